package org.copro.assessment.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copro.stage.Phase.DELIVERY;
import static org.copro.stage.Phase.DESIGN;

import org.copro.assessment.reason.Fact;
import org.copro.assessment.reason.Missing;
import org.copro.assessment.reason.Voice;
import org.copro.assessment.testing.Records;
import org.copro.known.Share;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class InformedInTimeTest {

    @ParameterizedTest
    @CsvSource({
        "yes, yes, OBSERVED",
        "yes, no,  PARTLY",
        "no,  yes, PARTLY",
        "no,  no,  NOT_OBSERVED",
        "yes,    , UNKNOWN",
        "   , no,  UNKNOWN",
        "   ,    , UNKNOWN",
        "n/a, n/a, NOT_APPLICABLE",
        "n/a, yes, OBSERVED",
    })
    void asksForInformationAndForTime(String information, String time, Outcome expected) {
        assertThat(examine(with("p", information, time)).outcome()).isEqualTo(expected);
    }

    @Test
    void asksInEveryStage() {
        Records record = with("p", "yes", "yes").stage(DELIVERY).involved("p");

        assertThat(examine(record).missing())
                .extracting(Missing::pointer)
                .containsExactly("/stages/1/involvement/0/information-given", "/stages/1/involvement/0/enough-time");
        assertThat(examine(record).sentence().sentence())
                .isEqualTo("The record does not say whether people had the information they needed in delivery.");
    }

    @Test
    void theOrganisationIsNotAsked() {
        Finding finding = examine(with("s", "no", "no"));

        assertThat(finding.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(finding.missing()).extracting(Missing::pointer).containsExactly("/stages");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = "x")
    void whatIsSaidOfSomebodyWhoMayNotBeOneOfThePeopleDoesNotCount(String who) {
        assertThat(examine(with(who, "yes", "yes")).outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(examine(with(who, "no", "no")).outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void theFactsTellTheStageAndWhoseWordTheyAre() {
        Finding finding = examine(
                with("p", "yes", "no").wordOfPeople("letter").lastInvolvement(one -> one.withEvidence("letter")));

        assertThat(finding.facts())
                .extracting(fact -> fact.phrase().text())
                .containsExactly(
                        "whether people had the information they needed in design: yes",
                        "whether people had enough time in design: no");
        assertThat(finding.facts()).extracting(Fact::saidBy).containsOnly(Voice.PEOPLE);
        assertThat(finding.share()).contains(new Share(1, 2));
    }

    private static Records with(String who, String information, String time) {
        return Records.project()
                .people("p")
                .staff("s")
                .somebody("x", null)
                .stage(DESIGN)
                .involved(who)
                .lastInvolvement(one ->
                        one.withInformationGiven(Records.answer(information)).withEnoughTime(Records.answer(time)));
    }

    private static Finding examine(Records record) {
        return new InformedInTime().examine(record.facts());
    }
}
