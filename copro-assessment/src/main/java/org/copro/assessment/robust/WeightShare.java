package org.copro.assessment.robust;

import java.util.Collections;
import java.util.List;

/**
 * The share of weightings under which a weighted mean of scores reaches a threshold, all weightings being equally
 * likely (uniform on the simplex). The scores 0.2, 0.5, 0.9 and 0.7 reach 0.6 under 121/280 of them, 43 %.
 *
 * <p>A mean that is exactly the threshold reaches it, as a score does that is exactly the end of a band. What is not
 * known has no place here: give the low ends of scores, or the high ends, and show both.
 *
 * @param share from 0 to 1
 * @param draws how many weightings were drawn to find it; 0 if it is exact
 * @see <a href="https://doi.org/10.1016/j.ejor.2005.12.037">Tervonen and Lahdelma 2007: SMAA</a>
 */
public record WeightShare(Fraction share, long draws) {

    /**
     * The most scores for which the share is exact. Ours: it takes milliseconds for scores of criteria, most of which
     * are the same, and a third of a second for as many different ones with four digits. Different ones with twelve
     * digits take a second for 30 already.
     */
    public static final int MOST_EXACT = 60;

    /** Weightings drawn where the share is not exact. */
    public static final int DRAWS = 10_000;

    /**
     * The exact share; the order of the scores makes no difference.
     *
     * @param scores from 1 to {@value #MOST_EXACT}, the same ones more than once if need be
     * @param threshold any
     * @throws IllegalArgumentException if there are none or more
     */
    public static WeightShare exact(List<Fraction> scores, Fraction threshold) {
        requireSome(scores);
        if (scores.size() > MOST_EXACT) {
            throw new IllegalArgumentException(
                    "the exact share is for %s scores at most but there were %s; draw weightings"
                            .formatted(MOST_EXACT, scores.size()));
        }
        return new WeightShare(ClosedForm.notBelowNothing(differences(scores, threshold)), 0);
    }

    /**
     * The share among weightings drawn.
     *
     * @param scores 1 or more; the share hangs on their order, so give them in one that is permanent
     * @param draws 1 or more
     * @throws IllegalArgumentException if there is no score or no draw
     */
    public static WeightShare sampled(List<Fraction> scores, Fraction threshold, WeightSampler sampler, int draws) {
        requireSome(scores);
        if (draws < 1) {
            throw new IllegalArgumentException("draws must be 1 or more but was %s".formatted(draws));
        }
        double[] differences = differences(scores, threshold).stream()
                .mapToDouble(Fraction::asNumber)
                .toArray();
        int reached = 0;
        for (int i = 0; i < draws; i++) {
            reached += sum(differences, sampler.next(differences.length)) >= 0 ? 1 : 0;
        }
        return new WeightShare(Fraction.of(reached, draws), draws);
    }

    /** The exact share, or that among {@value #DRAWS} weightings drawn if there are too many scores for it. */
    public static WeightShare of(List<Fraction> scores, Fraction threshold, long seed) {
        return scores.size() <= MOST_EXACT
                ? exact(scores, threshold)
                : sampled(
                        scores.stream().sorted(Collections.reverseOrder()).toList(),
                        threshold,
                        WeightSampler.of(seed, "weight-share"),
                        DRAWS);
    }

    /** Whether nothing was drawn to find it. */
    public boolean isExact() {
        return draws == 0;
    }

    /** As a number from 0 to 1, for printing. */
    public double asNumber() {
        return share.asNumber();
    }

    /** The Monte Carlo error; 0 if the share is exact. */
    public double standardError() {
        return isExact() ? 0 : WeightSampler.standardError(asNumber(), draws);
    }

    static List<Fraction> differences(List<Fraction> scores, Fraction threshold) {
        return scores.stream().map(one -> one.minus(threshold)).toList();
    }

    static double sum(double[] numbers, double[] weights) {
        double sum = 0;
        for (int i = 0; i < numbers.length; i++) {
            sum += numbers[i] * weights[i];
        }
        return sum;
    }

    private static void requireSome(List<Fraction> scores) {
        if (scores.isEmpty()) {
            throw new IllegalArgumentException("without scores there is no mean");
        }
    }
}
