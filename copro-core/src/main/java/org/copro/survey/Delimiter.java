package org.copro.survey;

/** What separates the cells of a line. */
public enum Delimiter {
    /** A comma. */
    COMMA(','),
    /** A semicolon, as spreadsheets write where numbers have a decimal comma. */
    SEMICOLON(';'),
    /** A tab. */
    TAB('\t');

    private final char sign;

    Delimiter(char sign) {
        this.sign = sign;
    }

    /** The sign itself. */
    public char sign() {
        return sign;
    }
}
