package org.copro.assessment.indicator;

import org.copro.assessment.logic.Truth;
import org.copro.known.Share;

/**
 * In which share of cases something is so, between two ends that no fact can leave that is not stated yet.
 *
 * @param low the least share it can turn out to be
 * @param high the greatest; not below {@code low}
 */
public record Extent(Share low, Share high) {

    /** Nothing known. */
    public static final Extent ANY = new Extent(Share.NONE, Share.ALL);

    private static final Extent ALL_OF_IT = new Extent(Share.ALL, Share.ALL);
    private static final Extent NOTHING_OF_IT = new Extent(Share.NONE, Share.NONE);

    /** Refuses ends the wrong way round. */
    public Extent {
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("low must not be above high but was %s to %s".formatted(low, high));
        }
    }

    /** Exactly one share. */
    public static Extent exactly(Share share) {
        return new Extent(share, share);
    }

    /** Between two shares. */
    static Extent between(Share low, Share high) {
        if (low.equals(high)) {
            return low.equals(Share.ALL) ? ALL_OF_IT : low.equals(Share.NONE) ? NOTHING_OF_IT : exactly(low);
        }
        return low.equals(Share.NONE) && high.equals(Share.ALL) ? ANY : new Extent(low, high);
    }

    /** All of it, nothing of it, or any share. */
    public static Extent of(Truth truth) {
        return switch (truth) {
            case TRUE -> ALL_OF_IT;
            case FALSE -> NOTHING_OF_IT;
            case UNKNOWN -> ANY;
        };
    }

    /** Whether it is so in full: in part is not in full. */
    public Truth inFull() {
        return low.equals(Share.ALL) ? Truth.TRUE : high.equals(Share.ALL) ? Truth.UNKNOWN : Truth.FALSE;
    }

    /** The share of cases in which it is not so. */
    public Extent opposite() {
        if (this == ANY) {
            return ANY;
        } else if (this == ALL_OF_IT) {
            return NOTHING_OF_IT;
        }
        return this == NOTHING_OF_IT ? ALL_OF_IT : new Extent(high.rest(), low.rest());
    }
}
