package org.copro.assessment.disclosure;

import java.util.List;

/**
 * What is known beside the numbers of a table: places that are never shown, and how great a count can be at most.
 *
 * @param most for each row the greatest counts there can be in its columns; empty if there are no such limits
 * @param neverShown places whose counts nobody sees, and that are not protected either; no label stands there
 */
record Surroundings(List<List<Integer>> most, List<Position> neverShown) {

    /** Nothing. */
    static final Surroundings NONE = new Surroundings(List.of(), List.of());

    Surroundings {
        most = most.stream().map(List::copyOf).toList();
        neverShown = List.copyOf(neverShown);
    }

    /** The greatest count there can be at a place, if there is a limit; else this. */
    long greatest(Position position, long withoutLimit) {
        return position.isTotal() || most.isEmpty()
                ? withoutLimit
                : most.get(position.row()).get(position.column());
    }
}
