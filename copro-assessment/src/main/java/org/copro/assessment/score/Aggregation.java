package org.copro.assessment.score;

import java.util.List;

/**
 * Ways of looking at several scores together. None of them is a total: shown side by side, they tell how much the
 * strong ones make up for the weak.
 */
public enum Aggregation {
    /** The strong make up for the weak in full. */
    ARITHMETIC {
        @Override
        double of(List<Weighted> scores, double weights) {
            double sum = scores.stream()
                    .mapToDouble(one -> one.weight() * one.score())
                    .sum();
            double strongest =
                    scores.stream().mapToDouble(Weighted::score).max().orElseThrow();
            // rounding must not lead out of the scores
            return Math.min(Math.max(sum / weights, MINIMUM.of(scores, weights)), strongest);
        }
    },
    /** Weak ones cost more; one that is 0 makes the whole 0. */
    GEOMETRIC {
        @Override
        double of(List<Weighted> scores, double weights) {
            if (scores.stream().anyMatch(one -> one.score() == 0)) {
                return 0;
            }
            double logarithms = scores.stream()
                    .mapToDouble(one -> one.weight() * StrictMath.log(one.score()))
                    .sum();
            double mean = StrictMath.exp(logarithms / weights);
            // rounding must not break the order of the three
            return Math.min(Math.max(mean, MINIMUM.of(scores, weights)), ARITHMETIC.of(scores, weights));
        }
    },
    /** The weakest alone. */
    MINIMUM {
        @Override
        double of(List<Weighted> scores, double weights) {
            return scores.stream().mapToDouble(Weighted::score).min().orElseThrow();
        }
    };

    /**
     * Puts scores together.
     *
     * @param scores one at least, each with a weight above 0
     * @return from 0 to 1; never below the weakest and never above the strongest
     */
    public double of(List<Weighted> scores) {
        double weights = scores.stream().mapToDouble(Weighted::weight).sum();
        if (!(weights > 0)) {
            throw new IllegalArgumentException("scores without weight have no mean");
        }
        return of(scores, weights);
    }

    abstract double of(List<Weighted> scores, double weights);

    /**
     * A score and how much it counts.
     *
     * @param score from 0 to 1
     * @param weight above 0; only the proportion to the others matters
     */
    public record Weighted(double score, double weight) {}
}
