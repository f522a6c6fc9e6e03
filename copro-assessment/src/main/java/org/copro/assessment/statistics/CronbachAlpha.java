package org.copro.assessment.statistics;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.statistics.distribution.FDistribution;

/**
 * Cronbach's alpha: how far the items of a scale go together. At most 1; below 0 it is legal and mostly means that an
 * item is worded the other way round. It is the reliability only if all items measure one thing equally well: show
 * {@link Omega} beside it. No value is called acceptable.
 *
 * @param alpha at most 1
 * @param limits Feldt's; below thirty respondents show them first
 * @param standardized alpha if every item varied as much as every other
 * @param meanCorrelation the mean correlation of two items
 * @param withoutEach alpha of the other items, for each item in turn; undefined for two items
 * @param items how many
 * @param respondents how many
 * @see <a href="https://personality-project.org/r/html/alpha.html">alpha of psych</a>
 */
public record CronbachAlpha(
        Estimate<Double> alpha,
        Estimate<Limits> limits,
        Estimate<Double> standardized,
        Estimate<Double> meanCorrelation,
        List<Estimate<Double>> withoutEach,
        int items,
        int respondents) {

    /** Keeps the list. */
    public CronbachAlpha {
        withoutEach = List.copyOf(withoutEach);
    }

    /** Of answers, a row for each respondent and a column for each item. */
    public static CronbachAlpha of(Scores answers) {
        if (answers.rows().size() < 2) {
            Estimate<Double> undefined = Estimate.undefined(WhyUndefined.FEWER_THAN_TWO_RESPONDENTS);
            return new CronbachAlpha(
                    undefined,
                    Estimate.undefined(WhyUndefined.FEWER_THAN_TWO_RESPONDENTS),
                    undefined,
                    undefined,
                    List.of(),
                    answers.columns(),
                    answers.rows().size());
        }
        return of(Covariances.of(answers), Limits.USUAL_CONFIDENCE);
    }

    /**
     * Of covariances.
     *
     * @param confidence above 0 and below 1
     */
    public static CronbachAlpha of(Covariances covariances, double confidence) {
        Estimate<Double> alpha = alpha(covariances);
        List<Estimate<Double>> withoutEach = new ArrayList<>();
        for (int item = 0; item < covariances.items(); item++) {
            withoutEach.add(alpha(covariances.without(item)));
        }
        return new CronbachAlpha(
                alpha,
                alpha.map(value -> limits(value, covariances, confidence)),
                standardized(covariances),
                meanCorrelation(covariances),
                withoutEach,
                covariances.items(),
                covariances.respondents());
    }

    private static Estimate<Double> meanCorrelation(Covariances covariances) {
        double items = covariances.items();
        return items < 2
                ? Estimate.undefined(WhyUndefined.FEWER_THAN_TWO_ITEMS)
                : covariances
                        .standardized()
                        .map(correlations -> (correlations.total() - items) / (items * (items - 1)));
    }

    private static Estimate<Double> alpha(Covariances covariances) {
        double items = covariances.items();
        if (items < 2) {
            return Estimate.undefined(WhyUndefined.FEWER_THAN_TWO_ITEMS);
        }
        // what is left of rounding is no variance
        return covariances.total() <= covariances.ofItems() * 1e-12
                ? Estimate.undefined(WhyUndefined.TOTAL_DOES_NOT_VARY)
                : Estimate.of(items / (items - 1) * (1 - covariances.ofItems() / covariances.total()));
    }

    private static Estimate<Double> standardized(Covariances covariances) {
        Estimate<Covariances> correlations = covariances.standardized();
        return correlations.found().isPresent()
                ? alpha(correlations.found().get())
                : Estimate.undefined(WhyUndefined.NO_VARIATION);
    }

    private static Limits limits(double alpha, Covariances covariances, double confidence) {
        double respondents = covariances.respondents() - 1.0;
        FDistribution distribution = FDistribution.of(respondents, respondents * (covariances.items() - 1));
        double tail = Limits.tail(confidence);
        return new Limits(
                1 - (1 - alpha) * distribution.inverseSurvivalProbability(tail),
                1 - (1 - alpha) * distribution.inverseCumulativeProbability(tail),
                confidence);
    }
}
