package org.copro.assessment.heard;

import java.util.List;
import org.copro.people.Side;
import org.copro.voice.RatingAnswer;

/**
 * What the raters of one side say of a principle.
 *
 * @param side whose raters
 * @param raters how many said; 1 or more
 * @param middle the lower median of their answers
 */
public record SideAnswer(Side side, int raters, RatingAnswer middle) {

    /** Refuses nobody's answer. */
    public SideAnswer {
        if (raters < 1) {
            throw new IllegalArgumentException("raters must be 1 or more but was " + raters);
        }
    }

    static SideAnswer of(Side side, int raters, List<RatingAnswer> answers) {
        List<RatingAnswer> sorted = answers.stream().sorted().toList();
        return new SideAnswer(side, raters, sorted.get((sorted.size() - 1) / 2));
    }
}
