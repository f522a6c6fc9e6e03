package org.copro.people;

import jakarta.validation.constraints.Positive;
import java.util.List;
import java.util.Optional;

/**
 * Somebody who was there: a participant of the record, or people known by their role or side alone.
 *
 * @param who id of the participant; where absent, those meant are told by role or side
 * @param role in what capacity; where absent, the role of the participant
 * @param side where they stand, if no role is known
 * @param people how many, 1 or more; where absent, as many as the participant is
 * @param part what they did; absent for taking part
 * @param source id of the evidence it is told in, where that is another than that of the whole meeting
 */
public record Attendance(
        Optional<String> who,
        Optional<Role> role,
        Optional<Side> side,
        Optional<@Positive(message = "must be 1 or more") Integer> people,
        Optional<AttendancePart> part,
        Optional<String> source) {

    /** In what capacity they were there, as far as it is recorded. */
    public Optional<Role> roleAmong(List<Participant> participants) {
        return role.or(() -> participant(participants).flatMap(Participant::role));
    }

    /** Where they stand, as far as it is recorded. */
    public Optional<Side> sideAmong(List<Participant> participants) {
        return roleAmong(participants).map(Role::side).or(() -> side);
    }

    /** How many they were, as far as it is recorded. */
    public Optional<Integer> peopleAmong(List<Participant> participants) {
        return people.or(() -> participant(participants).flatMap(Participant::people));
    }

    /** What they did. */
    public AttendancePart partOrUsual() {
        return part.orElse(AttendancePart.TOOK_PART);
    }

    private Optional<Participant> participant(List<Participant> participants) {
        return participants.stream()
                .filter(one -> who.equals(Optional.of(one.id())))
                .findFirst();
    }
}
