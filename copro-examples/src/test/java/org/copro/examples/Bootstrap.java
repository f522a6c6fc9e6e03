package org.copro.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * A percentile interval (95 per cent) of a statistic, by drawing cases with replacement. The same seed gives the same
 * interval on every machine: only {@code nextLong} of a named generator is used.
 *
 * @see <a href="https://research.google/pubs/pub44859/">Hesterberg 2015, on how such intervals under-cover</a>
 */
final class Bootstrap {

    /** Draws: with these, the ends of the interval are order statistics. */
    static final int DRAWS = 1999;

    /** The seed. */
    static final long SEED = 42;

    /** With fewer cases there is no interval. */
    static final int FEWEST_CASES = 8;

    private static final double TAIL = 0.025;
    private static final double MOST_UNDEFINED = 0.05;

    private Bootstrap() {}

    /** What came of it. */
    sealed interface Interval {

        /**
         * An interval.
         *
         * @param low the 50th of 1999 values, lowest first
         * @param high the 50th from above
         * @param undefined draws in which the statistic could not be computed; they are left out
         */
        record Limits(double low, double high, int undefined) implements Interval {}

        /** Fewer than {@link Bootstrap#FEWEST_CASES} cases. */
        record TooFewCases() implements Interval {}

        /**
         * The statistic could not be computed in more than 5 per cent of the draws.
         *
         * @param undefined such draws
         */
        record TooOftenUndefined(int undefined) implements Interval {}
    }

    /**
     * Draws and computes.
     *
     * @param cases in an order that does not depend on chance
     * @param statistic of a sample; empty if it cannot be computed
     */
    static <T> Interval interval(List<T> cases, Function<List<T>, OptionalDouble> statistic) {
        if (cases.size() < FEWEST_CASES) {
            return new Interval.TooFewCases();
        }
        List<Double> values = new ArrayList<>();
        for (List<T> sample : samples(cases)) {
            statistic.apply(sample).ifPresent(values::add);
        }
        int undefined = DRAWS - values.size();
        if (undefined > MOST_UNDEFINED * DRAWS) {
            return new Interval.TooOftenUndefined(undefined);
        }
        values.sort(null);
        // rounded outwards where draws were left out
        int tail = (int) Math.floor((values.size() + 1) * TAIL);
        return new Interval.Limits(values.get(tail - 1), values.get(values.size() - tail), undefined);
    }

    /** The samples, each as large as the list. */
    static <T> List<List<T>> samples(List<T> cases) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        List<List<T>> samples = new ArrayList<>();
        for (int draw = 0; draw < DRAWS; draw++) {
            List<T> sample = new ArrayList<>();
            for (int i = 0; i < cases.size(); i++) {
                double share = (random.nextLong() >>> 11) * 0x1.0p-53;
                sample.add(cases.get((int) (share * cases.size())));
            }
            samples.add(sample);
        }
        return samples;
    }
}
