package org.copro.assessment.robust;

import java.util.Optional;
import org.copro.assessment.framework.Level;
import org.copro.assessment.score.CriterionResult;

/**
 * A single criterion that changes the certain level of its principle, all others staying as they are.
 *
 * @param criterion that counts and applies
 * @param change what is done with it
 * @param level it leads to, other than the certain one; empty if nothing would be left to score
 */
public record LevelChange(CriterionResult criterion, Change change, Optional<Level> level) {

    /** What can be done with a criterion. Its gate goes with it. */
    public enum Change {
        /** As if it did not apply: it leaves the sum, and its gate is not asked. */
        LEFT_OUT,
        /** Not met, for certain, where it counts as more. */
        NOT_MET,
        /** Met, for certain, where it counts as less: also for one that is not known, which counts as not met. */
        MET
    }
}
