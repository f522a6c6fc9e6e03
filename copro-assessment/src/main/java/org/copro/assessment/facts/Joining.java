package org.copro.assessment.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.copro.assessment.logic.Truth;
import org.copro.stage.Decision;
import org.copro.time.PartialDate;

/**
 * When people joined a stage: when the first of those involved in it did or, where none of them is certainly one of the
 * people, the first of all.
 */
final class Joining {

    private final List<ParticipantFacts> candidates;
    private boolean isAnyOfTheStage;
    private boolean isAnyUnnamed;

    /**
     * Of a stage.
     *
     * @param involvements in the stage
     * @param people of the project, or those who may be
     */
    Joining(List<InvolvementFacts> involvements, List<ParticipantFacts> people) {
        candidates = new ArrayList<>(involvements.size() + people.size());
        for (int i = 0; i < involvements.size(); i++) {
            InvolvementFacts one = involvements.get(i);
            if (one.mayBePeople()) {
                isAnyOfTheStage |= one.isPeople();
                isAnyUnnamed |= one.participant().isEmpty();
                one.participant().ifPresent(candidates::add);
            }
        }
        if (!isAnyOfTheStage) {
            candidates.addAll(people);
        }
    }

    /** Whether a decision was made before people joined. */
    Truth isAfter(Decision decision) {
        boolean anyPeople = false;
        boolean beforeAll = !isAnyUnnamed;
        boolean beforeAllPeople = true;
        boolean beforeAny = false;
        LocalDate earliestDecided =
                decision.decided().map(PartialDate::earliest).orElse(LocalDate.MIN);
        LocalDate latestDecided = decision.decided().map(PartialDate::latest).orElse(LocalDate.MAX);
        for (int i = 0; i < candidates.size(); i++) {
            ParticipantFacts one = candidates.get(i);
            boolean possiblyBefore = earliestDecided.isBefore(one.latestJoined());
            anyPeople |= one.isPeople();
            beforeAll &= latestDecided.isBefore(one.earliestJoined());
            beforeAllPeople &= !one.isPeople() || possiblyBefore;
            beforeAny |= possiblyBefore;
        }
        // as long as it is not certain that there were people at all, nothing is certain about when they joined
        if (!anyPeople) {
            return Truth.UNKNOWN;
        }
        if (beforeAll) {
            return Truth.TRUE;
        }
        boolean possible = isAnyOfTheStage ? beforeAllPeople : beforeAny;
        return possible ? Truth.UNKNOWN : Truth.FALSE;
    }
}
