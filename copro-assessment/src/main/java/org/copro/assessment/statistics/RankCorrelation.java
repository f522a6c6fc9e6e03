package org.copro.assessment.statistics;

import java.util.List;

/**
 * Whether what stands high by one measure stands high by another. Only the order counts; 1 is the same order, -1 the
 * reverse.
 *
 * @param spearman Spearman's rho: the correlation of the ranks, tied values with the mean of their ranks
 * @param kendall Kendall's tau-b: pairs in the same order less pairs in the reverse, with ties allowed for
 * @param p how often tau would be as far from 0, or farther, if one order came by lot; without ties only
 * @see <a href="https://rdrr.io/r/stats/cor.test.html">Hollander and Wolfe 1973, by way of R</a>
 */
public record RankCorrelation(Estimate<Double> spearman, Estimate<Double> kendall, Estimate<Double> p) {

    /**
     * Compares two measures of the same things.
     *
     * @throws IllegalArgumentException if one has more values than the other, or one is no number
     */
    public static RankCorrelation of(List<Double> x, List<Double> y) {
        if (x.size() != y.size()) {
            throw new IllegalArgumentException(
                    "both must have the same number of values but had %s and %s".formatted(x.size(), y.size()));
        }
        int[] first = MidRanks.doubled(TwoGroups.finite(x));
        int[] second = MidRanks.doubled(TwoGroups.finite(y));
        Estimate<Double> kendall = kendall(first, second);
        return new RankCorrelation(spearman(first, second), kendall, p(x, y, kendall));
    }

    static Estimate<Double> spearman(int[] first, int[] second) {
        // twice a rank less twice the mean rank, so that sums are exact
        long product = 0;
        long ofFirst = 0;
        long ofSecond = 0;
        for (int i = 0; i < first.length; i++) {
            long one = first[i] - (first.length + 1L);
            long other = second[i] - (first.length + 1L);
            product += one * other;
            ofFirst += one * one;
            ofSecond += other * other;
        }
        return ofFirst == 0 || ofSecond == 0
                ? Estimate.undefined(WhyUndefined.NO_VARIATION)
                : Estimate.of(product / (Math.sqrt(ofFirst) * Math.sqrt(ofSecond)));
    }

    private static Estimate<Double> kendall(int[] first, int[] second) {
        long product = 0;
        long ofFirst = 0;
        long ofSecond = 0;
        for (int i = 0; i < first.length; i++) {
            for (int j = 0; j < i; j++) {
                int one = Integer.compare(first[i], first[j]);
                int other = Integer.compare(second[i], second[j]);
                product += one * other;
                ofFirst += Math.abs(one);
                ofSecond += Math.abs(other);
            }
        }
        return ofFirst == 0 || ofSecond == 0
                ? Estimate.undefined(WhyUndefined.NO_VARIATION)
                : Estimate.of(product / (Math.sqrt(ofFirst) * Math.sqrt(ofSecond)));
    }

    private static Estimate<Double> p(List<Double> x, List<Double> y, Estimate<Double> kendall) {
        int many = x.size();
        if (kendall.found().isEmpty()) {
            return kendall;
        }
        if (many < 3) {
            return Estimate.undefined(WhyUndefined.TOO_FEW_VALUES);
        }
        if (MidRanks.isTied(x) || MidRanks.isTied(y)) {
            return Estimate.undefined(WhyUndefined.TIED_VALUES);
        }
        if (many > 200) {
            return Estimate.undefined(WhyUndefined.TOO_MANY_VALUES);
        }
        int pairs = many * (many - 1) / 2;
        long concordant = Math.round((kendall.found().get() + 1) / 2 * pairs);
        int fewer = (int) Math.min(concordant, pairs - concordant);
        double[] chances = discordant(many);
        double tail = 0;
        for (int i = 0; i <= fewer; i++) {
            tail += chances[i];
        }
        return Estimate.of(Math.min(1, 2 * tail));
    }

    /** At place d, the chance of d pairs in reverse, if an order of so many things comes by lot. */
    private static double[] discordant(int many) {
        double[] chances = {1};
        for (int size = 2; size <= many; size++) {
            double[] next = new double[size * (size - 1) / 2 + 1];
            // the last thing comes before none, one, ... or all of the others
            for (int before = 0; before < size; before++) {
                for (int pairs = 0; pairs < chances.length; pairs++) {
                    next[pairs + before] += chances[pairs] / size;
                }
            }
            chances = next;
        }
        return chances;
    }
}
