package org.copro.assessment.indicator;

import org.copro.assessment.facts.ProjectFacts;

/**
 * The shape of all indicators. A question is asked twice in the same words: at first its cases are only counted, which
 * gives the outcome; facts, what is missing and the sentence are told when somebody wants to read them.
 */
interface Question extends Indicator {

    @Override
    default Finding examine(ProjectFacts facts) {
        return examine(facts, Cases.counting(this, facts));
    }

    /** Asks again, over the same facts, for what can be read of the answer. */
    default Finding tell(ProjectFacts facts) {
        return examine(facts, Cases.telling(this, facts));
    }

    /**
     * Asks the question.
     *
     * @param cases to put together; what is told of them comes as suppliers, which are not called while cases are only
     *     counted
     */
    Finding examine(ProjectFacts facts, Cases cases);
}
