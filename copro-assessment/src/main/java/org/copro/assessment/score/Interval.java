package org.copro.assessment.score;

import org.copro.assessment.logic.Truth;
import org.copro.known.Share;

/**
 * A score between two ends, exact: whatever the facts not stated are, it lies between them. 0 is nothing of what is
 * asked and 1 all of it.
 *
 * @param low as if all that is not known were against
 * @param high as if all that is not known were in favour; not below {@code low}
 */
public record Interval(Share low, Share high) {

    /** Refuses ends the wrong way round. */
    public Interval {
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("low must not be above high but was %s to %s".formatted(low, high));
        }
    }

    /** Whether the score is at least this one, whatever it turns out to be. */
    public Truth reaches(Share score) {
        return low.compareTo(score) >= 0 ? Truth.TRUE : high.compareTo(score) >= 0 ? Truth.UNKNOWN : Truth.FALSE;
    }

    /** Whether a score lies in it, ends included. */
    public boolean contains(Share score) {
        return low.compareTo(score) <= 0 && score.compareTo(high) <= 0;
    }
}
