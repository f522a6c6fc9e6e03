package org.copro.assessment.disclosure;

import java.util.List;

/**
 * What can be worked out of a table with some counts hidden.
 *
 * @param fromNumbers what the numbers shown tell of each hidden count
 * @param fromLabels what they tell to somebody who also knows by which rule counts are hidden; at most as much is left
 *     open
 * @param notHidden places that have to be hidden in any case and are not: small counts, and the answers of a group that
 *     all gave the same one
 * @param unprotected places where too much can be worked out: a small count that could not be anything from 0 to the
 *     threshold, or that is certain to somebody who knows the rule; and the answer of a group that all gave, if it can
 *     be worked out that hardly anybody gave another
 */
public record Audit(
        List<CellBounds> fromNumbers,
        List<CellBounds> fromLabels,
        List<Position> notHidden,
        List<Position> unprotected) {

    /** Keeps the lists. */
    public Audit {
        fromNumbers = List.copyOf(fromNumbers);
        fromLabels = List.copyOf(fromLabels);
        notHidden = List.copyOf(notHidden);
        unprotected = List.copyOf(unprotected);
    }

    /** Whether the table may be published as it is. */
    public boolean isSafe() {
        return notHidden.isEmpty() && unprotected.isEmpty();
    }

    /** Hidden counts that the numbers give away exactly. */
    public List<Position> exposed() {
        return fromNumbers.stream()
                .filter(CellBounds::isExact)
                .map(CellBounds::position)
                .toList();
    }
}
