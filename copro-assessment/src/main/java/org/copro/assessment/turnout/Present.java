package org.copro.assessment.turnout;

import java.util.Optional;
import org.copro.assessment.disclosure.ProtectedCell;
import org.copro.people.AttendancePart;
import org.copro.people.Role;
import org.copro.people.Side;

/**
 * Those of one role who were there.
 *
 * @param side where they stand, as far as it is recorded
 * @param role in what capacity, as far as it is recorded
 * @param part what they did
 * @param people how many, small counts hidden; empty if it is not recorded
 */
public record Present(Optional<Side> side, Optional<Role> role, AttendancePart part, Optional<ProtectedCell> people) {}
