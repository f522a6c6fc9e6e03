package org.copro.assessment.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.copro.assessment.random.SeededRandom;

/**
 * Limits for any statistic, by drawing units from those there are, with replacement, and computing it anew. Draw what
 * varies by chance: respondents for shares, rated units for agreement, projects when raters sit inside projects. Fewer
 * than eight units give no limits; below twenty the limits come out too narrow, and {@link Interval#isFew()} says so.
 *
 * @param seed the same seed gives the same limits
 * @param stream permanent id of what is looked at
 * @param resamples how often units are drawn, 1 or more
 * @see <a href="https://research.google/pubs/pub44859/">Hesterberg 2015</a>
 */
public record Bootstrap(long seed, String stream, int resamples) {

    /** So many that the usual limits fall on one of the values drawn. */
    public static final int USUAL_RESAMPLES = 1999;

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    /** Refuses to draw nothing. */
    public Bootstrap {
        if (resamples < 1) {
            throw new IllegalArgumentException("resamples must be 1 or more but was %s".formatted(resamples));
        }
    }

    /** How limits are read from the values drawn. */
    public enum Method {
        /** What leaves the same share of values out at each end. For coefficients of agreement. */
        PERCENTILE,
        /** The same, moved for bias and for a spread that changes with the value. For smooth statistics. */
        BCA
    }

    /**
     * Limits found by drawing.
     *
     * @param limits the limits
     * @param method how they were found; the percentile if BCA was asked for but every value drawn lies on one side, or
     *     the statistic is undefined without one of the units
     * @param units how many there were to draw from, 8 or more
     * @param undefinedResamples resamples without a value, at most one in twenty
     * @param settings seed, stream and number of draws, to draw the same again
     */
    public record Interval(Limits limits, Method method, int units, int undefinedResamples, Bootstrap settings) {

        /** So few units that the limits are too narrow. */
        public boolean isFew() {
            return units < 20;
        }
    }

    /**
     * Draws, and reads the limits.
     *
     * @param units what varies by chance
     * @param confidence above 0 and below 1
     */
    public <T> Estimate<Interval> interval(
            List<T> units, Function<List<T>, Estimate<Double>> statistic, Method method, double confidence) {
        double tail = Limits.tail(confidence);
        Estimate<Double> whole = statistic.apply(units);
        if (whole.found().isEmpty()) {
            return whole.map(never -> new Interval(new Limits(never, never, confidence), method, 0, 0, this));
        }
        if (units.size() < 8) {
            return Estimate.undefined(WhyUndefined.FEWER_THAN_EIGHT_UNITS);
        }
        double[] sorted = replicates(units, statistic).stream()
                .flatMap(one -> one.found().stream())
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        int undefined = resamples - sorted.length;
        if (undefined > resamples / 20.0) {
            return Estimate.undefined(WhyUndefined.OFTEN_UNDEFINED);
        }
        Optional<double[]> moved = method == Method.BCA
                ? Jackknife.of(units, statistic)
                        .flatMap(jackknife -> moved(sorted, whole.found().get(), jackknife.acceleration(), tail))
                : Optional.empty();
        double[] ends = moved.orElse(new double[] {tail, 1 - tail});
        return Estimate.of(new Interval(
                new Limits(quantile(sorted, ends[0]), quantile(sorted, ends[1]), confidence),
                moved.isPresent() ? Method.BCA : Method.PERCENTILE,
                units.size(),
                undefined,
                this));
    }

    /** The statistic of each resample, in the order drawn. */
    public <T> List<Estimate<Double>> replicates(List<T> units, Function<List<T>, Estimate<Double>> statistic) {
        SeededRandom random = SeededRandom.of(seed, stream);
        List<Estimate<Double>> replicates = new ArrayList<>();
        for (int resample = 0; resample < resamples; resample++) {
            List<T> drawn = new ArrayList<>();
            for (int i = 0; i < units.size(); i++) {
                drawn.add(units.get(random.nextIndex(units.size())));
            }
            replicates.add(statistic.apply(drawn));
        }
        return replicates;
    }

    /** Where BCA reads the limits; empty if all values lie on one side or the correction runs away. */
    private static Optional<double[]> moved(double[] sorted, double value, double acceleration, double tail) {
        long below = Arrays.stream(sorted).filter(one -> one < value).count();
        long at = Arrays.stream(sorted).filter(one -> one == value).count();
        double share = (below + at / 2.0) / sorted.length;
        if (share <= 0 || share >= 1) {
            return Optional.empty();
        }
        double bias = NORMAL.inverseCumulativeProbability(share);
        double[] ends = new double[2];
        for (int end = 0; end < 2; end++) {
            double shifted = bias + NORMAL.inverseCumulativeProbability(end == 0 ? tail : 1 - tail);
            double left = 1 - acceleration * shifted;
            if (left <= 0) {
                return Optional.empty();
            }
            ends[end] = NORMAL.cumulativeProbability(bias + shifted / left);
        }
        return Optional.of(ends);
    }

    /** At place p(B+1) among B sorted values; between two of them on the line. */
    private static double quantile(double[] sorted, double p) {
        // rounding must not move a whole place: 0.025 of 2000 is the 50th value
        double place = Math.rint(p * (sorted.length + 1) * 1e9) / 1e9;
        int lower = (int) Math.min(Math.max(Math.floor(place), 1), sorted.length);
        int upper = Math.min(lower + 1, sorted.length);
        double part = Math.min(Math.max(place - lower, 0), 1);
        return sorted[lower - 1] + part * (sorted[upper - 1] - sorted[lower - 1]);
    }
}
