package org.copro.assessment.robust;

import java.util.Arrays;
import org.copro.assessment.random.SeededRandom;

/**
 * Draws weights at random, every weighting equally likely: from 0 to 1 each, with the sum 1. The same seed and stream
 * draw the same weights on every machine. What is drawn from one stream does not hang on other streams, so the order in
 * which things are looked at makes no difference.
 *
 * <p>Not safe for use by several threads: each takes its own.
 */
public final class WeightSampler {

    private final SeededRandom random;

    private WeightSampler(SeededRandom random) {
        this.random = random;
    }

    /**
     * A stream of its own.
     *
     * @param seed any
     * @param stream permanent id of what is looked at
     */
    public static WeightSampler of(long seed, String stream) {
        return new WeightSampler(SeededRandom.of(seed, stream));
    }

    /**
     * Weights in any order: the gaps between sorted numbers drawn from 0 to 1.
     *
     * @param many 1 or more
     * @throws IllegalArgumentException if there is nothing to weigh
     */
    public double[] next(int many) {
        if (many < 1) {
            throw new IllegalArgumentException("many must be 1 or more but was %s".formatted(many));
        }
        double[] ends = new double[many];
        for (int i = 0; i < many - 1; i++) {
            ends[i] = random.nextShare();
        }
        ends[many - 1] = 1;
        Arrays.sort(ends);
        for (int i = many - 1; i > 0; i--) {
            ends[i] -= ends[i - 1];
        }
        return ends;
    }

    /**
     * Weights for things put in order of importance, the most important first; every weighting that respects the order
     * is equally likely. Their mean are the rank-order centroid weights.
     *
     * @param many 1 or more
     * @see <a href="https://doi.org/10.1287/mnsc.42.11.1515">Barron and Barrett 1996</a>
     */
    public double[] nextInOrder(int many) {
        double[] rising = next(many);
        Arrays.sort(rising);
        double[] falling = new double[many];
        for (int i = 0; i < many; i++) {
            falling[i] = rising[many - 1 - i];
        }
        return falling;
    }

    /**
     * The Monte Carlo error of a share found by drawing: its standard error, the root of p(1-p)/draws. At most 0.005
     * for 10 000 draws.
     *
     * @param share from 0 to 1
     * @param draws 1 or more
     */
    public static double standardError(double share, long draws) {
        return Math.sqrt(share * (1 - share) / draws);
    }
}
