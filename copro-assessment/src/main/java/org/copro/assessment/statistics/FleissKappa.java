package org.copro.assessment.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * Fleiss' kappa: how far a fixed number of raters agree on categories beyond chance. For two raters it is Scott's pi,
 * not Cohen's kappa. Without gaps; with them use {@link KrippendorffAlpha}.
 *
 * @param kappa at most 1
 * @param observed the mean over units of the share of pairs who agree
 * @param expected the same by chance
 * @param perCategory for each category how far raters agree on it against all others
 * @param z kappa in standard errors, if there were no agreement but chance
 * @see <a href="https://doi.org/10.1037/h0031619">Fleiss 1971</a>
 */
public record FleissKappa(
        Estimate<Double> kappa,
        Estimate<Double> observed,
        Estimate<Double> expected,
        List<Estimate<Double>> perCategory,
        Estimate<Double> z) {

    /** Keeps the list. */
    public FleissKappa {
        perCategory = List.copyOf(perCategory);
    }

    /**
     * Computes it.
     *
     * @param counts a row for each unit, in it for each category how many raters chose it
     * @throws IllegalArgumentException if rows differ in length, or a count is below 0
     */
    public static FleissKappa of(List<List<Integer>> counts) {
        int categories = counts.isEmpty() ? 0 : counts.get(0).size();
        long[] chosen = new long[categories];
        long raters = -1;
        boolean isEqual = true;
        double same = 0;
        for (List<Integer> unit : counts) {
            if (unit.size() != categories) {
                throw new IllegalArgumentException(
                        "every unit must have %s counts but one has %s".formatted(categories, unit.size()));
            }
            long ofUnit = 0;
            for (int category = 0; category < categories; category++) {
                int count = unit.get(category);
                if (count < 0) {
                    throw new IllegalArgumentException("counts must be 0 or more but one was %s".formatted(count));
                }
                chosen[category] += count;
                ofUnit += count;
                same += (double) count * (count - 1);
            }
            isEqual &= raters < 0 || raters == ofUnit;
            raters = ofUnit;
        }
        if (counts.isEmpty() || raters == 0 && isEqual) {
            return undefined(WhyUndefined.NO_RATINGS, categories);
        }
        if (!isEqual) {
            return undefined(WhyUndefined.UNEQUAL_RATINGS, categories);
        }
        if (raters < 2) {
            return undefined(WhyUndefined.FEWER_THAN_TWO_RATERS, categories);
        }
        long ratings = raters * counts.size();
        for (long count : chosen) {
            if (count == ratings) {
                return undefined(WhyUndefined.NO_VARIATION, categories);
            }
        }
        double observed = same / (ratings * (raters - 1));
        double expected = 0;
        double unequal = 0;
        double skew = 0;
        List<Estimate<Double>> perCategory = new ArrayList<>();
        for (int category = 0; category < categories; category++) {
            double share = (double) chosen[category] / ratings;
            expected += share * share;
            unequal += share * (1 - share);
            skew += share * (1 - share) * (1 - 2 * share);
            perCategory.add(ofCategory(counts, category, raters, share));
        }
        double kappa = (observed - expected) / (1 - expected);
        double error = Math.sqrt(2 * (unequal * unequal - skew) / (ratings * (raters - 1))) / unequal;
        return new FleissKappa(
                Estimate.of(kappa),
                Estimate.of(observed),
                Estimate.of(expected),
                perCategory,
                Estimate.of(kappa / error));
    }

    private static Estimate<Double> ofCategory(List<List<Integer>> counts, int category, long raters, double share) {
        if (share == 0) {
            return Estimate.undefined(WhyUndefined.NO_VARIATION);
        }
        double apart = 0;
        for (List<Integer> unit : counts) {
            int count = unit.get(category);
            apart += (double) count * (raters - count);
        }
        return Estimate.of(1 - apart / (counts.size() * raters * (raters - 1) * share * (1 - share)));
    }

    private static FleissKappa undefined(WhyUndefined why, int categories) {
        List<Estimate<Double>> perCategory = new ArrayList<>();
        for (int category = 0; category < categories; category++) {
            perCategory.add(Estimate.undefined(why));
        }
        Estimate<Double> undefined = Estimate.undefined(why);
        return new FleissKappa(undefined, undefined, undefined, perCategory, undefined);
    }
}
