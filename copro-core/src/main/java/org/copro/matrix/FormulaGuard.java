package org.copro.matrix;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from running the text of a cell as a formula: what begins like one gets an apostrophe in front,
 * which spreadsheets take for "this is text". Texts that look guarded already get one more, so that taking it off gives
 * back the same text.
 */
final class FormulaGuard {

    // the wide forms too, which some spreadsheets take for the plain ones
    private static final Pattern FORMULA = Pattern.compile("(?s)'*[=+\\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20].*");

    private FormulaGuard() {}

    static String put(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    static String takeOff(String text) {
        return text.startsWith("'") && FORMULA.matcher(text).matches() ? text.substring(1) : text;
    }
}
