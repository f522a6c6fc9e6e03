package org.copro.assessment.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Numbers in rows and columns without a gap: things rated by raters, or respondents by items. Treats the steps of a
 * scale as equal.
 *
 * @param rows of the same length, finite
 * @param dropped rows left out because of a gap, 0 or more; they count nowhere
 */
public record Scores(List<List<Double>> rows, int dropped) {

    /** Refuses rows of different lengths. */
    public Scores {
        List<List<Double>> copy = new ArrayList<>();
        for (List<Double> row : rows) {
            copy.add(TwoGroups.finite(row));
            if (row.size() != copy.get(0).size()) {
                throw new IllegalArgumentException("every row must have %s numbers but one has %s"
                        .formatted(copy.get(0).size(), row.size()));
            }
        }
        rows = List.copyOf(copy);
    }

    /** Rows without a gap; a gap is never filled. */
    public static Scores complete(Ratings<? extends Number> ratings) {
        List<List<Double>> rows = new ArrayList<>();
        for (List<? extends Optional<? extends Number>> unit : ratings.units()) {
            if (unit.stream().allMatch(Optional::isPresent)) {
                List<Double> row = new ArrayList<>();
                unit.forEach(number -> row.add(number.get().doubleValue()));
                rows.add(row);
            }
        }
        return new Scores(rows, ratings.units().size() - rows.size());
    }

    /** How many numbers stand in a row; 0 if there are no rows. */
    public int columns() {
        return rows.isEmpty() ? 0 : rows.get(0).size();
    }
}
