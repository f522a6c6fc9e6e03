package org.copro.assessment.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * How many of those counted: 6 of 8. The limits are of the share among all people like these, if these were drawn at
 * random from them.
 *
 * @param count from 0 to {@code of}
 * @param of 0 or more; of nobody there is no share
 */
public record Proportion(int count, int of) {

    /** Refuses a part that is more than the whole. */
    public Proportion {
        if (count < 0 || count > of) {
            throw new IllegalArgumentException("count must be from 0 to %s but was %s".formatted(of, count));
        }
    }

    /** From 0 to 1; undefined of nobody. */
    public Estimate<Double> share() {
        return of == 0 ? Estimate.undefined(WhyUndefined.NOBODY_ANSWERED) : Estimate.of(part());
    }

    /** Wilson's limits of the share, with the usual confidence. */
    public Estimate<Limits> limits() {
        return limits(Limits.USUAL_CONFIDENCE);
    }

    /**
     * Wilson's limits of the share: never below 0 or above 1, and of some width even if nobody or everybody is counted.
     * 81 of 263 is 0.2553 to 0.3662.
     *
     * @param confidence above 0 and below 1
     * @see <a href="https://studylib.net/doc/7960426/two-sided-confidence-intervals-for-the-single-proportion">Newcombe
     *     1998, seven methods</a>
     */
    public Estimate<Limits> limits(double confidence) {
        double tail = Limits.tail(confidence);
        if (of == 0) {
            return Estimate.undefined(WhyUndefined.NOBODY_ANSWERED);
        }
        double z = NormalDistribution.of(0, 1).inverseSurvivalProbability(tail);
        double share = part();
        double middle = share + z * z / (2 * of);
        double half = z * Math.sqrt(share * (1 - share) / of + z * z / (4.0 * of * of));
        double whole = 1 + z * z / of;
        // rounding can put the ends of "nobody" and "everybody" a hair off
        double low = count == 0 ? 0 : Math.max(0, (middle - half) / whole);
        double high = count == of ? 1 : Math.min(1, (middle + half) / whole);
        return Estimate.of(new Limits(low, high, confidence));
    }

    /** This share less another one, from -1 to 1; undefined if either is. */
    public Estimate<Double> minus(Proportion other) {
        return of == 0 || other.of == 0
                ? Estimate.undefined(WhyUndefined.NOBODY_ANSWERED)
                : Estimate.of(part() - other.part());
    }

    /**
     * Newcombe's limits of this share less another one, of other people: the distances from each share to its own
     * Wilson limits, put together. 56 of 70 less 48 of 80 is 0.2, from 0.0524 to 0.3339.
     *
     * @param confidence above 0 and below 1
     * @see <a href="https://doi.org/10.1002/(SICI)1097-0258(19980430)17:8&lt;873::AID-SIM779&gt;3.0.CO;2-I">Newcombe
     *     1998, eleven methods, method 10</a>
     */
    public Estimate<Limits> limitsOfDifference(Proportion other, double confidence) {
        Estimate<Limits> these = limits(confidence);
        if (these.found().isEmpty()) {
            return these;
        }
        Limits mine = these.found().get();
        return other.limits(confidence).map(theirs -> {
            double difference = part() - other.part();
            double down = StrictMath.hypot(part() - mine.low(), theirs.high() - other.part());
            double up = StrictMath.hypot(mine.high() - part(), other.part() - theirs.low());
            return new Limits(difference - down, difference + up, confidence);
        });
    }

    private double part() {
        return (double) count / of;
    }
}
