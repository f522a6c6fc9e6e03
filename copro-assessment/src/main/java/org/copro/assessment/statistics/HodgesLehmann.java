package org.copro.assessment.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The gap in points of the scale, by Hodges and Lehmann: the median of all differences between one group and the other.
 * It is not the difference of the medians.
 *
 * @param estimate the gap, or for one group its middle
 * @param limits exact, from all orders the values could have come in; for values without ties only
 * @see <a href="https://rdrr.io/r/stats/wilcox.test.html">Hollander and Wolfe 1973, by way of R</a>
 */
public record HodgesLehmann(Estimate<Double> estimate, Estimate<Limits> limits) {

    /** How many points the first group stands above the second, with limits of the usual confidence. */
    public static HodgesLehmann between(TwoGroups groups) {
        return between(groups, Limits.USUAL_CONFIDENCE);
    }

    /**
     * How many points the first group stands above the second.
     *
     * @param confidence above 0 and below 1
     */
    public static HodgesLehmann between(TwoGroups groups, double confidence) {
        double tail = Limits.tail(confidence);
        if (groups.isOneEmpty()) {
            return undefined(WhyUndefined.EMPTY_GROUP);
        }
        double[] differences = groups.first().stream()
                .flatMapToDouble(one -> groups.second().stream().mapToDouble(other -> one - other))
                .sorted()
                .toArray();
        List<Double> all = new ArrayList<>(groups.first());
        all.addAll(groups.second());
        int[] ranks = IntStream.rangeClosed(1, all.size()).toArray();
        int few = Math.min(groups.first().size(), groups.second().size());
        if (MidRanks.isTied(all)) {
            return tied(differences);
        }
        if (!SubsetSums.isFeasible(ranks, few)) {
            return new HodgesLehmann(median(differences), Estimate.undefined(WhyUndefined.TOO_MANY_VALUES));
        }
        double[] ways = SubsetSums.ofSize(ranks, few);
        // the lowest sum of so many ranks stands for no pair in which the first group is higher
        return of(differences, Arrays.copyOfRange(ways, few * (few + 1) / 2, ways.length), tail, confidence);
    }

    /** The middle of one group, or of differences in pairs, with limits of the usual confidence. */
    public static HodgesLehmann of(List<Double> values) {
        return of(values, Limits.USUAL_CONFIDENCE);
    }

    /**
     * The middle of one group, or of differences in pairs: the median of the means of any two values, each value also
     * with itself.
     *
     * @param confidence above 0 and below 1
     */
    public static HodgesLehmann of(List<Double> values, double confidence) {
        double tail = Limits.tail(confidence);
        List<Double> finite = TwoGroups.finite(values);
        if (finite.isEmpty()) {
            return undefined(WhyUndefined.EMPTY_GROUP);
        }
        double[] means = IntStream.range(0, finite.size())
                .boxed()
                .flatMapToDouble(
                        i -> finite.subList(0, i + 1).stream().mapToDouble(other -> (finite.get(i) + other) / 2))
                .sorted()
                .toArray();
        List<Double> sizes = finite.stream().map(Math::abs).toList();
        int[] ranks = IntStream.rangeClosed(1, finite.size()).toArray();
        if (MidRanks.isTied(sizes) || sizes.contains(0.0)) {
            return tied(means);
        }
        if (!SubsetSums.isFeasible(ranks)) {
            return new HodgesLehmann(median(means), Estimate.undefined(WhyUndefined.TOO_MANY_VALUES));
        }
        return of(means, SubsetSums.ofAnySize(ranks), tail, confidence);
    }

    /** Leaves out as many of the lowest and highest as can come by chance in one tail. */
    private static HodgesLehmann of(double[] sorted, double[] ways, double tail, double confidence) {
        int left = 0;
        // as in R: the least number whose chance of being reached or not is the tail; so limits are on the safe side
        while (SubsetSums.shareUpTo(ways, left) < tail - 1e-12) {
            left++;
        }
        return new HodgesLehmann(
                median(sorted),
                left == 0
                        ? Estimate.undefined(WhyUndefined.TOO_FEW_VALUES)
                        : Estimate.of(new Limits(sorted[left - 1], sorted[sorted.length - left], confidence)));
    }

    private static HodgesLehmann tied(double[] sorted) {
        return new HodgesLehmann(median(sorted), Estimate.undefined(WhyUndefined.TIED_VALUES));
    }

    private static HodgesLehmann undefined(WhyUndefined why) {
        return new HodgesLehmann(Estimate.undefined(why), Estimate.undefined(why));
    }

    private static Estimate<Double> median(double[] sorted) {
        int middle = sorted.length / 2;
        return Estimate.of(sorted.length % 2 == 1 ? sorted[middle] : sorted[middle - 1] / 2 + sorted[middle] / 2);
    }
}
