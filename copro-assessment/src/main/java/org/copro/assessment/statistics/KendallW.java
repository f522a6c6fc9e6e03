package org.copro.assessment.statistics;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.copro.assessment.random.SeededRandom;

/**
 * Kendall's W: how far raters put the same things in the same order. 1 if all agree, 0 if their orders cancel out. Ties
 * are allowed for.
 *
 * @param w from 0 to 1
 * @param chiSquare m(n-1)W for m raters and n things
 * @param p from the chi-square distribution with n-1 degrees of freedom; undefined for fewer than eight things, where
 *     it is poor
 * @see <a href="https://rdrr.io/cran/DescTools/man/KendallW.html">Siegel and Castellan 1988, by way of DescTools</a>
 */
public record KendallW(Estimate<Double> w, Estimate<Double> chiSquare, Estimate<Double> p) {

    /**
     * Computes it.
     *
     * @param ranks a row for each rater, in it the rank, or any number in the same order, of each thing
     * @throws IllegalArgumentException if rows differ in length, or a number is not finite
     */
    public static KendallW of(List<List<Double>> ranks) {
        int[][] doubled = doubled(ranks);
        Estimate<Double> w = w(doubled);
        if (w.found().isEmpty()) {
            return new KendallW(w, w, w);
        }
        int things = doubled[0].length;
        Estimate<Double> chiSquare = w.map(value -> doubled.length * (things - 1) * value);
        return new KendallW(
                w,
                chiSquare,
                things < 8
                        ? Estimate.undefined(WhyUndefined.FEWER_THAN_EIGHT_OBJECTS)
                        : chiSquare.map(
                                value -> ChiSquaredDistribution.of(things - 1.0).survivalProbability(value)));
    }

    /**
     * How often W would be as great, or greater, if each rater had put things in order by lot: for few things, where
     * the chi-square is poor.
     *
     * @param ranks as for {@link #of}
     * @param seed any; the same seed gives the same p
     * @param draws 1 or more; 9999 give an error of at most 0.005
     */
    public static Estimate<DrawnP> permuted(List<List<Double>> ranks, long seed, int draws) {
        if (draws < 1) {
            throw new IllegalArgumentException("there must be 1 draw or more but there were %s".formatted(draws));
        }
        int[][] doubled = doubled(ranks);
        Estimate<Double> w = w(doubled);
        return w.map(value -> {
            long seen = spread(doubled);
            SeededRandom random = SeededRandom.of(seed, "orders");
            int asFar = 1;
            for (int draw = 0; draw < draws; draw++) {
                for (int[] rater : doubled) {
                    shuffle(rater, random);
                }
                asFar += spread(doubled) >= seen ? 1 : 0;
            }
            return new DrawnP(asFar / (draws + 1.0), draws, seed);
        });
    }

    /**
     * A p found by drawing.
     *
     * @param p above 0, at most 1
     * @param draws how many orders were drawn
     * @param seed what they were drawn with
     */
    public record DrawnP(double p, int draws, long seed) {}

    private static Estimate<Double> w(int[][] doubled) {
        if (doubled.length < 2) {
            return Estimate.undefined(WhyUndefined.FEWER_THAN_TWO_RATERS);
        }
        double raters = doubled.length;
        double things = doubled[0].length;
        double tied = 0;
        for (int[] rater : doubled) {
            for (int one : rater) {
                long alike = Arrays.stream(rater).filter(other -> other == one).count();
                // each of t tied things adds t^2 - 1, together t^3 - t
                tied += alike * alike - 1;
            }
        }
        double greatest = raters * raters * (things * things * things - things) - raters * tied;
        return greatest == 0
                ? Estimate.undefined(WhyUndefined.NO_VARIATION)
                : Estimate.of(3.0 * spread(doubled) / greatest);
    }

    /** The squared distances of the rank sums from their mean; four times, as ranks are doubled. */
    private static long spread(int[][] doubled) {
        long spread = 0;
        long mean = doubled.length * (doubled[0].length + 1L);
        for (int thing = 0; thing < doubled[0].length; thing++) {
            long sum = -mean;
            for (int[] rater : doubled) {
                sum += rater[thing];
            }
            spread += sum * sum;
        }
        return spread;
    }

    private static void shuffle(int[] ranks, SeededRandom random) {
        for (int i = ranks.length - 1; i > 0; i--) {
            int other = random.nextIndex(i + 1);
            int rank = ranks[other];
            ranks[other] = ranks[i];
            ranks[i] = rank;
        }
    }

    private static int[][] doubled(List<List<Double>> ranks) {
        int[][] doubled = new int[ranks.size()][];
        for (int rater = 0; rater < doubled.length; rater++) {
            doubled[rater] = MidRanks.doubled(TwoGroups.finite(ranks.get(rater)));
            if (doubled[rater].length != doubled[0].length) {
                throw new IllegalArgumentException("every rater must rank the same things but one ranks %s and one %s"
                        .formatted(doubled[0].length, doubled[rater].length));
            }
        }
        return doubled;
    }
}
