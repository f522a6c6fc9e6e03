package org.copro.assessment.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copro.stage.DecisionRight.ADVISORY;
import static org.copro.stage.DecisionRight.JOINT;
import static org.copro.stage.Phase.DELIVERY;
import static org.copro.stage.Phase.DESIGN;

import org.copro.assessment.logic.Truth;
import org.copro.assessment.reason.Fact;
import org.copro.assessment.reason.Missing;
import org.copro.assessment.reason.Voice;
import org.copro.assessment.testing.Records;
import org.copro.evidence.EvidenceKind;
import org.copro.known.Share;
import org.copro.people.Side;
import org.copro.stage.DecisionRight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JointDecisionTest {

    @ParameterizedTest
    @CsvSource({
        "NONE,           NOT_OBSERVED",
        "ADVISORY,       NOT_OBSERVED",
        "BINDING_ADVICE, NOT_OBSERVED",
        "JOINT,          OBSERVED",
        "DELEGATED,      OBSERVED",
        "FULL,           OBSERVED",
        "              , UNKNOWN",
    })
    void anEqualPartOrMoreIsAskedFor(DecisionRight right, Outcome expected) {
        assertThat(examine(record().main("2021", right)).outcome()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-12-31, JOINT,    NOT_OBSERVED",
        "2020-01-01, JOINT,    OBSERVED",
        "2020,       JOINT,    OBSERVED",
        "          , JOINT,    UNKNOWN",
        "          , ADVISORY, NOT_OBSERVED",
        "2019,               , NOT_OBSERVED",
        "2020,               , UNKNOWN",
    })
    void aDecisionBeforePeopleJoinedIsNotShared(String decided, DecisionRight right, Outcome expected) {
        assertThat(examine(record().main(decided, right)).outcome()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2021,            , /stages/0/decisions/0/right",
        "          , JOINT, /stages/0/decisions/0/decided",
        "          ,      , /stages/0/decisions/0/right",
    })
    void saysWhichFactIsMissing(String decided, DecisionRight right, String pointer) {
        assertThat(examine(record().main(decided, right)).missing())
                .extracting(Missing::pointer)
                .containsExactly(pointer);
    }

    @Test
    void whereOnlyTheJoiningIsNotDatedThatIsMissing() {
        Records record =
                Records.project().people("p", null).stage(DESIGN).involved("p").main("2020-02-01", JOINT);

        assertThat(examine(record).missing()).extracting(Missing::pointer).containsExactly("/participants");
    }

    @Test
    void someOfSeveralIsInPart() {
        Records record = record().main("2021", JOINT)
                .main("2021", ADVISORY)
                .stage(DELIVERY)
                .involved("p")
                .main("2021", JOINT);

        Finding finding = examine(record);

        assertThat(finding.outcome()).isEqualTo(Outcome.PARTLY);
        assertThat(finding.share()).contains(new Share(2, 3));
        assertThat(finding.sentence().sentence())
                .isEqualTo("People had an equal part in the main decisions. This holds in 2 of 3 cases.");
        assertThat(finding.holds()).isEqualTo(Truth.FALSE);
    }

    @ParameterizedTest
    @CsvSource({"JOINT, TRUE", "ADVISORY, UNKNOWN", ", UNKNOWN"})
    void aFindingFollowsTheMarksButHoldsOnlyWhateverIsMarked(DecisionRight unmarked, Truth holds) {
        Finding finding = examine(record().main("2021", JOINT).decision("2021", unmarked));

        assertThat(finding.outcome()).isEqualTo(Outcome.OBSERVED);
        assertThat(finding.holds()).isEqualTo(holds);
        assertThat(finding.missing().stream().map(Missing::pointer).toList().contains("/stages/0/decisions"))
                .isEqualTo(holds == Truth.UNKNOWN);
    }

    @Test
    void aNoOfOneStageStaysWhateverIsMarkedInAnother() {
        Finding finding = examine(record().main("2021", ADVISORY)
                .stage(DELIVERY)
                .involved("p")
                .decision("2021", JOINT)
                .decision("2021", ADVISORY));

        assertThat(finding.share()).contains(new Share(1, 3));
        assertThat(finding.holds()).isEqualTo(Truth.FALSE);
    }

    @Test
    void withoutDecisionsTheQuestionIsOpen() {
        Finding finding = examine(record());

        assertThat(finding.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(finding.sentence().sentence())
                .isEqualTo("The record does not say what the main decisions were, and what say people had in them.");
        assertThat(finding.missing()).extracting(Missing::pointer).containsExactly("/stages");
    }

    @Test
    void theFactPointsAtTheRightOrAtTheDateThatTakesItAway() {
        Finding finding = examine(record().main("2021", JOINT).main("2019", JOINT));

        assertThat(finding.facts())
                .extracting(Fact::pointer)
                .containsExactly("/stages/0/decisions/0/right", "/stages/0/decisions/1/decided");
        assertThat(finding.facts())
                .extracting(fact -> fact.phrase().text())
                .containsExactly(
                        "in a decision that is not named (design) people had an equal part in the decision",
                        "a decision that is not named (design) was settled before people joined");
    }

    @Test
    void datedMinutesSpeakLouderThanABareWord() {
        Records minutes = record().evidence("minutes", EvidenceKind.MINUTES, Side.ORGANISATION, "2021")
                .main("2021", JOINT)
                .lastDecision(one -> one.withEvidence("minutes"));

        assertThat(examine(minutes).facts()).extracting(Fact::saidBy).containsExactly(Voice.DOCUMENT);
        assertThat(examine(record().main("2021", JOINT)).facts())
                .extracting(Fact::saidBy)
                .containsExactly(Voice.ORGANISATION);
    }

    private static Records record() {
        return Records.project().people("p", "2020-01-01").stage(DESIGN).involved("p");
    }

    private static Finding examine(Records record) {
        return new JointDecision().examine(record.facts());
    }
}
