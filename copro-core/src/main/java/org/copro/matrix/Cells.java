package org.copro.matrix;

import java.util.regex.Pattern;
import org.copro.table.FormulaGuard;

/** The text of cells, without what cannot be seen. */
final class Cells {

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Z}\uFEFF\uFFFE\uFFFF]+");

    private Cells() {}

    /** On one line, with single spaces and none at the ends. */
    static String oneLine(String text) {
        return UNSEEN.matcher(text).replaceAll(" ").strip();
    }

    /** What a cell says: on one line, without the guard against formulas. */
    static String plain(String cell) {
        return FormulaGuard.takeOff(oneLine(cell));
    }
}
