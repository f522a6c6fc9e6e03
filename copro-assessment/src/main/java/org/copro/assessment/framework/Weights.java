package org.copro.assessment.framework;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How much each of several criteria counts: as weighed, or by the order of importance they were put in.
 *
 * <p>In a weighted mean a weight says what is traded for what, not what is important. Putting criteria in order asks
 * less of people than weighing them; the weights are then the mean of all weights that respect the order.
 */
public final class Weights {

    /** More than this nobody puts in order. */
    private static final int MOST_RANKED = 20;

    private Weights() {}

    /** The weights of criteria in their order; 0 for one that does not count. */
    static List<Long> of(List<Criterion> criteria) {
        long counted = criteria.stream().filter(Criterion::isCounted).count();
        boolean isRanked =
                criteria.stream().anyMatch(one -> one.isCounted() && one.rank().isPresent());
        List<Long> centroid = isRanked ? rankOrderCentroid((int) counted) : List.of();
        List<Long> weights = new ArrayList<>();
        for (Criterion one : criteria) {
            long weight = isRanked && one.isCounted()
                    ? centroid.get(one.rank().orElseThrow() - 1)
                    : one.weight().orElse(1);
            weights.add(one.isCounted() ? weight : 0);
        }
        return List.copyOf(weights);
    }

    /** What is wrong with how criteria are weighed or put in order; empty if nothing is. */
    static Optional<String> wrong(List<Criterion> criteria) {
        List<Criterion> counted = criteria.stream().filter(Criterion::isCounted).toList();
        if (counted.stream().noneMatch(one -> one.rank().isPresent())) {
            return Optional.empty();
        }
        if (counted.stream().anyMatch(one -> one.weight().isPresent())) {
            return Optional.of("give the criteria of a principle either a 'weight' or a 'rank' each, not both");
        }
        List<Integer> given =
                counted.stream().flatMap(one -> one.rank().stream()).sorted().toList();
        List<Integer> wanted = new ArrayList<>();
        for (int rank = 1; rank <= counted.size(); rank++) {
            wanted.add(rank);
        }
        if (!given.equals(wanted) || given.size() > MOST_RANKED) {
            return Optional.of("the ranks of the criteria that count must be 1 to %s, each once, but were %s"
                    .formatted(Math.min(counted.size(), MOST_RANKED), given));
        }
        return Optional.empty();
    }

    /**
     * Rank-order centroid weights: the mean of all weights that respect an order of importance, as whole numbers in the
     * same proportion. For three criteria 11, 5 and 2 of 18: 0.6111, 0.2778 and 0.1111.
     *
     * @param many from 1 to 20
     * @see <a href="https://doi.org/10.1287/mnsc.42.11.1515">Barron and Barrett 1996</a>
     */
    public static List<Long> rankOrderCentroid(int many) {
        long common = 1;
        for (int rank = 2; rank <= many; rank++) {
            common = common / greatestCommonDivisor(common, rank) * rank;
        }
        List<Long> weights = new ArrayList<>();
        for (int place = 1; place <= many; place++) {
            long sum = 0;
            for (int rank = place; rank <= many; rank++) {
                sum += common / rank;
            }
            weights.add(sum);
        }
        return List.copyOf(weights);
    }

    private static long greatestCommonDivisor(long a, long b) {
        return b == 0 ? a : greatestCommonDivisor(b, a % b);
    }
}
