package org.copro.assessment.facts;

import org.copro.assessment.logic.Truth;
import org.copro.binding.Words;
import org.copro.known.Answer;
import org.copro.stage.Decision;
import org.copro.time.PartialDate;

/**
 * One decision of a stage.
 *
 * @param stage number of its stage in the file, from 0
 * @param index in the stage, from 0
 * @param decision as recorded
 * @param beforePeople whether it was made before people joined. The same day is not before. Not known unless the dates
 *     leave no doubt
 * @param main whether it is one of the main decisions. A decision without a mark may be
 */
public record DecisionFacts(int stage, int index, Decision decision, Truth beforePeople, Truth main) {

    /** Reads off the decision whether it is a main one. */
    DecisionFacts(int stage, int index, Decision decision, Truth beforePeople) {
        this(
                stage,
                index,
                decision,
                beforePeople,
                decision.main().isPresent() ? Truth.of(decision.main().get() == Answer.YES) : Truth.UNKNOWN);
    }

    /** Where it stands in the file. */
    public String pointer() {
        return "/stages/" + stage + "/decisions/" + index;
    }

    /** What was decided, for a sentence. */
    public String what() {
        return decision.what().map(what -> "“" + Words.shortened(what) + "”").orElse("a decision that is not named");
    }

    /**
     * Where the date would be written that tells whether it was made before people joined: its own or, where it has one
     * to the day, theirs.
     */
    public String datePointer() {
        boolean isDated = decision.decided().flatMap(PartialDate::day).isPresent();
        return isDated ? "/participants" : pointer() + "/decided";
    }
}
