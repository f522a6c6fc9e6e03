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

    private static final RatingAnswer[] ANSWERS = RatingAnswer.values();

    // few, and asked for again and again: by the low end, then by how far the high end lies above it
    private static final AnswerRange[][] ALL = new AnswerRange[ANSWERS.length][];

    static {
        for (int low = 0; low < ANSWERS.length; low++) {
            ALL[low] = new AnswerRange[ANSWERS.length - low];
            for (int above = 0; above < ALL[low].length; above++) {
                ALL[low][above] = new AnswerRange(ANSWERS[low], ANSWERS[low + above]);
            }
        }
    }

    /** Nothing known. */
    public static final AnswerRange ANY = of(RatingAnswer.NOT_MET, RatingAnswer.MET);

    /** Refuses ends the wrong way round. */
    public AnswerRange {
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("low must not be above high but was %s to %s".formatted(low, high));
        }
    }

    /** Between two answers. */
    static AnswerRange of(RatingAnswer low, RatingAnswer high) {
        return low.compareTo(high) > 0
                ? new AnswerRange(low, high)
                : ALL[low.ordinal()][high.ordinal() - low.ordinal()];
    }

    /** Whether the answer is at least this one, whatever it turns out to be. */
    public Truth reaches(RatingAnswer answer) {
        return low.compareTo(answer) >= 0 ? Truth.TRUE : high.compareTo(answer) >= 0 ? Truth.UNKNOWN : Truth.FALSE;
    }

    /** A number of its own, from 0 to 15. */
    int number() {
        return low.ordinal() * ANSWERS.length + high.ordinal();
    }

    /** Whether it is one answer. */
    public boolean isOne() {
        return low == high;
    }
}
