package org.copro.assessment.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.copro.assessment.reason.Fact;
import org.copro.assessment.reason.Missing;
import org.copro.assessment.reason.Voice;
import org.copro.assessment.testing.Records;
import org.copro.known.Share;
import org.copro.people.Role;
import org.copro.people.Support;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BothSidesPreparedTest {

    /** What was offered to groups of people, to groups of the organisation, and to those without a role. */
    @ParameterizedTest
    @CsvSource({
        "yes,     yes,    '',  OBSERVED,       100 %",
        "yes,     no,     '',  PARTLY,         1/2",
        "no,      yes,    '',  PARTLY,         1/2",
        "no,      no,     '',  NOT_OBSERVED,   0 %",
        "yes,     ?,      '',  UNKNOWN,        1/2..100 %",
        "no,      ?,      '',  UNKNOWN,        0 %..1/2",
        "yes,     '',     '',  OBSERVED,       100 %",
        "no,      '',     '',  NOT_OBSERVED,   0 %",
        "?,       '',     '',  UNKNOWN,        ANY",
        "'',      no,     '',  UNKNOWN,        0 %..1/2",
        "'',      '',     '',  UNKNOWN,        ANY",
        "yes,     n/a,    '',  OBSERVED,       100 %",
        "no,      n/a,    '',  NOT_OBSERVED,   0 %",
        "n/a,     n/a,    '',  NOT_APPLICABLE, ANY",
    })
    void eachSideIsAPart(String people, String staff, String others, Outcome expected, String extent) {
        Finding finding = examine(record(people, staff, others));

        assertThat(finding.outcome()).isEqualTo(expected);
        assertThat(finding.extent()).isEqualTo(Records.extent(extent));
    }

    @ParameterizedTest
    @CsvSource({
        "no yes,  yes, OBSERVED",
        "? yes,   yes, OBSERVED",
        "no ?,    yes, UNKNOWN",
        "no no,   yes, PARTLY",
        "no n/a,  yes, PARTLY",
        "n/a yes, yes, OBSERVED",
        "n/a ?,   yes, UNKNOWN",
        "n/a n/a, yes, OBSERVED",
    })
    void oneGroupOnASideIsEnough(String people, String staff, Outcome expected) {
        assertThat(examine(record(people, staff, "")).outcome()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "yes, yes, ?,   OBSERVED,     100 %",
        "no,  yes, yes, UNKNOWN,      1/2..100 %",
        "no,  yes, ?,   UNKNOWN,      1/2..100 %",
        "no,  yes, no,  PARTLY,       1/2",
        "no,  yes, n/a, PARTLY,       1/2",
        "no,  no,  no,  NOT_OBSERVED, 0 %",
        "n/a, yes, no,  UNKNOWN,      1/2..100 %",
        "'',  yes, yes, UNKNOWN,      1/2..100 %",
        "yes, '',  yes, UNKNOWN,      1/2..100 %",
        "yes, '',  no,  UNKNOWN,      1/2..100 %",
    })
    void somebodyWithoutARoleMayStandOnEitherSide(
            String people, String staff, String others, Outcome expected, String extent) {
        Finding finding = examine(record(people, staff, others));

        assertThat(finding.outcome()).isEqualTo(expected);
        assertThat(finding.extent()).isEqualTo(Records.extent(extent));
    }

    @Test
    void somebodyIndependentIsNotAsked() {
        Records record = record("no", "yes", "")
                .participant("f", Role.FACILITATOR, null)
                .lastParticipant(one -> one.withSupport(training("yes")));

        assertThat(examine(record).outcome()).isEqualTo(Outcome.PARTLY);
    }

    @Test
    void whereNoProfessionalTakesPartOnlyThePeopleAreAsked() {
        Finding finding = examine(record("yes", "", ""));

        assertThat(finding.sentence().sentence())
                .isEqualTo("Training or preparation was offered to people who use services.");
        assertThat(finding.facts())
                .extracting(fact -> fact.phrase().text())
                .contains("no professional is recorded as taking part");
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(examine(Records.project()).missing())
                .extracting(Missing::pointer)
                .containsExactly("/participants", "/participants");
        assertThat(examine(record("? ?", "", "")).missing())
                .extracting(Missing::pointer)
                .containsExactly("/participants/0/support/training");
        assertThat(examine(record("", "?", "")).missing())
                .extracting(Missing::pointer)
                .containsExactly("/participants", "/participants/0/support/training");
        assertThat(examine(record("no", "yes", "?")).missing())
                .extracting(Missing::pointer)
                .containsExactly("/participants/2/role");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            yes | yes | Training or preparation was offered to people who use services and the organisation.
            yes | n/a | Training or preparation was offered to people who use services.
            yes | no  | Training or preparation was offered to people who use services, but not to the organisation.
            no  | yes | Training or preparation was offered to the organisation, but not to people who use services.
            no  | no  | No training or preparation was offered to people who use services and the organisation.
            n/a | no  | No training or preparation was offered to the organisation.
            n/a | n/a | The question does not apply: the law settles it.
            yes | ?   | The record does not say whether training or preparation was offered to the practitioners.
            ''  | no  | The record does not say whether training or preparation was offered to people who use services.
            """)
    void saysWhichSideItWas(String people, String staff, String sentence) {
        assertThat(examine(record(people, staff, "")).sentence().sentence()).isEqualTo(sentence);
    }

    @Test
    void oneOfTheTwoSidesIsHalf() {
        assertThat(examine(record("yes yes", "no", "")).share()).contains(new Share(1, 2));
    }

    @Test
    void pointsAtTheAnswersAndSaysWhoseWordTheyAre() {
        Records record = record("yes", "no", "")
                .wordOfPeople("letter")
                .lastParticipant(one -> one.withSupport(training("no").withEvidence("letter")));

        assertThat(examine(record).facts())
                .extracting(Fact::pointer)
                .containsExactly("/participants/0/support/training", "/participants/1/support/training");
        assertThat(examine(record).facts()).extracting(Fact::saidBy).containsExactly(Voice.ORGANISATION, Voice.PEOPLE);
        assertThat(examine(record).facts())
                .extracting(fact -> fact.phrase().text())
                .containsExactly(
                        "training or preparation was offered to the people with lived experience",
                        "no training or preparation was offered to the practitioners");
    }

    private static Records record(String people, String staff, String others) {
        Records record = Records.project();
        record = with(record, Role.LIVED_EXPERIENCE, people);
        record = with(record, Role.PRACTITIONER, staff);
        return with(record, null, others);
    }

    private static Records with(Records old, Role role, String answers) {
        Records record = old;
        for (String answer : answers.split(" ")) {
            if (!answer.isEmpty()) {
                record = record.participant("p", role, null).lastParticipant(one -> one.withSupport(training(answer)));
            }
        }
        return record;
    }

    private static Support training(String answer) {
        return Support.builder()
                .training(Records.answer(answer.equals("?") ? null : answer))
                .build();
    }

    private static Finding examine(Records record) {
        return new BothSidesPrepared().examine(record.facts());
    }
}
