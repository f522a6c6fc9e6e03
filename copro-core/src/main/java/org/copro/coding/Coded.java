package org.copro.coding;

import java.util.List;
import java.util.Optional;
import org.copro.project.BarrierKind;

/**
 * What one reader found in one statement. That an entry is there says that the statement was read; with nothing in it,
 * that nothing was found. A statement without an entry was not read.
 *
 * @param statement its id
 * @param themes ids of the themes found
 * @param principles ids of the principles found, in the framework the file names
 * @param barrier the kind of barrier, if it is one
 */
public record Coded(String statement, List<String> themes, List<String> principles, Optional<BarrierKind> barrier) {

    /** Keeps the lists as given. */
    public Coded {
        themes = List.copyOf(themes);
        principles = List.copyOf(principles);
    }
}
