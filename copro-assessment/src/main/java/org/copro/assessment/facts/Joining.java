package org.copro.assessment.facts;

import java.util.Optional;
import org.copro.assessment.logic.Truth;
import org.copro.stage.Decision;
import org.copro.time.PartialDate;

/**
 * When people joined a stage: when the first of those involved in it did or, where none of them is certainly one of the
 * people, the first of all.
 */
final class Joining {

    private final Facts<InvolvementFacts> involvements;
    private final Facts<ParticipantFacts> people;
    private final boolean isAnyOfTheStage;
    private final boolean isAnyUnnamed;

    /**
     * Of a stage.
     *
     * @param involvements in the stage
     * @param people of the project, or those who may be
     */
    Joining(Facts<InvolvementFacts> involvements, Facts<ParticipantFacts> people) {
        this.involvements = involvements;
        this.people = people;
        boolean anyOfTheStage = false;
        boolean anyUnnamed = false;
        for (InvolvementFacts one : involvements) {
            anyOfTheStage |= one.isPeople();
            anyUnnamed |= one.participant().isEmpty();
        }
        isAnyOfTheStage = anyOfTheStage;
        isAnyUnnamed = anyUnnamed;
    }

    /** Whether a decision was made before people joined. */
    Truth isAfter(Decision decision) {
        Compared compared = new Compared(decision.decided());
        for (InvolvementFacts one : involvements) {
            if (one.mayBePeople() && one.participant().isPresent()) {
                compared.with(one.participant().get());
            }
        }
        if (!isAnyOfTheStage) {
            for (ParticipantFacts one : people) {
                compared.with(one);
            }
        }
        // as long as it is not certain that there were people at all, nothing is certain about when they joined
        if (!compared.anyPeople) {
            return Truth.UNKNOWN;
        }
        if (compared.beforeAll && !isAnyUnnamed) {
            return Truth.TRUE;
        }
        boolean possible = isAnyOfTheStage ? compared.beforeAllPeople : compared.beforeAny;
        return possible ? Truth.UNKNOWN : Truth.FALSE;
    }

    /** How the date of a decision compares with those of the ones who may have joined first. */
    private static final class Compared {

        private final Optional<PartialDate> decided;
        private boolean anyPeople;
        private boolean beforeAll = true;
        private boolean beforeAllPeople = true;
        private boolean beforeAny;

        Compared(Optional<PartialDate> decided) {
            this.decided = decided;
        }

        void with(ParticipantFacts one) {
            boolean possiblyBefore = isPossiblyBefore(one.joinedBy());
            anyPeople |= one.isPeople();
            beforeAll &= isCertainlyBefore(one.participant().joined());
            beforeAllPeople &= !one.isPeople() || possiblyBefore;
            beforeAny |= possiblyBefore;
        }

        private boolean isPossiblyBefore(Optional<PartialDate> joinedBy) {
            return decided.isEmpty() || joinedBy.isEmpty() || decided.get().isPossiblyBefore(joinedBy.get());
        }

        private boolean isCertainlyBefore(Optional<PartialDate> joined) {
            return decided.isPresent() && joined.isPresent() && decided.get().isCertainlyBefore(joined.get());
        }
    }
}
