package org.copro.assessment.facts;

import java.util.Optional;
import org.copro.people.Participant;
import org.copro.people.Side;
import org.copro.time.PartialDate;

/**
 * A participant, seen from the question "had people joined by then?".
 *
 * @param index in the file, from 0
 * @param participant as recorded; where consent is withdrawn, only id and role
 * @param joinedBy the date on whose last day they had joined at the latest: when they joined or when they were first
 *     involved, whichever ends first; empty if neither is known
 * @param withdrawn whether they do not allow the use of what is recorded about them
 */
public record ParticipantFacts(int index, Participant participant, Optional<PartialDate> joinedBy, boolean withdrawn) {

    /** Whether they certainly belong to the people who use services. */
    public boolean isPeople() {
        return participant.role().isPresent() && participant.role().get().side() == Side.PEOPLE;
    }

    /** Whether they may belong to the people who use services: their role is not stated, or says so. */
    public boolean mayBePeople() {
        return participant.role().isEmpty() || isPeople();
    }

    /** Where they stand in the file. */
    public String pointer() {
        return "/participants/" + index;
    }
}
