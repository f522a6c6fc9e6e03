package org.copro.assessment.table;

import java.util.Optional;
import java.util.function.Function;

/**
 * What stands in a cell, and how it stands with it.
 *
 * @param value empty unless it is known
 * @param standing whether it is, or why not
 */
record Cell(String value, Standing standing) {

    static Cell known(String value) {
        return new Cell(value, Standing.KNOWN);
    }

    static Cell not(Standing why) {
        return new Cell("", why);
    }

    /** A fact of the record, or that it is not stated. */
    static <T> Cell stated(Optional<T> fact, Function<T, String> spelling) {
        return fact.map(one -> known(spelling.apply(one))).orElse(not(Standing.NOT_STATED));
    }
}
