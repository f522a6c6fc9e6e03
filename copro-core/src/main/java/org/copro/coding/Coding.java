package org.copro.coding;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.copro.known.SomeWords;
import org.copro.people.Role;
import org.copro.people.Side;
import org.copro.time.PartialDate;

/**
 * All that one reader found. Several readers of the same statements are kept apart; where they differ, that is said.
 *
 * @param by what the reader is called in reports; no name of a person
 * @param role in what capacity they read
 * @param side where they stand, if no role is known
 * @param on when
 * @param found what they found in each statement they read
 */
public record Coding(
        @SomeWords String by,
        Optional<Role> role,
        Optional<Side> side,
        Optional<PartialDate> on,
        List<@Valid Coded> found) {

    /** Keeps the list as given. */
    public Coding {
        found = List.copyOf(found);
    }

    /** What was found in this statement; empty if it was not read. */
    public Optional<Coded> of(String statement) {
        return found.stream().filter(one -> one.statement().equals(statement)).findFirst();
    }

    /** Where the reader stands. */
    public Optional<Side> sideOfReader() {
        return role.map(Role::side).or(() -> side);
    }
}
