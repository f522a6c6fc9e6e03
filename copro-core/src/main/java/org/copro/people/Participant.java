package org.copro.people;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import java.util.List;
import java.util.Optional;
import org.copro.binding.Written;
import org.copro.known.Id;
import org.copro.known.SomeWords;
import org.copro.time.PartialDate;
import org.immutables.value.Value;

/**
 * A person or a group that takes part under one role. Use {@link #builder()}: components may be added later.
 *
 * @param id unique in the project
 * @param name what they are called; never shown without consent
 * @param role in what capacity; decides the side they stand on
 * @param people how many, 1 or more
 * @param joined when they joined the project
 * @param left when they left it
 * @param recruited how they were found
 * @param bringsIn groups they belong to, such as seldom-heard ones; empty is not stated
 * @param support what they got so that they could take part
 */
@Written
@Value.Builder
public record Participant(
        @Id String id,

        Optional<@SomeWords String> name,
        Optional<Role> role,
        Optional<@Positive(message = "must be 1 or more") Integer> people,
        Optional<PartialDate> joined,
        Optional<PartialDate> left,
        Optional<Recruitment> recruited,
        List<@SomeWords String> bringsIn,
        Optional<@Valid Support> support)
        implements WithParticipant {

    /** Keeps the lists as given. */
    public Participant {
        bringsIn = List.copyOf(bringsIn);
    }

    /** The side they stand on; empty if the role is not stated. */
    public Optional<Side> side() {
        return role.map(Role::side);
    }

    /** A builder; the id is needed. */
    public static ParticipantBuilder builder() {
        return new ParticipantBuilder();
    }
}
