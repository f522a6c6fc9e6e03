package org.copro.assessment.statistics;

import java.util.List;

/**
 * What two groups of different people said, in numbers or in places on an ordered scale. Their order makes no
 * difference.
 *
 * @param first the values of one group, finite
 * @param second the values of the other group, finite
 */
public record TwoGroups(List<Double> first, List<Double> second) {

    /** Refuses what is no number. */
    public TwoGroups {
        first = finite(first);
        second = finite(second);
    }

    boolean isOneEmpty() {
        return first.isEmpty() || second.isEmpty();
    }

    static List<Double> finite(List<Double> values) {
        for (double value : values) {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("a value must be a finite number but was %s".formatted(value));
            }
        }
        return List.copyOf(values);
    }
}
