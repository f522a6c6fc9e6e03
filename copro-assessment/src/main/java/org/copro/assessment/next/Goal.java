package org.copro.assessment.next;

import org.copro.assessment.Assessment;
import org.copro.assessment.framework.Level;
import org.copro.assessment.label.Verdict;
import org.copro.assessment.score.EarnedLevel;
import org.copro.power.PowerLevel;
import org.copro.project.Label;

/** What changes of a record are to bring about. */
public sealed interface Goal {

    /** Whether a judgement has reached it, whatever is still open. */
    boolean isReached(Assessment assessment);

    /** The say people would need at least in what is changed. */
    PowerLevel say();

    /**
     * That the record supports the word in use.
     *
     * @param label the word
     * @param say the most that the definition of the word asks for in any stage
     */
    record Word(Label label, PowerLevel say) implements Goal {
        @Override
        public boolean isReached(Assessment assessment) {
            return assessment.label().verdict() == Verdict.SUPPORTED;
        }
    }

    /**
     * That a principle is certain to have reached a level.
     *
     * @param framework id
     * @param principle id
     * @param level to reach
     * @param say that decisions together need, or more where more was promised
     */
    record NextLevel(String framework, String principle, Level level, PowerLevel say) implements Goal {
        @Override
        public boolean isReached(Assessment assessment) {
            return assessment.frameworks().stream()
                    .filter(one -> one.framework().id().equals(framework))
                    .flatMap(one -> one.principle(principle).stream())
                    .flatMap(one -> one.level().stream())
                    .map(EarnedLevel::certain)
                    .anyMatch(certain -> certain.compareTo(level) >= 0);
        }
    }
}
