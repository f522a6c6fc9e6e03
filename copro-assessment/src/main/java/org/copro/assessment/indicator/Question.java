package org.copro.assessment.indicator;

import java.util.Objects;
import org.copro.assessment.facts.ProjectFacts;
import org.copro.assessment.reason.Told;

/**
 * The shape of all indicators. A question is asked twice in the same words: at first its cases are only counted, which
 * gives the outcome; facts, what is missing and the sentence are told when somebody wants to read them.
 */
interface Question extends Indicator {

    @Override
    default Finding examine(ProjectFacts facts) {
        return examine(facts, Cases.counting(this, facts)).finding();
    }

    /** Asks again, over the same facts, for what can be read of the answer. */
    default Told tell(ProjectFacts facts) {
        return Objects.requireNonNull(examine(facts, Cases.telling(this, facts)).told());
    }

    /**
     * Asks the question.
     *
     * @param cases to put together; what is told of them comes as suppliers, which are not called while cases are only
     *     counted
     * @return the same, put together
     */
    Cases examine(ProjectFacts facts, Cases cases);
}
