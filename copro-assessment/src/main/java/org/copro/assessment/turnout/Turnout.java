package org.copro.assessment.turnout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.copro.assessment.disclosure.FrequencyTable;
import org.copro.assessment.disclosure.Position;
import org.copro.assessment.disclosure.ProtectedCell;
import org.copro.assessment.disclosure.ProtectedCell.Hidden;
import org.copro.assessment.disclosure.ProtectedCell.Why;
import org.copro.assessment.disclosure.ProtectedTable;
import org.copro.assessment.disclosure.SmallCountRule;
import org.copro.assessment.logic.Truth;
import org.copro.assessment.release.Countable;
import org.copro.assessment.release.LeftOut;
import org.copro.assessment.release.Release;
import org.copro.assessment.release.Released;
import org.copro.assessment.release.Spoken;
import org.copro.people.Attendance;
import org.copro.people.AttendancePart;
import org.copro.people.Participant;
import org.copro.people.Role;
import org.copro.people.Side;
import org.copro.voice.Statement;

/**
 * Who was at a meeting. A participant who is named as having been there counts as one who said so: only if that may be
 * counted. People known by role or side alone are counted as they are.
 *
 * @param present those who were there, alike ones together, in the order of the record
 * @param people whether people who use services were among them; not known if some there are of no known side
 * @param organisation whether the organisation was
 * @param leftOut how many entries were left out for want of consent
 */
public record Turnout(List<Present> present, Truth people, Truth organisation, LeftOut leftOut) {

    /** Keeps the list as given. */
    public Turnout {
        present = List.copyOf(present);
    }

    /**
     * Who was there.
     *
     * @param attendance as recorded; empty is not stated
     * @param source id of the evidence the whole meeting is told in
     * @param spoken the people of the record, and what they agreed to
     * @param on the day on which consents are looked at
     */
    public static Turnout of(List<Attendance> attendance, Optional<String> source, Spoken spoken, LocalDate on) {
        List<Statement> named = new ArrayList<>();
        for (int i = 0; i < attendance.size(); i++) {
            if (attendance.get(i).who().isPresent()) {
                named.add(Statement.builder()
                        .id(Integer.toString(i))
                        .by(attendance.get(i).who())
                        .source(attendance.get(i).source().or(() -> source))
                        .build());
            }
        }
        Released<Countable> released = Release.counting(on)
                .count(new Spoken(named, spoken.participants(), spoken.evidence(), spoken.consents()));
        List<String> counted =
                released.kept().stream().flatMap(one -> one.id().stream()).toList();
        List<Attendance> kept = IntStream.range(0, attendance.size())
                .filter(i -> attendance.get(i).who().isEmpty() || counted.contains(Integer.toString(i)))
                .mapToObj(attendance::get)
                .toList();
        boolean isWhole = released.leftOut().isNone() && !kept.isEmpty();
        return new Turnout(
                present(kept, spoken.participants(), Release.counting(on).rule()),
                isThere(Side.PEOPLE, kept, spoken.participants(), isWhole),
                isThere(Side.ORGANISATION, kept, spoken.participants(), isWhole),
                released.leftOut());
    }

    /** Whether anything is recorded of who was there. */
    public boolean isRecorded() {
        return !present.isEmpty() || !leftOut.isNone();
    }

    private static Truth isThere(Side side, List<Attendance> kept, List<Participant> participants, boolean isWhole) {
        List<Truth> each = new ArrayList<>();
        for (Attendance one : kept) {
            each.add(one.sideAmong(participants)
                    .map(theirs -> Truth.of(theirs == side))
                    .orElse(Truth.UNKNOWN));
        }
        Truth any = Truth.any(each);
        return any == Truth.FALSE && !isWhole ? Truth.UNKNOWN : any;
    }

    private record Alike(Optional<Side> side, Optional<Role> role, AttendancePart part) {}

    private static List<Present> present(List<Attendance> kept, List<Participant> participants, SmallCountRule rule) {
        Map<Alike, Optional<Integer>> many = new LinkedHashMap<>();
        for (Attendance one : kept) {
            Alike alike = new Alike(one.sideAmong(participants), one.roleAmong(participants), one.partOrUsual());
            Optional<Integer> people = one.peopleAmong(participants);
            // of some the number is not recorded: then it is not of all together
            many.merge(alike, people, (a, b) -> a.flatMap(first -> b.map(second -> first + second)));
        }
        List<Alike> counted = many.entrySet().stream()
                .filter(one -> one.getValue().isPresent())
                .map(Map.Entry::getKey)
                .toList();
        Map<Alike, ProtectedCell> shown = new LinkedHashMap<>();
        if (!counted.isEmpty()) {
            ProtectedTable table = rule.protect(FrequencyTable.of(
                    "there",
                    counted.stream().map(Alike::toString).toList(),
                    counted.stream().map(one -> many.get(one).orElseThrow()).toList()));
            // where all together are few, each is
            boolean isFew = table.total() instanceof Hidden hidden && hidden.why() == Why.SMALL;
            for (int i = 0; i < counted.size(); i++) {
                shown.put(counted.get(i), isFew ? table.total() : table.at(new Position(0, i)));
            }
        }
        return many.keySet().stream()
                .map(one -> new Present(one.side(), one.role(), one.part(), Optional.ofNullable(shown.get(one))))
                .toList();
    }
}
