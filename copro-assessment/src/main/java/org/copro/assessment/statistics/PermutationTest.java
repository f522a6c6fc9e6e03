package org.copro.assessment.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import org.copro.assessment.random.SeededRandom;

/**
 * Whether a gap between two groups is more than chance: if people had been put into the two groups by lot, how often
 * would the dominance of one group ({@link CliffDelta}) be as great as seen, or greater? Exact, with ties too; only the
 * largest groups are relabelled at random instead.
 *
 * @param p how often either group would dominate that much, from above 0 to 1
 * @param firstHigher how often the first group would dominate that much, or more
 * @param smallestPossible the least p that these values could give if the groups were as far apart as can be; if it is
 *     large, a large p says nothing
 * @param draws how many relabelings were drawn; 0 if all were counted
 * @param seed what they were drawn with; empty if all were counted
 */
public record PermutationTest(double p, double firstHigher, double smallestPossible, int draws, OptionalLong seed) {

    /** How many relabelings are drawn where they cannot be counted. */
    public static final int USUAL_DRAWS = 99_999;

    /**
     * Counts all relabelings, or draws some of them.
     *
     * @param seed for groups too large to count, above some 60 in each
     */
    public static Estimate<PermutationTest> of(TwoGroups groups, long seed) {
        if (groups.isOneEmpty()) {
            return Estimate.undefined(WhyUndefined.EMPTY_GROUP);
        }
        int[] ranks = ranks(groups);
        int few = Math.min(groups.first().size(), groups.second().size());
        return Estimate.of(SubsetSums.isFeasible(ranks, few) ? counted(groups) : drawn(groups, seed, USUAL_DRAWS));
    }

    /**
     * The least p two groups of these sizes can give, without ties: 0.1 for three and three. Below it nothing can be
     * found, so that the absence of a finding is none.
     *
     * @param first members of the first group, 1 or more
     * @param second members of the second group, 1 or more
     */
    public static double smallestPossible(int first, int second) {
        if (first < 1 || second < 1) {
            throw new IllegalArgumentException(
                    "groups must have 1 or more members but had %s and %s".formatted(first, second));
        }
        double relabelings = 1;
        for (int i = 1; i <= Math.min(first, second); i++) {
            relabelings *= (double) (first + second - i + 1) / i;
        }
        return Math.min(1, 2 / relabelings);
    }

    private static PermutationTest counted(TwoGroups groups) {
        int[] ranks = ranks(groups);
        boolean isFirstFew = groups.first().size() <= groups.second().size();
        int few = isFirstFew ? groups.first().size() : groups.second().size();
        double[] ways = SubsetSums.ofSize(ranks, few);
        long middle = few * (ranks.length + 1L);
        long seen = isFirstFew ? sum(ranks, 0, few) : sum(ranks, groups.first().size(), ranks.length);
        long far = Math.abs(seen - middle);
        double all = 0;
        double asFar = 0;
        double asHigh = 0;
        double asLow = 0;
        double farthest = 0;
        long greatest = 0;
        for (int sum = 0; sum < ways.length; sum++) {
            if (ways[sum] == 0) {
                continue;
            }
            long distance = Math.abs(sum - middle);
            all += ways[sum];
            asFar += distance >= far ? ways[sum] : 0;
            asHigh += sum >= seen ? ways[sum] : 0;
            asLow += sum <= seen ? ways[sum] : 0;
            farthest = distance > greatest ? ways[sum] : distance == greatest ? farthest + ways[sum] : farthest;
            greatest = Math.max(greatest, distance);
        }
        return new PermutationTest(
                asFar / all, (isFirstFew ? asHigh : asLow) / all, farthest / all, 0, OptionalLong.empty());
    }

    static PermutationTest drawn(TwoGroups groups, long seed, int draws) {
        int[] ranks = ranks(groups);
        int first = groups.first().size();
        // sums of ranks of large groups do not fit into an int
        long middle = first * (ranks.length + 1L);
        long seen = sum(ranks, 0, first);
        SeededRandom random = SeededRandom.of(seed, "relabelings");
        int asFar = 1;
        int asHigh = 1;
        for (int draw = 0; draw < draws; draw++) {
            long sum = 0;
            for (int i = 0; i < first; i++) {
                int other = i + random.nextIndex(ranks.length - i);
                int rank = ranks[other];
                ranks[other] = ranks[i];
                ranks[i] = rank;
                sum += rank;
            }
            asFar += Math.abs(sum - middle) >= Math.abs(seen - middle) ? 1 : 0;
            asHigh += sum >= seen ? 1 : 0;
        }
        double all = draws + 1.0;
        return new PermutationTest(asFar / all, asHigh / all, 1 / all, draws, OptionalLong.of(seed));
    }

    /** Of both groups together, the first group first; twice the rank. */
    private static int[] ranks(TwoGroups groups) {
        List<Double> all = new ArrayList<>(groups.first());
        all.addAll(groups.second());
        return MidRanks.doubled(all);
    }

    private static long sum(int[] ranks, int fromInclusive, int toExclusive) {
        return Arrays.stream(ranks, fromInclusive, toExclusive).asLongStream().sum();
    }
}
