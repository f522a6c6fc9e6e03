package org.copro.assessment.statistics;

import java.util.List;
import java.util.Optional;

/**
 * The share of pairs of raters who gave the same rating, chance and all. Two definitions are in use, and differ as soon
 * as there are gaps: on the same ratings one gives 0.818, the other 0.800. Print which.
 *
 * @param definition how pairs are weighed
 * @param share from 0 to 1
 */
public record PercentAgreement(Definition definition, Estimate<Double> share) {

    /** How pairs of raters are weighed. */
    public enum Definition {
        /** Every unit counts the same, however many rated it; as irrCAC has it. The one to print. */
        MEAN_OVER_UNITS("the mean over units of the share of pairs who agree"),
        /**
         * Every rating counts the same, as in Krippendorff's alpha: 1 less the observed disagreement; as DKPro has it.
         */
        WEIGHTED_BY_RATINGS("the share of pairs who agree, units weighed by their number of ratings");

        private final String words;

        Definition(String words) {
            this.words = words;
        }

        /** In words, to be printed beside the number. */
        public String words() {
            return words;
        }
    }

    /** Every unit with two ratings or more counts the same. */
    public static <T> PercentAgreement of(Ratings<T> ratings) {
        return of(ratings, Definition.MEAN_OVER_UNITS);
    }

    /** By either definition; units with one rating do not count. */
    public static <T> PercentAgreement of(Ratings<T> ratings, Definition definition) {
        Optional<WhyUndefined> obstacle = ratings.obstacle();
        if (obstacle.isPresent()) {
            return new PercentAgreement(definition, Estimate.undefined(obstacle.get()));
        }
        double sum = 0;
        double weights = 0;
        for (List<T> unit : ratings.given(2)) {
            double weight = definition == Definition.MEAN_OVER_UNITS ? 1 : unit.size();
            sum += weight * agreeing(unit);
            weights += weight;
        }
        return new PercentAgreement(definition, Estimate.of(sum / weights));
    }

    /** The share of pairs in one unit that agree. */
    static <T> double agreeing(List<T> unit) {
        double same = 0;
        for (int count : Ratings.counts(List.of(unit)).values()) {
            same += (double) count * (count - 1);
        }
        return same / ((double) unit.size() * (unit.size() - 1));
    }
}
