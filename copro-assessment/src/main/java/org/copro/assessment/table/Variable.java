package org.copro.assessment.table;

import java.util.List;
import java.util.Optional;

/**
 * What a column is: all that a reader has to know to use it.
 *
 * @param name of the column
 * @param label what it says, in words
 * @param kind what may stand in it
 * @param unit in which it is measured; absent if it has none
 * @param empty what an empty cell of it means; absent if none ever is
 * @param missing the words for every way of not knowing, which stand in the column beside it
 * @param source where the values come from
 */
public record Variable(
        String name,
        String label,
        Kind kind,
        Optional<String> unit,
        Optional<String> empty,
        List<Category> missing,
        String source) {

    /** Keeps the list as given. */
    public Variable {
        missing = List.copyOf(missing);
    }

    /** One that is never empty. */
    static Variable full(String name, String label, Kind kind, String source) {
        return new Variable(name, label, kind, Optional.empty(), Optional.empty(), List.of(), source);
    }

    /** The same, with what an empty cell means. */
    Variable orEmpty(String means) {
        return new Variable(name, label, kind, unit, Optional.of(means), missing, source);
    }

    /** The same, with a column of status that says why a cell is empty. */
    Variable withStatus(String column, List<Category> ways) {
        return new Variable(
                name, label, kind, unit, Optional.of("not given; %s says why".formatted(column)), ways, source);
    }

    /** The same, measured in something. */
    Variable in(String measure) {
        return new Variable(name, label, kind, Optional.of(measure), empty, missing, source);
    }
}
