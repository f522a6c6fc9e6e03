package org.copro.survey;

/** How the signs of a text are written as bytes. */
public enum Encoding {
    /** UTF-8. */
    UTF_8("UTF-8"),
    /** What older spreadsheets write in Western Europe. */
    WINDOWS_1252("Windows-1252"),
    /** UTF-16, the low byte first, as spreadsheets write "Unicode text". */
    UTF_16_LE("UTF-16 (little end first)"),
    /** UTF-16, the high byte first. */
    UTF_16_BE("UTF-16 (big end first)");

    private final String title;

    Encoding(String title) {
        this.title = title;
    }

    /** For a reader. */
    public String title() {
        return title;
    }
}
