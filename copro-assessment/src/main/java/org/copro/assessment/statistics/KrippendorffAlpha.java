package org.copro.assessment.statistics;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Krippendorff's alpha: how far raters agree beyond what their answers would give by chance. 1 is agreement, 0 is
 * chance, below 0 is worse than chance. Any number of raters, with gaps, on any {@link Scale}. Units with one rating do
 * not count. If all ratings are the same there is nothing to agree on and alpha is undefined: show the
 * {@link PercentAgreement}.
 *
 * @param alpha at most 1
 * @param observedDisagreement the mean distance between ratings of the same unit, 0 or more
 * @param expectedDisagreement the mean distance between any two ratings, 0 or more
 * @param pairableUnits units with two ratings or more
 * @param pairableRatings ratings of these
 * @see <a href="https://repository.upenn.edu/asc_papers/43">Krippendorff 2011</a>
 */
public record KrippendorffAlpha(
        Estimate<Double> alpha,
        Estimate<Double> observedDisagreement,
        Estimate<Double> expectedDisagreement,
        int pairableUnits,
        int pairableRatings) {

    /** Computes it. The order of raters and units makes no difference but for the last digits of a double. */
    public static <T> KrippendorffAlpha of(Ratings<T> ratings, Scale<T> scale) {
        List<List<T>> units = ratings.given(2);
        int many = units.stream().mapToInt(List::size).sum();
        Optional<WhyUndefined> obstacle = ratings.obstacle();
        if (obstacle.isPresent()) {
            Estimate<Double> undefined = Estimate.undefined(obstacle.get());
            return new KrippendorffAlpha(undefined, undefined, undefined, units.size(), many);
        }
        Map<T, Integer> counts = Ratings.counts(units);
        Scale.Distance<T> distance = scale.distances(counts);
        double observed = observed(units, distance) / many;
        double expected = expected(counts, distance) / many / (many - 1);
        return new KrippendorffAlpha(
                expected == 0 ? Estimate.undefined(WhyUndefined.NO_VARIATION) : Estimate.of(1 - observed / expected),
                Estimate.of(observed),
                Estimate.of(expected),
                units.size(),
                many);
    }

    private static <T> double observed(List<List<T>> units, Scale.Distance<T> distance) {
        double sum = 0;
        for (List<T> unit : units) {
            double ofUnit = 0;
            for (int i = 0; i < unit.size(); i++) {
                for (int j = 0; j < i; j++) {
                    ofUnit += 2 * distance.between(unit.get(i), unit.get(j));
                }
            }
            sum += ofUnit / (unit.size() - 1);
        }
        return sum;
    }

    private static <T> double expected(Map<T, Integer> counts, Scale.Distance<T> distance) {
        double sum = 0;
        for (Map.Entry<T, Integer> one : counts.entrySet()) {
            for (Map.Entry<T, Integer> other : counts.entrySet()) {
                sum += (double) one.getValue() * other.getValue() * distance.between(one.getKey(), other.getKey());
            }
        }
        return sum;
    }
}
