package org.copro.table;

/**
 * Keeps spreadsheets from running the text of a cell as a formula: what begins like one gets an apostrophe in front,
 * which spreadsheets take for "this is text". Texts that look guarded already get one more, so that taking it off gives
 * back the same text.
 */
public final class FormulaGuard {

    // the wide forms too, which some spreadsheets take for the plain ones
    private static final String BEGINS_FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private FormulaGuard() {}

    /** The text for a cell: {@code =1+2} becomes {@code '=1+2}. */
    public static String put(String text) {
        return isLikeFormula(text) ? "'" + text : text;
    }

    /** The text that was put into a cell. */
    public static String takeOff(String cell) {
        return cell.startsWith("'") && isLikeFormula(cell) ? cell.substring(1) : cell;
    }

    private static boolean isLikeFormula(String text) {
        int first = 0;
        while (first < text.length() && text.charAt(first) == '\'') {
            first++;
        }
        return first < text.length() && BEGINS_FORMULA.indexOf(text.charAt(first)) >= 0;
    }
}
