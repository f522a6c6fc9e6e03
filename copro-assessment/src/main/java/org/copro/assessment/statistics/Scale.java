package org.copro.assessment.statistics;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How far apart two ratings are. The order of words is never guessed: an ordinal scale is told it.
 *
 * @param <T> what a rating is
 */
@FunctionalInterface
public interface Scale<T> {

    /**
     * The distances between ratings given so often.
     *
     * @param counts how often each rating occurs among the units with two ratings or more
     */
    Distance<T> distances(Map<T, Integer> counts);

    /**
     * A distance: 0 or more, 0 from a rating to itself, the same both ways.
     *
     * @param <T> what a rating is
     */
    @FunctionalInterface
    interface Distance<T> {

        /** How far apart two ratings are. */
        double between(T one, T other);
    }

    /** Ratings that are the same or not, without an order. */
    static <T> Scale<T> nominal() {
        return counts -> (one, other) -> one.equals(other) ? 0 : 1;
    }

    /**
     * Ratings in an order, without a size of the steps. Two ratings are as far apart as there are ratings between them,
     * each of the two counted half; squared.
     *
     * @param lowestFirst all ratings there can be
     * @return a scale that refuses a rating not in the list
     */
    static <T> Scale<T> ordinal(List<T> lowestFirst) {
        List<T> order = List.copyOf(lowestFirst);
        return counts -> {
            for (T rating : counts.keySet()) {
                if (!order.contains(rating)) {
                    throw new IllegalArgumentException(
                            "a rating must be one of %s but was %s".formatted(order, rating));
                }
            }
            Map<T, Double> middles = new LinkedHashMap<>();
            double passed = 0;
            for (T rating : order) {
                int count = counts.getOrDefault(rating, 0);
                middles.put(rating, passed + count / 2.0);
                passed += count;
            }
            return (one, other) -> squared(middles.get(one) - middles.get(other));
        };
    }

    /** Numbers with equal steps: the difference, squared. */
    static <T extends Number> Scale<T> interval() {
        return counts -> (one, other) -> squared(one.doubleValue() - other.doubleValue());
    }

    /** Numbers, 0 or more, of which 0 is nothing: the difference as a part of the sum, squared. */
    static <T extends Number> Scale<T> ratio() {
        return counts -> {
            for (T rating : counts.keySet()) {
                if (rating.doubleValue() < 0) {
                    throw new IllegalArgumentException("a rating must be 0 or more but was %s".formatted(rating));
                }
            }
            return (one, other) -> {
                double sum = one.doubleValue() + other.doubleValue();
                return sum == 0 ? 0 : squared((one.doubleValue() - other.doubleValue()) / sum);
            };
        };
    }

    /**
     * Sets of themes by MASI as of 2006: 1 - J*M, where J is the share of themes in both among those in either, and M
     * is 1 for equal sets, 2/3 if one holds the other, 1/3 if they overlap, 0 if they have nothing in common. Two empty
     * sets are equal. From {A} to {A, B} it is 2/3; other programs take other weights, so name this one.
     */
    static <T> Scale<Set<T>> masi() {
        return counts -> (one, other) -> 1 - jaccard(one, other) * monotonicity(one, other);
    }

    /** Sets of themes by Jaccard: 1 less the share of themes in both among those in either. */
    static <T> Scale<Set<T>> jaccard() {
        return counts -> (one, other) -> 1 - jaccard(one, other);
    }

    private static <T> double jaccard(Set<T> one, Set<T> other) {
        Set<T> either = new LinkedHashSet<>(one);
        either.addAll(other);
        return either.isEmpty() ? 1 : (double) both(one, other) / either.size();
    }

    private static <T> double monotonicity(Set<T> one, Set<T> other) {
        if (one.equals(other)) {
            return 1;
        }
        int both = both(one, other);
        if (both == 0) {
            return 0;
        }
        return both == one.size() || both == other.size() ? 2.0 / 3 : 1.0 / 3;
    }

    private static <T> int both(Set<T> one, Set<T> other) {
        return (int) one.stream().filter(other::contains).count();
    }

    private static double squared(double number) {
        return number * number;
    }
}
