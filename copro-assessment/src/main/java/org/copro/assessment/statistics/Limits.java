package org.copro.assessment.statistics;

/**
 * Limits between which a value lies as far as chance goes.
 *
 * @param low at most {@code high}; below 0 where the statistic allows it
 * @param high the upper end
 * @param confidence how often such limits hold the value, above 0 and below 1, as 0.95
 */
public record Limits(double low, double high, double confidence) {

    /** How sure limits are unless something else is asked for. */
    public static final double USUAL_CONFIDENCE = 0.95;

    /** Refuses ends in the wrong order. */
    public Limits {
        if (!(low <= high) || Double.isInfinite(low) || Double.isInfinite(high)) {
            throw new IllegalArgumentException(
                    "limits must be from low to high but were %s and %s".formatted(low, high));
        }
        tail(confidence);
    }

    /**
     * What is left out at each end: 0.025 for a confidence of 0.95.
     *
     * @throws IllegalArgumentException if the confidence is not above 0 and below 1
     */
    static double tail(double confidence) {
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException(
                    "confidence must be above 0 and below 1 but was %s".formatted(confidence));
        }
        return (1 - confidence) / 2;
    }
}
