package org.copro.assessment.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copro.stage.DecisionRight.JOINT;
import static org.copro.stage.Phase.DELIVERY;
import static org.copro.stage.Phase.DESIGN;

import org.copro.assessment.logic.Truth;
import org.copro.assessment.reason.Fact;
import org.copro.assessment.reason.Missing;
import org.copro.assessment.reason.Voice;
import org.copro.assessment.testing.Records;
import org.copro.known.Share;
import org.copro.people.Participant;
import org.copro.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionBeforeInvolvementTest {

    @ParameterizedTest
    @CsvSource({
        "2024-03-31, 2024-04-01, OBSERVED",
        "2024-04-01, 2024-04-01, NOT_OBSERVED",
        "2024-04-02, 2024-04-01, NOT_OBSERVED",
        "2024-03,    2024-04,    OBSERVED",
        "2024-04,    2024-04,    UNKNOWN",
        "2024-04,    2024-04-01, NOT_OBSERVED",
        "2024-04,    2024-04-02, UNKNOWN",
        "2024-04,    2024-04-30, UNKNOWN",
        "2024-04,    2024-05-01, OBSERVED",
        "2024,       2025,       OBSERVED",
        "2024,       2024,       UNKNOWN",
        "          , 2024-04-01, UNKNOWN",
        "2024-04-01,           , UNKNOWN",
    })
    void comparesTheTwoDatesAsIntervals(String decided, String joined, Outcome expected) {
        assertThat(examine(decided(decided, joined)).outcome()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "          , 2024-04-01, /stages/0/decisions/0/decided",
        "2024-04,    2024-04-02, /stages/0/decisions/0/decided",
        "2024-04-02, 2024-04,    /participants",
        "2024-04-02,           , /participants",
    })
    void theMissingDateIsLookedForWhereItIsNotGivenToTheDay(String decided, String joined, String pointer) {
        assertThat(examine(decided(decided, joined)).missing())
                .extracting(Missing::pointer)
                .containsExactly(pointer);
    }

    @ParameterizedTest
    @CsvSource({"2024-01, UNKNOWN", "2024-02, UNKNOWN", "2024-03, NOT_OBSERVED"})
    void peopleHadJoinedWhenTheirInvolvementBegan(String decided, Outcome expected) {
        Records record = decided(decided, null).lastInvolvement(one -> one.withFrom(PartialDate.parse("2024-02-28")));

        assertThat(examine(record).outcome()).isEqualTo(expected);
    }

    @Test
    void oneOfTwoIsInPartAndNeverHoldsInFull() {
        Finding finding = examine(decided("2024-01", "2024-02").main("2024-03", JOINT));

        assertThat(finding.outcome()).isEqualTo(Outcome.PARTLY);
        assertThat(finding.share()).contains(new Share(1, 2));
        assertThat(finding.sentence().sentence()).isEqualTo("1 of 2 main decisions were made before people joined.");
        assertThat(finding.holds()).isEqualTo(Truth.FALSE);
    }

    @Test
    void oneOfTwoIsInPartAndMayStillBeAllWhereTheOtherIsNotDated() {
        Finding finding = examine(decided("2024-01", "2024-02").main(null, JOINT));

        assertThat(finding.outcome()).isEqualTo(Outcome.PARTLY);
        assertThat(finding.holds()).isEqualTo(Truth.UNKNOWN);
        assertThat(finding.missing()).extracting(Missing::pointer).containsExactly("/stages/0/decisions/1/decided");
    }

    @Test
    void decisionsOfAllStagesCount() {
        Records both =
                decided("2024-01", "2024-02").stage(DELIVERY).involved("p").main("2024-01", JOINT);

        assertThat(examine(both).sentence().sentence())
                .isEqualTo("All 2 main decisions were made before people joined.");
    }

    @Test
    void aDecisionThatIsNotAMainOneIsPassedOver() {
        Records side = decided("2024-03", "2024-02").side("2024-01", JOINT);

        assertThat(examine(side).outcome()).isEqualTo(Outcome.NOT_OBSERVED);
        assertThat(examine(side).holds()).isEqualTo(Truth.FALSE);
    }

    @ParameterizedTest
    @CsvSource({"2024-01, UNKNOWN", "2024-03, OBSERVED"})
    void somebodyWithoutARoleMayHaveBeenTheFirstOfThePeople(String joined, Outcome expected) {
        Records record = decided("2024-02", "2024-03")
                .with(old -> old.withParticipants(
                        old.participants().get(0),
                        Participant.builder()
                                .id("x")
                                .joined(PartialDate.parse(joined))
                                .build()))
                .involved("x");

        assertThat(examine(record).outcome()).isEqualTo(expected);
    }

    @Test
    void whereItIsNotStatedWhoTookPartTheDateSaysNothing() {
        Records record = Records.project()
                .people("p", "2024-03")
                .stage(DESIGN)
                .involved(null)
                .main("2024-02", JOINT);

        assertThat(examine(record).outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void withoutDecisionsTheQuestionIsOpen() {
        Finding finding = examine(Records.project().people("p").stage(DESIGN));

        assertThat(finding.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(finding.missing()).extracting(Missing::pointer).containsExactly("/stages");
    }

    @Test
    void theFactGivesTheDateItsPlaceAndWhoseWordItIs() {
        Records record = decided("2024-01-15", "2024-02")
                .wordOfPeople("letter")
                .lastDecision(one -> one.withWhat("Opening hours").withEvidence("letter"));

        assertThat(examine(record).facts()).singleElement().satisfies(fact -> {
            assertThat(fact.phrase().text())
                    .isEqualTo("“Opening hours” (design) is dated 2024-01-15; people joined after that");
            assertThat(fact.pointer()).isEqualTo("/stages/0/decisions/0/decided");
            assertThat(fact.saidBy()).isEqualTo(Voice.PEOPLE);
        });
        assertThat(examine(decided("2024-01-15", "2024-02")).facts())
                .extracting(Fact::saidBy)
                .containsExactly(Voice.ORGANISATION);
    }

    private static Records decided(String decided, String joined) {
        return Records.project().people("p", joined).stage(DESIGN).involved("p").main(decided, JOINT);
    }

    private static Finding examine(Records record) {
        return new DecisionBeforeInvolvement().examine(record.facts());
    }
}
