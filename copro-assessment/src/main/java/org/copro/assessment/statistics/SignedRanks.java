package org.copro.assessment.statistics;

import java.util.Arrays;
import java.util.List;

/**
 * Whether the same people said more the second time than the first: Wilcoxon's signed ranks, exact, with ties too.
 * Differences of 0 leave the count, as Wilcoxon had it.
 *
 * @param rankSum the ranks of the differences above 0, ranked by size, tied ones with the mean of their ranks
 * @param rankBiserial the ranks above 0 less those below, as a share of all: from -1 to 1
 * @param p how often ranks would be as uneven, or more, if each difference had its sign by lot
 * @param higher how often they would be as high, or more
 * @param zeros differences that left the count
 */
public record SignedRanks(double rankSum, double rankBiserial, double p, double higher, int zeros) {

    /** Of differences, one for each person; undefined if none differs from 0, or too many do to count. */
    public static Estimate<SignedRanks> of(List<Double> differences) {
        List<Double> counted =
                TwoGroups.finite(differences).stream().filter(one -> one != 0).toList();
        if (counted.isEmpty()) {
            return Estimate.undefined(WhyUndefined.NO_VARIATION);
        }
        int[] ranks = MidRanks.doubled(counted.stream().map(Math::abs).toList());
        if (!SubsetSums.isFeasible(ranks)) {
            return Estimate.undefined(WhyUndefined.TOO_MANY_VALUES);
        }
        int whole = Arrays.stream(ranks).sum();
        int seen = 0;
        for (int i = 0; i < ranks.length; i++) {
            seen += counted.get(i) > 0 ? ranks[i] : 0;
        }
        double[] ways = SubsetSums.ofAnySize(ranks);
        double all = 0;
        double asFar = 0;
        double asHigh = 0;
        for (int sum = 0; sum < ways.length; sum++) {
            all += ways[sum];
            asFar += Math.abs(2 * sum - whole) >= Math.abs(2 * seen - whole) ? ways[sum] : 0;
            asHigh += sum >= seen ? ways[sum] : 0;
        }
        return Estimate.of(new SignedRanks(
                seen / 2.0,
                (double) (2 * seen - whole) / whole,
                asFar / all,
                asHigh / all,
                differences.size() - counted.size()));
    }
}
