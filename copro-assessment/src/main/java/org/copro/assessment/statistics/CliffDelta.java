package org.copro.assessment.statistics;

import java.util.List;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Cliff's delta: how much more often a member of the first group stands higher than one of the second, among all pairs
 * of one from each. 1 if always, -1 if never, 0 if as often as not. Only the order of values counts. No size is called
 * small or large.
 *
 * @param greater pairs in which the first group's member stands higher
 * @param equal pairs in which both stand level
 * @param less pairs in which the second group's member stands higher
 * @param variance of delta, unbiased; it can come out as 0 or less
 * @param limits of delta; undefined where a group has one member, or the groups do not overlap at all
 * @see <a href="http://www2.sas.com/proceedings/sugi24/Posters/p238-24.pdf">Hogarty and Kromrey 1999</a>
 */
public record CliffDelta(long greater, long equal, long less, Estimate<Double> variance, Estimate<Limits> limits) {

    /** With limits of the usual confidence. */
    public static CliffDelta of(TwoGroups groups) {
        return of(groups, Limits.USUAL_CONFIDENCE);
    }

    /**
     * Compares all pairs. The values 10, 20 against 10, 40 give one pair greater, one equal, two less: delta is -0.25.
     *
     * @param confidence above 0 and below 1
     */
    public static CliffDelta of(TwoGroups groups, double confidence) {
        Limits.tail(confidence);
        List<Double> first = groups.first();
        List<Double> second = groups.second();
        long greater = 0;
        long less = 0;
        long[] rows = new long[first.size()];
        long[] columns = new long[second.size()];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < columns.length; j++) {
                int sign = sign(first.get(i), second.get(j));
                greater += sign > 0 ? 1 : 0;
                less += sign < 0 ? 1 : 0;
                rows[i] += sign;
                columns[j] += sign;
            }
        }
        long equal = (long) rows.length * columns.length - greater - less;
        Estimate<Double> variance = variance(greater, less, rows, columns);
        CliffDelta withoutLimits = new CliffDelta(
                greater, equal, less, variance, Estimate.undefined(WhyUndefined.VARIANCE_NOT_ABOVE_ZERO));
        return new CliffDelta(
                greater, equal, less, variance, withoutLimits.limits(rows.length + columns.length - 2, confidence));
    }

    /** From -1 to 1; undefined if a group is empty. */
    public Estimate<Double> delta() {
        return pairs() == 0
                ? Estimate.undefined(WhyUndefined.EMPTY_GROUP)
                : Estimate.of((double) (greater - less) / pairs());
    }

    /** The chance that a member of the first group stands higher than one of the second, level counted half: 0 to 1. */
    public Estimate<Double> superiority() {
        return pairs() == 0
                ? Estimate.undefined(WhyUndefined.EMPTY_GROUP)
                : Estimate.of((greater + equal / 2.0) / pairs());
    }

    /** How many pairs were compared. */
    public long pairs() {
        return greater + equal + less;
    }

    private static int sign(double one, double other) {
        return one > other ? 1 : one < other ? -1 : 0;
    }

    private static Estimate<Double> variance(long greater, long less, long[] rows, long[] columns) {
        double m = rows.length;
        double n = columns.length;
        if (m == 0 || n == 0) {
            return Estimate.undefined(WhyUndefined.EMPTY_GROUP);
        }
        if (m == 1 || n == 1) {
            return Estimate.undefined(WhyUndefined.GROUP_OF_ONE);
        }
        double delta = (greater - less) / (m * n);
        double ofRows = 0;
        for (long row : rows) {
            ofRows += (row / n - delta) * (row / n - delta);
        }
        double ofColumns = 0;
        for (long column : columns) {
            ofColumns += (column / m - delta) * (column / m - delta);
        }
        double ofPairs = greater + less - m * n * delta * delta;
        return Estimate.of((n * n * ofRows + m * m * ofColumns - ofPairs) / (m * n * (m - 1) * (n - 1)));
    }

    private Estimate<Limits> limits(int degreesOfFreedom, double confidence) {
        if (variance.found().isEmpty()) {
            return variance.map(never -> new Limits(never, never, confidence));
        }
        if (equal == 0 && (greater == 0 || less == 0)) {
            return Estimate.undefined(WhyUndefined.FULLY_SEPARATED);
        }
        double squared = variance.found().get();
        // what is left of rounding is no variance
        if (squared < 1e-12) {
            return Estimate.undefined(WhyUndefined.VARIANCE_NOT_ABOVE_ZERO);
        }
        double t = TDistribution.of(degreesOfFreedom).inverseSurvivalProbability(Limits.tail(confidence));
        double delta = (double) (greater - less) / pairs();
        double spread = t * t * squared;
        double rest = 1 - delta * delta;
        double middle = delta - delta * delta * delta;
        double half = Math.sqrt(spread) * Math.sqrt(rest * rest + spread);
        double whole = rest + spread;
        return Estimate.of(
                new Limits(Math.max(-1, (middle - half) / whole), Math.min(1, (middle + half) / whole), confidence));
    }
}
