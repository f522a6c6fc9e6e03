package org.copro.assessment.next;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copro.assessment.testing.Records.project;

import java.util.List;
import java.util.Optional;
import org.copro.assessment.Assessor;
import org.copro.assessment.testing.Records;
import org.copro.known.Answer;
import org.copro.project.Feedback;
import org.copro.project.Label;
import org.copro.stage.DecisionRight;
import org.copro.stage.Phase;
import org.copro.time.PartialDate;
import org.junit.jupiter.api.Test;

class NextStepsTest {

    private static final Records DESIGN_AND_DELIVERY = project()
            .claim(Label.CO_PRODUCTION)
            .people("p")
            .decided(Phase.DESIGN, DecisionRight.JOINT)
            .decided(Phase.DELIVERY, DecisionRight.JOINT);

    @Test
    void aSupportedWordNeedsNoSteps() {
        Records supported = DESIGN_AND_DELIVERY.decided(Phase.EVALUATION, DecisionRight.JOINT);
        assertThat(word(supported)).isEmpty();
    }

    @Test
    void withoutAWordThereIsNothingToSupport() {
        assertThat(word(project().people("p"))).isEmpty();
    }

    @Test
    void aMissingFactIsEvidence() {
        NextSteps next = word(DESIGN_AND_DELIVERY
                        .stage(Phase.EVALUATION)
                        .involved("p")
                        .main("2021", null))
                .orElseThrow();
        assertThat(next.kind()).contains(Step.Kind.EVIDENCE);
        assertThat(pointers(next)).containsExactly(List.of("/stages/2/decisions/0/right"));
        assertThat(next.sets().get(0).get(0).edit().value()).isEqualTo(DecisionRight.JOINT);
    }

    @Test
    void aMissingPhaseIsEvidenceToo() {
        NextSteps next = word(DESIGN_AND_DELIVERY).orElseThrow();
        assertThat(next.kind()).contains(Step.Kind.EVIDENCE);
        assertThat(pointers(next)).containsExactly(List.of("/stages/-"));
    }

    @Test
    void aDecisionThatWasMadeIsPast() {
        NextSteps next = word(DESIGN_AND_DELIVERY
                        .decided(Phase.EVALUATION, DecisionRight.ADVISORY)
                        .lastStage(one -> one.withTo(PartialDate.parse("2022"))))
                .orElseThrow();
        assertThat(next.kind()).contains(Step.Kind.PAST);
        assertThat(pointers(next)).containsExactly(List.of("/stages/2/decisions/0/right"));
    }

    @Test
    void aDecisionStillToComeCanBeMadeOtherwise() {
        NextSteps next = word(DESIGN_AND_DELIVERY
                        .stage(Phase.EVALUATION)
                        .involved("p")
                        .main("2030", DecisionRight.ADVISORY))
                .orElseThrow();
        assertThat(next.kind()).contains(Step.Kind.PRACTICE);
        assertThat(pointers(next)).contains(List.of("/stages/2/decisions/0/right"));
    }

    /** One main decision was advisory; the lower median of three is joint once the next two are. */
    @Test
    void aStageThatIsNotOverIsTurnedByItsNextDecisions() {
        NextSteps next = word(DESIGN_AND_DELIVERY.decided(Phase.EVALUATION, DecisionRight.ADVISORY))
                .orElseThrow();
        assertThat(next.kind()).contains(Step.Kind.PRACTICE);
        assertThat(pointers(next)).containsExactly(List.of("/stages/2/decisions/-", "/stages/2/decisions/-"));
    }

    @Test
    void aStageBeforeTheDeliveryIsOverOnceALaterOneIsDated() {
        NextSteps next = word(project()
                        .claim(Label.CO_PRODUCTION)
                        .people("p")
                        .decided(Phase.DESIGN, DecisionRight.ADVISORY)
                        .decided(Phase.DELIVERY, DecisionRight.JOINT)
                        .decided(Phase.EVALUATION, DecisionRight.JOINT))
                .orElseThrow();
        assertThat(next.kind()).contains(Step.Kind.PAST);
    }

    @Test
    void aDecisionBeforePeopleJoinedCannotBeTurnedByADateThatIsStated() {
        NextSteps next = word(project()
                        .claim(Label.CO_PRODUCTION)
                        .people("p", "2022-01-01")
                        .stage(Phase.DESIGN)
                        .involved("p")
                        .main("2021-01-01", DecisionRight.JOINT)
                        .decided(Phase.DELIVERY, DecisionRight.JOINT)
                        .lastDecision(one -> one.withDecided(PartialDate.parse("2023-01-01"))))
                .orElseThrow();
        assertThat(next.kind()).contains(Step.Kind.PAST);
    }

    @Test
    void aWordThatAsksForLessSayIsSupportedByLess() {
        NextSteps next = word(project().claim(Label.CONSULTATION).people("p").stage(Phase.DESIGN))
                .orElseThrow();
        assertThat(next.goal().say()).isEqualTo(org.copro.power.PowerLevel.CONSULTED);
        assertThat(next.kind()).contains(Step.Kind.EVIDENCE);
        assertThat(pointers(next).get(0)).containsExactly("/stages/0/power");
    }

    /** What has been answered with no is practice, with the remedy of the framework. */
    @Test
    void aNoIsPracticeWithItsRemedy() {
        NextSteps next = level(
                project()
                        .with(one -> one.withFeedback(Feedback.builder()
                                .given(Answer.NO)
                                .reasonsGiven(Answer.NO)
                                .build()))
                        .people("p"),
                "feedback-and-learning");
        List<Step> practice = next.sets().stream()
                .flatMap(List::stream)
                .filter(step -> step.pointer().startsWith("/feedback"))
                .toList();
        assertThat(practice).allMatch(step -> step.kind() == Step.Kind.PRACTICE);
    }

    @Test
    void inAProjectThatIsOverANoStays() {
        Records over = project()
                .with(one -> one.withEnded(PartialDate.parse("2020")))
                .with(one ->
                        one.withFeedback(Feedback.builder().given(Answer.NO).build()))
                .people("p");
        assertThat(level(over, "feedback-and-learning").sets().stream()
                        .flatMap(List::stream)
                        .filter(step -> step.pointer().equals("/feedback/given")))
                .allMatch(step -> step.kind() == Step.Kind.PAST);
    }

    @Test
    void thatPeopleRateForThemselvesCanAlwaysBeAdded() {
        NextSteps next = level(DESIGN_AND_DELIVERY, "outcomes-over-outputs");
        assertThat(next.kind()).contains(Step.Kind.EVIDENCE);
    }

    private static Optional<NextSteps> word(Records record) {
        return NextSteps.of(record.assess()).stream()
                .filter(one -> one.goal() instanceof Goal.Word)
                .findFirst();
    }

    private static NextSteps level(Records record, String principle) {
        return NextSteps.of(Assessor.standard().assess(record.get(), Records.ON)).stream()
                .filter(one -> one.goal() instanceof Goal.NextLevel level
                        && level.principle().equals(principle))
                .findFirst()
                .orElseThrow();
    }

    private static List<List<String>> pointers(NextSteps next) {
        return next.sets().stream()
                .map(set -> set.stream().map(Step::pointer).toList())
                .toList();
    }
}
