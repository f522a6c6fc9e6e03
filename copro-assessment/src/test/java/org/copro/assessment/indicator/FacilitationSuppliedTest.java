package org.copro.assessment.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.copro.assessment.reason.Fact;
import org.copro.assessment.reason.Missing;
import org.copro.assessment.reason.Voice;
import org.copro.assessment.testing.Records;
import org.copro.people.Role;
import org.copro.project.WorkingTogether;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FacilitationSuppliedTest {

    @ParameterizedTest
    @CsvSource({
        "yes, FACILITATOR,  OBSERVED,       100 %",
        "yes, PRACTITIONER, OBSERVED,       100 %",
        "yes,             , OBSERVED,       100 %",
        "no,  FACILITATOR,  OBSERVED,       100 %",
        "no,  EVALUATOR,    NOT_OBSERVED,   0 %",
        "no,              , UNKNOWN,        ANY",
        "   , FACILITATOR,  OBSERVED,       100 %",
        "   , PRACTITIONER, UNKNOWN,        ANY",
        "   ,             , UNKNOWN,        ANY",
        "n/a, FACILITATOR,  OBSERVED,       100 %",
        "n/a, PRACTITIONER, NOT_APPLICABLE, ANY",
        "n/a,             , UNKNOWN,        ANY",
    })
    void takesTheAnswerOrAFacilitatorAmongTheParticipants(String answer, Role role, Outcome expected, String extent) {
        Finding finding = examine(record(answer).participant("f", role, null));

        assertThat(finding.outcome()).isEqualTo(expected);
        assertThat(finding.extent()).isEqualTo(Records.extent(extent));
    }

    @Test
    void withoutParticipantsTheAnswerStands() {
        assertThat(examine(record("no")).outcome()).isEqualTo(Outcome.NOT_OBSERVED);
        assertThat(examine(record("no")).extent()).isEqualTo(Records.extent("0 %"));
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(examine(Records.project()).missing())
                .extracting(Missing::pointer)
                .containsExactly("/working-together/facilitation");
        assertThat(examine(record("no").somebody("x", null)).missing())
                .extracting(Missing::pointer)
                .containsExactly("/participants/0/role");
    }

    @Test
    void saysItInASentence() {
        Records facilitator = Records.project().participant("f", Role.FACILITATOR, null);

        assertThat(examine(record("yes")).sentence().sentence())
                .isEqualTo("The organisation helped people do things themselves, and did not only deliver.");
        assertThat(examine(facilitator).sentence().sentence()).isEqualTo("A facilitator is among those who took part.");
        assertThat(examine(record("no")).sentence().sentence())
                .isEqualTo("The organisation only delivered; it did not help people do things themselves.");
        assertThat(examine(Records.project()).sentence().sentence())
                .isEqualTo("The record does not say whether the organisation helped people do things themselves.");
    }

    @Test
    void theFactsTellWhereTheyStandAndWhoseWordTheyAre() {
        Records record = record("no")
                .wordOfPeople("letter")
                .with(old -> old.withWorkingTogether(together("no").withEvidence("letter")))
                .participant("f", Role.FACILITATOR, null);

        assertThat(examine(record).facts())
                .extracting(Fact::pointer)
                .containsExactly("/working-together/facilitation", "/participants/0/role");
        assertThat(examine(record).facts()).extracting(Fact::saidBy).containsExactly(Voice.PEOPLE, Voice.ORGANISATION);
        assertThat(examine(record).facts().get(1).phrase().text()).isEqualTo("facilitators took part");
    }

    private static Records record(String answer) {
        return Records.project().with(old -> old.withWorkingTogether(together(answer)));
    }

    private static WorkingTogether together(String answer) {
        return WorkingTogether.builder().facilitation(Records.answer(answer)).build();
    }

    private static Finding examine(Records record) {
        return new FacilitationSupplied().examine(record.facts());
    }
}
