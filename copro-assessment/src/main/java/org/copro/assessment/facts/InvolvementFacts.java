package org.copro.assessment.facts;

import java.util.Optional;
import org.copro.assessment.logic.Truth;
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
 * @param people whether it is people who use services; not known if it is not stated who it is, or in which role
 */
public record InvolvementFacts(
        int stage,
        int index,
        Involvement involvement,
        Optional<ParticipantFacts> participant,
        Optional<PowerRange> power,
        boolean applies,
        boolean withdrawn,
        Truth people) {

    /** Reads off the participant whether they are people who use services. */
    InvolvementFacts(
            int stage,
            int index,
            Involvement involvement,
            Optional<ParticipantFacts> participant,
            Optional<PowerRange> power,
            boolean applies,
            boolean withdrawn) {
        this(
                stage,
                index,
                involvement,
                participant,
                power,
                applies,
                withdrawn,
                participant.isPresent() ? participant.get().people() : Truth.UNKNOWN);
    }

    /** Where it stands in the file. */
    public String pointer() {
        return "/stages/" + stage + "/involvement/" + index;
    }

    /** Whether it is certainly people who use services. */
    public boolean isPeople() {
        return people == Truth.TRUE;
    }

    /** Whether it may be people who use services. */
    public boolean mayBePeople() {
        return people != Truth.FALSE;
    }
}
