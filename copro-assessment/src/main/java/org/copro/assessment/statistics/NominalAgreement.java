package org.copro.assessment.statistics;

import java.util.List;
import java.util.Optional;

/**
 * Agreement on categories without an order, beyond what a {@link Chance} gives; gaps allowed. Second to
 * {@link KrippendorffAlpha}: for answers so uneven that alpha collapses although people agree.
 *
 * @param coefficient at most 1
 * @param observed percent agreement, the mean over units with two ratings or more, from 0 to 1
 * @param expected what chance would give, from 0 to 1
 */
public record NominalAgreement(Estimate<Double> coefficient, Estimate<Double> observed, Estimate<Double> expected) {

    /** What agreement by chance is taken to be. */
    public enum Chance {
        /** Chance strikes only where raters are unsure: Gwet's AC1. */
        GWET_AC1,
        /** Two raters draw from what all gave: Fleiss' kappa with gaps allowed; for two raters Scott's pi. */
        FLEISS,
        /** Every category is equally likely: Brennan and Prediger's kappa. */
        BRENNAN_PREDIGER
    }

    /**
     * Computes it. Units with one rating have no part in the observed agreement, but count for how common a category
     * is, each unit the same.
     *
     * @param categories all there are to choose from, also those nobody chose
     * @throws IllegalArgumentException if a rating is not among the categories
     * @see <a href="https://doi.org/10.1348/000711006X126600">Gwet 2008</a>
     */
    public static <T> NominalAgreement of(Ratings<T> ratings, List<T> categories, Chance chance) {
        Optional<WhyUndefined> obstacle = ratings.obstacle()
                .or(() ->
                        categories.size() < 2 ? Optional.of(WhyUndefined.FEWER_THAN_TWO_CATEGORIES) : Optional.empty());
        double[] common = common(ratings, categories);
        if (obstacle.isPresent()) {
            Estimate<Double> undefined = Estimate.undefined(obstacle.get());
            return new NominalAgreement(undefined, undefined, undefined);
        }
        Estimate<Double> observed = PercentAgreement.of(ratings).share();
        double expected = expected(common, chance);
        // all ratings in one category; a rounded sum would miss it
        boolean isComplete = chance == Chance.FLEISS && ratings.prevalence().size() == 1;
        return new NominalAgreement(
                isComplete
                        ? Estimate.undefined(WhyUndefined.AGREEMENT_BY_CHANCE_IS_COMPLETE)
                        : observed.map(share -> (share - expected) / (1 - expected)),
                observed,
                Estimate.of(expected));
    }

    private static double expected(double[] common, Chance chance) {
        double same = 0;
        double unsure = 0;
        for (double share : common) {
            same += share * share;
            unsure += share * (1 - share);
        }
        return switch (chance) {
            case GWET_AC1 -> unsure / (common.length - 1);
            case FLEISS -> same;
            case BRENNAN_PREDIGER -> 1.0 / common.length;
        };
    }

    /** The mean over units of the share of each category. */
    private static <T> double[] common(Ratings<T> ratings, List<T> categories) {
        double[] common = new double[categories.size()];
        List<List<T>> units = ratings.given(1);
        for (List<T> unit : units) {
            for (T rating : unit) {
                int place = categories.indexOf(rating);
                if (place < 0) {
                    throw new IllegalArgumentException(
                            "a rating must be one of %s but was %s".formatted(categories, rating));
                }
                common[place] += 1.0 / unit.size() / units.size();
            }
        }
        return common;
    }
}
