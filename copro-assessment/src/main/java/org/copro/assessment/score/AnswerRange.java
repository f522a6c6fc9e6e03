package org.copro.assessment.score;

import org.copro.assessment.logic.Truth;
import org.copro.voice.RatingAnswer;

/**
 * The answers a criterion can turn out to have.
 *
 * @param low the least of them
 * @param high the most; not below {@code low}
 */
public record AnswerRange(RatingAnswer low, RatingAnswer high) {

    /** Nothing known. */
    public static final AnswerRange ANY = new AnswerRange(RatingAnswer.NOT_MET, RatingAnswer.MET);

    /** Refuses ends the wrong way round. */
    public AnswerRange {
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("low must not be above high but was %s to %s".formatted(low, high));
        }
    }

    /** Whether the answer is at least this one, whatever it turns out to be. */
    public Truth reaches(RatingAnswer answer) {
        return low.compareTo(answer) >= 0 ? Truth.TRUE : high.compareTo(answer) >= 0 ? Truth.UNKNOWN : Truth.FALSE;
    }

    /** Whether it is one answer. */
    public boolean isOne() {
        return low == high;
    }
}
