package org.copro.assessment.turnout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.copro.assessment.disclosure.ProtectedCell;
import org.copro.assessment.logic.Truth;
import org.copro.assessment.release.Spoken;
import org.copro.people.Attendance;
import org.copro.people.Participant;
import org.copro.people.Role;
import org.copro.people.Side;
import org.copro.voice.Consent;
import org.copro.voice.ConsentPurpose;
import org.copro.voice.ConsentStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TurnoutTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final List<Participant> PARTICIPANTS = List.of(
            Participant.builder().id("ann").role(Role.CARER).build(),
            Participant.builder().id("someone").build());

    /** Who is known by role or side, and who by id with a consent to be counted or without. */
    @ParameterizedTest
    @CsvSource({
        "carer,                  TRUE,    FALSE",
        "manager,                FALSE,   TRUE",
        "manager carer,          TRUE,    TRUE",
        "facilitator,            FALSE,   FALSE",
        "'',                     UNKNOWN, UNKNOWN",
        // somebody there is of no known side
        "manager someone+,       UNKNOWN, TRUE",
        "ann+,                   TRUE,    FALSE",
        // she may not be counted, and so nobody can say that no people were there
        "ann-,                   UNKNOWN, UNKNOWN",
        "manager ann-,           UNKNOWN, TRUE",
    })
    void whoWasThere(String present, Truth people, Truth organisation) {
        Turnout turnout = turnout(present);

        assertThat(turnout.people()).isEqualTo(people);
        assertThat(turnout.organisation()).isEqualTo(organisation);
        assertThat(turnout.isRecorded()).isEqualTo(!present.isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "5,  7,  5,            7",
        "12, 0,  12,           ",
        "4,  0,  fewer than 5, ",
        "1,  2,  fewer than 5, fewer than 5",
        "4,  20, fewer than 5, 'hidden, so that others cannot be worked out'",
    })
    void fewPeopleAreNotCountedInPublic(int carers, int managers, String ofCarers, String ofManagers) {
        List<Attendance> all = new ArrayList<>(List.of(there(Role.CARER, carers)));
        if (managers > 0) {
            all.add(there(Role.MANAGER, managers));
        }

        Turnout turnout = Turnout.of(all, Optional.empty(), spoken(List.of()), TODAY);

        assertThat(turnout.present())
                .map(one -> one.people().map(ProtectedCell::words).orElseThrow())
                .containsExactlyElementsOf(Stream.of(Optional.of(ofCarers), Optional.ofNullable(ofManagers))
                        .flatMap(Optional::stream)
                        .toList());
    }

    @Test
    void whereOneNumberIsNotRecordedThatOfAllIsNot() {
        Attendance unknown = new Attendance(
                Optional.empty(),
                Optional.of(Role.CARER),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        Turnout turnout =
                Turnout.of(List.of(there(Role.CARER, 12), unknown), Optional.empty(), spoken(List.of()), TODAY);

        assertThat(turnout.present()).singleElement().satisfies(one -> {
            assertThat(one.side()).contains(Side.PEOPLE);
            assertThat(one.people()).isEmpty();
        });
    }

    private static Turnout turnout(String present) {
        List<Attendance> all = new ArrayList<>();
        List<Consent> consents = new ArrayList<>();
        for (String word : present.isEmpty() ? new String[0] : present.split(" ")) {
            boolean isById = word.endsWith("+") || word.endsWith("-");
            String id = word.substring(0, word.length() - (isById ? 1 : 0));
            if (word.endsWith("+")) {
                consents.add(Consent.builder()
                        .subject(id)
                        .purpose(ConsentPurpose.USE_DATA)
                        .status(ConsentStatus.GIVEN)
                        .build());
            }
            all.add(new Attendance(
                    isById ? Optional.of(id) : Optional.empty(),
                    isById ? Optional.empty() : Optional.of(Role.valueOf(id.toUpperCase(Locale.ROOT))),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()));
        }
        return Turnout.of(all, Optional.empty(), spoken(consents), TODAY);
    }

    private static Attendance there(Role role, int people) {
        return new Attendance(
                Optional.empty(),
                Optional.of(role),
                Optional.empty(),
                Optional.of(people),
                Optional.empty(),
                Optional.empty());
    }

    private static Spoken spoken(List<Consent> consents) {
        return new Spoken(List.of(), PARTICIPANTS, List.of(), consents);
    }
}
