package org.copro.assessment.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.copro.power.PowerLevel.SHARED;
import static org.copro.stage.Phase.COMMISSIONING;
import static org.copro.stage.Phase.DELIVERY;
import static org.copro.stage.Phase.DESIGN;
import static org.copro.stage.Phase.EVALUATION;

import java.util.List;
import java.util.Optional;
import org.copro.assessment.indicator.Findings;
import org.copro.assessment.label.Condition.Say;
import org.copro.assessment.logic.Truth;
import org.copro.assessment.testing.Records;
import org.copro.assessment.testing.Says;
import org.copro.known.Answer;
import org.copro.power.PowerLevel;
import org.copro.project.Feedback;
import org.copro.stage.DecisionRight;
import org.copro.stage.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionTest {

    private static final Say SHARED_IN_DESIGN_AND_DELIVERY =
            new Say(List.of(DESIGN, DELIVERY), Optional.of(SHARED), Optional.empty());

    @ParameterizedTest
    @CsvSource({
        "design=JOINT delivery=JOINT,                 TRUE,    TRUE",
        "design=JOINT delivery=ADVISORY,              FALSE,   TRUE",
        "design=ADVISORY delivery=NONE,               FALSE,   FALSE",
        "design=JOINT,                                UNKNOWN, TRUE",
        "design=ADVISORY,                             FALSE,   UNKNOWN",
        "design=said:SHARED delivery=ADVISORY,        FALSE,   UNKNOWN",
        "design=JOINT design=ADVISORY delivery=JOINT, FALSE,   TRUE",
        "design=n/a delivery=JOINT,                   TRUE,    TRUE",
        "design=n/a delivery=n/a,                     UNKNOWN, UNKNOWN",
        "design=JOINT delivery=JOINT sharing=NONE,    TRUE,    TRUE",
        "'',                                          UNKNOWN, UNKNOWN",
    })
    void aPhaseThatIsNotRecordedIsNotKnownAndOneThatDoesNotApplyIsPassedOver(
            String record, Truth inEvery, Truth inSome) {
        assertThat(truth(new Condition.EveryStage(SHARED_IN_DESIGN_AND_DELIVERY), record))
                .isEqualTo(inEvery);
        assertThat(truth(new Condition.SomeStage(SHARED_IN_DESIGN_AND_DELIVERY), record))
                .isEqualTo(inSome);
    }

    @ParameterizedTest
    @CsvSource({
        "design=JOINT sharing=JOINT,    TRUE,    TRUE",
        "design=JOINT sharing=ADVISORY, FALSE,   TRUE",
        "design=ADVISORY,               FALSE,   FALSE",
        "design=?,                      UNKNOWN, UNKNOWN",
        "'',                            UNKNOWN, UNKNOWN",
    })
    void withoutPhasesAllStagesRecordedAreAsked(String record, Truth inEvery, Truth inSome) {
        Say shared = new Say(List.of(), Optional.of(SHARED), Optional.empty());

        assertThat(truth(new Condition.EveryStage(shared), record)).isEqualTo(inEvery);
        assertThat(truth(new Condition.SomeStage(shared), record)).isEqualTo(inSome);
    }

    @ParameterizedTest
    @CsvSource({
        "NONE,           CONSULTED,          , FALSE",
        "ADVISORY,       CONSULTED,          , TRUE",
        "ADVISORY,                , CONSULTED, TRUE",
        "ADVISORY,                , INVOLVED,  TRUE",
        "BINDING_ADVICE,          , CONSULTED, FALSE",
        "NONE,                    , INFORMED,  TRUE",
        "NONE,                    , NONE,      UNKNOWN",
        "NONE,           INFORMED,           , UNKNOWN",
        "JOINT,          CONSULTED, SHARED,    TRUE",
        "FULL,           CONSULTED, SHARED,    FALSE",
        "ADVISORY,       SHARED,    LED,       FALSE",
    })
    void boundsHoldForAllForNoneOrForSomeOfTheLevelsThatCanBe(
            DecisionRight right, PowerLevel atLeast, PowerLevel atMost, Truth expected) {
        Say say = new Say(List.of(DESIGN), Optional.ofNullable(atLeast), Optional.ofNullable(atMost));

        assertThat(truth(new Condition.EveryStage(say), "design=" + right)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "commissioning=JOINT,        TRUE",
        "design=JOINT,               TRUE",
        "delivery=JOINT,             UNKNOWN",
        "governance=JOINT,           UNKNOWN",
        "design=n/a delivery=JOINT,  UNKNOWN",
        "governance=JOINT design=?,  TRUE",
        "'',                         UNKNOWN",
    })
    void aRecordThatBeginsLateDoesNotSayWhatWentBefore(String record, Truth expected) {
        assertThat(truth(new Condition.FirstPhase(DESIGN), record)).isEqualTo(expected);
        assertThat(truth(new Condition.FirstPhase(EVALUATION), "design=JOINT")).isEqualTo(Truth.TRUE);
        assertThat(truth(new Condition.FirstPhase(COMMISSIONING), "design=JOINT"))
                .isEqualTo(Truth.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "yes, yes, TRUE",
        "yes, no,  FALSE",
        "no,     , FALSE",
        "yes,    , UNKNOWN",
        "n/a,    , UNKNOWN",
    })
    void aFindingHoldsOnlyInFull(String given, String reasons, Truth holds) {
        Records record = Records.project()
                .with(old -> old.withFeedback(Feedback.builder()
                        .given(Records.answer(given))
                        .reasonsGiven(Records.answer(reasons))
                        .build()));

        assertThat(new Condition.FindingHolds("I13").check(ground(record)).truth())
                .isEqualTo(holds);
        assertThat(new Condition.FindingDoesNotHold("I13").check(ground(record)).truth())
                .isEqualTo(holds.not());
    }

    @Test
    void aFindingThatAMissingMarkCouldTurnIsOpen() {
        Records record = Says.of("design=JOINT").decision("2021", DecisionRight.NONE);

        assertThat(new Condition.FindingHolds("I02").check(ground(record)).truth())
                .isEqualTo(Truth.UNKNOWN);
        assertThat(new Condition.FindingHolds("I02")
                        .check(ground(record.lastDecision(one -> one.withMain(Answer.NO))))
                        .truth())
                .isEqualTo(Truth.TRUE);
    }

    @ParameterizedTest
    @CsvSource({
        "design=JOINT delivery=JOINT,     TRUE,    TRUE",
        "design=JOINT delivery=NONE,      FALSE,   TRUE",
        "design=JOINT,                    UNKNOWN, TRUE",
        "design=NONE,                     FALSE,   UNKNOWN",
        "'',                              UNKNOWN, UNKNOWN",
    })
    void partsArePutTogetherByStrongKleeneLogic(String record, Truth all, Truth any) {
        List<Condition> parts = List.of(shared(DESIGN), shared(DELIVERY));

        assertThat(truth(new Condition.All(parts), record)).isEqualTo(all);
        assertThat(truth(new Condition.AnyOf(parts), record)).isEqualTo(any);
    }

    @Test
    void thoseThatDecidedHaveTheTruthOfTheWhole() {
        Result result = new Condition.All(List.of(shared(DESIGN), shared(DELIVERY)))
                .check(ground(Says.of("design=JOINT delivery=NONE")));

        assertThat(result.deciding())
                .singleElement()
                .satisfies(one -> assertThat(
                                ((Leaf.Stage) one.leaf().orElseThrow()).stage().phase())
                        .isEqualTo(DELIVERY));
        assertThat(result.leaves()).hasSize(2);
    }

    @Test
    void theRecordsOwnWordIsRememberedWhereItIsNotCertain() {
        Result result = shared(DESIGN).check(ground(Says.of("design=said:SHARED")));

        assertThat(result.truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(result.leaves())
                .singleElement()
                .satisfies(one -> assertThat(one.byWord()).isTrue());
        assertThat(shared(DESIGN)
                        .check(ground(Says.of("design=said:CONSULTED")))
                        .leaves())
                .singleElement()
                .satisfies(one -> assertThat(one.byWord()).isFalse());
    }

    @Test
    void whatBoundsNothingOrAsksNothingIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Say(List.of(DESIGN), Optional.empty(), Optional.empty()))
                .withMessage("give at-least or at-most");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Condition.All(List.of()))
                .withMessage("'all' needs at least one condition");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Condition.AnyOf(List.of()))
                .withMessage("'any' needs at least one condition");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Condition.FindingHolds("I00"))
                .withMessageStartingWith("there is no indicator 'I00'; there are I01, I02,");
    }

    private static Condition shared(Phase phase) {
        return new Condition.EveryStage(new Say(List.of(phase), Optional.of(SHARED), Optional.empty()));
    }

    private static Truth truth(Condition condition, String record) {
        Ground ground = ground(Says.of(record));
        Truth truth = condition.holds(ground);
        assertThat(condition.check(ground).truth()).isEqualTo(truth);
        return truth;
    }

    private static Ground ground(Records record) {
        return Ground.of(record.profile(), Findings.of(record.facts()));
    }
}
