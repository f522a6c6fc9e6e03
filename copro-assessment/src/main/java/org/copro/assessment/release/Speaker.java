package org.copro.assessment.release;

import java.util.Collection;
import java.util.Optional;
import org.copro.people.Participant;
import org.copro.people.Role;
import org.copro.people.Side;

/**
 * What may be said of who said something. A role or side that fewer than the smallest count of people have would name
 * its only carer as well as her name does.
 *
 * @param name if they agreed to be shown with it
 * @param role if enough people have it, or if the name is shown
 * @param side as the role
 */
record Speaker(Optional<String> name, Optional<Role> role, Optional<Side> side) {

    static final Speaker UNKNOWN = new Speaker(Optional.empty(), Optional.empty(), Optional.empty());

    static Speaker named(Participant participant) {
        return new Speaker(participant.name(), participant.role(), participant.side());
    }

    /**
     * Somebody without a name among all who took part.
     *
     * @param all who took part; a participant whose number is not stated is one person
     */
    static Speaker unnamed(Participant participant, Collection<Participant> all, int smallest) {
        Optional<Role> role = participant
                .role()
                .filter(one -> people(all.stream()
                                .filter(other -> other.role().equals(Optional.of(one)))
                                .toList())
                        >= smallest);
        Optional<Side> side = participant
                .side()
                .filter(one -> people(all.stream()
                                .filter(other -> other.side().equals(Optional.of(one)))
                                .toList())
                        >= smallest);
        return new Speaker(Optional.empty(), role, side);
    }

    private static long people(Collection<Participant> some) {
        return some.stream().mapToLong(one -> one.people().orElse(1)).sum();
    }
}
