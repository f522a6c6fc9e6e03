package org.copro.assessment.release;

import java.util.Optional;
import org.copro.people.Participant;
import org.copro.people.Role;
import org.copro.people.Side;

/**
 * What may be said of who said something.
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

    static Speaker unnamed(Optional<Side> side, Optional<Role> role, Crowd crowd) {
        return new Speaker(
                Optional.empty(),
                role.filter(one -> crowd.showsRoles(one.side())),
                side.filter(one -> crowd.showsSides()));
    }
}
