package org.copro.assessment.facts;

import java.util.Optional;
import org.copro.power.PowerRange;
import org.copro.stage.Involvement;

/**
 * One involvement in a stage.
 *
 * @param stage number of its stage in the file, from 0
 * @param index in the stage, from 0
 * @param involvement as recorded; where consent is withdrawn, only who
 * @param participant who took part; empty if not stated
 * @param power the say they had, rungs read by their ladder; empty if not stated
 * @param applies false where the say is said not to apply
 * @param withdrawn whether the participant does not allow the use of what is recorded about them
 */
public record InvolvementFacts(
        int stage,
        int index,
        Involvement involvement,
        Optional<ParticipantFacts> participant,
        Optional<PowerRange> power,
        boolean applies,
        boolean withdrawn) {

    /** Where it stands in the file. */
    public String pointer() {
        return "/stages/" + stage + "/involvement/" + index;
    }

    /** Whether it is certainly people who use services. */
    public boolean isPeople() {
        return participant.isPresent() && participant.get().isPeople();
    }

    /** Whether it may be people who use services. */
    public boolean mayBePeople() {
        return participant.isEmpty() || participant.get().mayBePeople();
    }
}
