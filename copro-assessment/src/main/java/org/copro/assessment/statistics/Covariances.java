package org.copro.assessment.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * How items vary together: covariances, with variances in the diagonal, divided by respondents less one.
 *
 * @param values as many rows as columns, the same both ways
 * @param respondents 2 or more
 */
public record Covariances(List<List<Double>> values, int respondents) {

    /** Refuses what cannot be covariances. */
    public Covariances {
        if (respondents < 2) {
            throw new IllegalArgumentException("respondents must be 2 or more but were %s".formatted(respondents));
        }
        List<List<Double>> copy = new ArrayList<>();
        for (List<Double> row : values) {
            copy.add(TwoGroups.finite(row));
            if (row.size() != values.size()) {
                throw new IllegalArgumentException(
                        "the table must have %s columns but a row has %s".formatted(values.size(), row.size()));
            }
        }
        values = List.copyOf(copy);
        for (int i = 0; i < values.size(); i++) {
            for (int j = 0; j <= i; j++) {
                double here = values.get(i).get(j);
                double there = values.get(j).get(i);
                if (here != there || i == j && here < 0) {
                    throw new IllegalArgumentException(
                            "covariances must be the same both ways and variances 0 or more but there is %s and %s"
                                    .formatted(here, there));
                }
            }
        }
    }

    /**
     * Of the columns.
     *
     * @throws IllegalArgumentException if there are fewer than two rows
     */
    public static Covariances of(Scores scores) {
        int many = scores.rows().size();
        int items = scores.columns();
        // counted from the first row, so that an item that does not vary has no variance left by rounding
        List<List<Double>> shifted = new ArrayList<>();
        double[] means = new double[items];
        for (List<Double> row : scores.rows()) {
            List<Double> from = new ArrayList<>();
            for (int item = 0; item < items; item++) {
                from.add(row.get(item) - scores.rows().get(0).get(item));
                means[item] += from.get(item) / many;
            }
            shifted.add(from);
        }
        List<List<Double>> values = new ArrayList<>();
        for (int i = 0; i < items; i++) {
            List<Double> row = new ArrayList<>();
            for (int j = 0; j < items; j++) {
                double sum = 0;
                for (List<Double> respondent : shifted) {
                    sum += (respondent.get(i) - means[i]) * (respondent.get(j) - means[j]);
                }
                row.add(sum / (many - 1));
            }
            values.add(row);
        }
        return new Covariances(values, many);
    }

    int items() {
        return values.size();
    }

    double at(int one, int other) {
        return values.get(one).get(other);
    }

    /** The sum of all: the variance of the total. */
    double total() {
        return values.stream()
                .flatMap(List::stream)
                .mapToDouble(Double::doubleValue)
                .sum();
    }

    /** The sum of the diagonal. */
    double ofItems() {
        double sum = 0;
        for (int item = 0; item < items(); item++) {
            sum += at(item, item);
        }
        return sum;
    }

    /** The same as correlations; undefined if an item does not vary. */
    public Estimate<Covariances> standardized() {
        List<List<Double>> correlations = new ArrayList<>();
        for (int i = 0; i < items(); i++) {
            if (at(i, i) == 0) {
                return Estimate.undefined(WhyUndefined.NO_VARIATION);
            }
            List<Double> row = new ArrayList<>();
            for (int j = 0; j < items(); j++) {
                row.add(i == j ? 1 : at(i, j) / Math.sqrt(at(i, i) * at(j, j)));
            }
            correlations.add(row);
        }
        return Estimate.of(new Covariances(correlations, respondents));
    }

    /** Without one item. */
    Covariances without(int item) {
        List<List<Double>> rest = new ArrayList<>();
        for (int i = 0; i < items(); i++) {
            if (i != item) {
                List<Double> row = new ArrayList<>(values.get(i));
                row.remove(item);
                rest.add(row);
            }
        }
        return new Covariances(rest, respondents);
    }
}
