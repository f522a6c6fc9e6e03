package org.copro.assessment.facts;

import java.time.LocalDate;
import org.copro.people.Participant;
import org.copro.people.Side;

/**
 * A participant, seen from the question "had people joined by then?".
 *
 * @param index in the file, from 0
 * @param participant as recorded; where consent is withdrawn, only id and role
 * @param earliestJoined first day they can have joined; the first of all days if nothing is known
 * @param latestJoined last day they can have joined: they had joined when they were first involved; the last of all
 *     days if nothing is known
 */
public record ParticipantFacts(int index, Participant participant, LocalDate earliestJoined, LocalDate latestJoined) {

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
