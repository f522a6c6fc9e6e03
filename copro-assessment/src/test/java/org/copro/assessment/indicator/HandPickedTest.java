package org.copro.assessment.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.copro.assessment.reason.Fact;
import org.copro.assessment.reason.Missing;
import org.copro.assessment.reason.Voice;
import org.copro.assessment.testing.Records;
import org.copro.known.Share;
import org.copro.people.Participant;
import org.copro.people.Recruitment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HandPickedTest {

    @ParameterizedTest
    @CsvSource({
        "HAND_PICKED,   OBSERVED",
        "HIRED,         OBSERVED",
        "INVITED,       NOT_OBSERVED",
        "NOMINATED,     NOT_OBSERVED",
        "ELECTED,       NOT_OBSERVED",
        "OPEN_CALL,     NOT_OBSERVED",
        "SELF_REFERRED, NOT_OBSERVED",
        "?,             UNKNOWN",
    })
    void onlyTheOrganisationsOwnChoiceCounts(String recruited, Outcome expected) {
        assertThat(examine(found(recruited)).outcome()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "HAND_PICKED HIRED,           OBSERVED,     100 %",
        "HAND_PICKED OPEN_CALL,       PARTLY,       1/2",
        "OPEN_CALL ELECTED,           NOT_OBSERVED, 0 %",
        "HAND_PICKED ?,               UNKNOWN,      1/2..100 %",
        "OPEN_CALL ?,                 UNKNOWN,      0 %..1/2",
        "HAND_PICKED OPEN_CALL ?,     PARTLY,       1/3..2/3",
        "? ?,                         UNKNOWN,      ANY",
        "'',                          UNKNOWN,      ANY",
    })
    void everyGroupOfPeopleIsACase(String recruited, Outcome expected, String extent) {
        Finding finding = examine(found(recruited));

        assertThat(finding.outcome()).isEqualTo(expected);
        assertThat(finding.extent()).isEqualTo(Records.extent(extent));
    }

    @Test
    void howTheProfessionalsWereFoundIsNotAsked() {
        Records record = found("OPEN_CALL").staff("s").lastParticipant(one -> recruited(one, "HIRED"));

        assertThat(examine(record).outcome()).isEqualTo(Outcome.NOT_OBSERVED);
    }

    @Test
    void somebodyWithoutARoleKeepsTheQuestionOpen() {
        Finding finding =
                examine(found("OPEN_CALL").somebody("x", null).lastParticipant(one -> recruited(one, "HAND_PICKED")));

        assertThat(finding.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(finding.extent()).isEqualTo(Records.extent("0 %..1/2"));
        assertThat(finding.missing()).extracting(Missing::pointer).containsExactly("/participants/1/role");
    }

    @Test
    void withoutPeopleTheQuestionIsOpen() {
        assertThat(examine(Records.project().staff("s")).missing())
                .extracting(Missing::pointer)
                .containsExactly("/participants");
    }

    @Test
    void pointsAtTheAnswerOrAtWhereItWouldStand() {
        Finding finding = examine(found("HAND_PICKED ?"));

        assertThat(finding.facts()).extracting(Fact::pointer).containsExactly("/participants/0/recruited");
        assertThat(finding.facts()).extracting(Fact::saidBy).containsExactly(Voice.ORGANISATION);
        assertThat(finding.facts().get(0).phrase().text())
                .isEqualTo("how the people with lived experience were found: hand picked");
        assertThat(finding.missing()).extracting(Missing::pointer).containsExactly("/participants/1/recruited");
    }

    @Test
    void saysItInASentence() {
        assertThat(examine(found("HIRED")).sentence().sentence())
                .isEqualTo("The people who took part were chosen by the organisation.");
        assertThat(examine(found("ELECTED")).sentence().sentence())
                .isEqualTo("The people who took part were not hand-picked or hired by the organisation.");
        assertThat(examine(found("?")).sentence().sentence())
                .isEqualTo("The record does not say how the people with lived experience were found.");
        assertThat(examine(found("HIRED ELECTED ELECTED")).sentence().sentence())
                .isEqualTo("1 of 3 groups of people were chosen by the organisation; the others came another way.");
        assertThat(examine(found("HIRED ELECTED ELECTED")).share()).contains(new Share(1, 3));
    }

    private static Records found(String recruited) {
        Records record = Records.project();
        for (String word : recruited.split(" ")) {
            if (!word.isEmpty()) {
                record = record.people("p").lastParticipant(one -> recruited(one, word));
            }
        }
        return record;
    }

    private static Participant recruited(Participant one, String word) {
        return one.withRecruited(word.equals("?") ? Optional.empty() : Optional.of(Recruitment.valueOf(word)));
    }

    private static Finding examine(Records record) {
        return new HandPicked().examine(record.facts());
    }
}
