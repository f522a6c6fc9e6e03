package org.copro.assessment.score;

import java.util.List;
import java.util.Optional;
import org.copro.assessment.framework.Level;
import org.copro.assessment.indicator.Findings;
import org.copro.assessment.indicator.Indicators;
import org.copro.assessment.logic.Truth;
import org.copro.assessment.reason.Explanation;
import org.copro.assessment.reason.Fact;
import org.copro.assessment.reason.Missing;
import org.copro.assessment.reason.Phrase;

/**
 * Something that must be so for a level and all above it, whatever the rest adds up to.
 *
 * @param level from which it must be so
 * @param passed whether it is
 * @param asks what must be so, in words
 * @param because what was found, told when asked for
 * @param criterion whose gate it is; empty for the rule that people must have rated for themselves
 */
public record Gate(Level level, Truth passed, Phrase asks, Explanation because, Optional<CriterionResult> criterion) {

    /** The indicator that tells whether people who use services rated for themselves. */
    public static final String RATED_BY_PEOPLE = "I27";

    /** What was found, in words. */
    public Phrase found() {
        return because.sentence();
    }

    /** The facts it rests on. */
    public List<Fact> facts() {
        return because.facts();
    }

    /** What is not recorded and could decide it. */
    public List<Missing> missing() {
        return because.missing();
    }

    /**
     * Whether people who use services rated for themselves. An assessment made without them is made without them,
     * whoever may have been asked elsewhere: where no rating is recorded it is false, and the gate is failed, not open.
     */
    public static Truth ratedByPeople(Findings findings) {
        int place = Indicators.place(RATED_BY_PEOPLE);
        return findings.withoutCases(place) ? Truth.FALSE : findings.holds(place);
    }
}
