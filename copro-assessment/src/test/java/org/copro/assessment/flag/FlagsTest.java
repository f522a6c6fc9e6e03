package org.copro.assessment.flag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copro.power.PowerLevel.CONSULTED;
import static org.copro.stage.DecisionRight.ADVISORY;
import static org.copro.stage.DecisionRight.BINDING_ADVICE;
import static org.copro.stage.DecisionRight.JOINT;
import static org.copro.stage.DecisionRight.NONE;
import static org.copro.stage.Phase.DESIGN;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.copro.assessment.reason.Fact;
import org.copro.assessment.testing.Records;
import org.copro.assessment.testing.Says;
import org.copro.known.Answer;
import org.copro.people.Side;
import org.copro.people.Support;
import org.copro.project.Evaluation;
import org.copro.project.Feedback;
import org.copro.project.Label;
import org.copro.project.Measure;
import org.copro.project.MeasureKind;
import org.copro.project.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FlagsTest {

    /** A flag, a record that raises it, the same with one fact changed, and the places of its evidence. */
    static Stream<Arguments> cases() {
        Records both = Says.of("design=JOINT").claim(Label.CO_DESIGN);
        Records asked = people().stage(DESIGN).involved("p", CONSULTED);
        Records consulted = Says.of("design=ADVISORY");
        Records leftOut = Records.project().people("p").leftOut(DESIGN);
        return Stream.of(
                arguments("label-overstated", consulted.claim(Label.CO_DESIGN), both, "/stages/0"),
                arguments(
                        "label-overstated",
                        consulted.claim(Label.CO_DESIGN),
                        consulted.claim(Label.CONSULTATION),
                        "/stages/0"),
                arguments("label-overstated", consulted.claim(Label.CO_DESIGN), consulted, "/stages/0"),
                arguments("label-understated", both.claim(Label.CONSULTATION), both, "/participants/0/role /stages/0"),
                arguments(
                        "consultation-below-its-own-standard",
                        asked.lastInvolvement(one -> one.withEnoughTime(Answer.NO)),
                        asked.lastInvolvement(one -> one.withEnoughTime(Answer.YES)),
                        "/stages/0/involvement/0/enough-time"),
                arguments(
                        "asked-at-both-ends-only",
                        Says.of("design=said:CONSULTED delivery=said:NONE evaluation=said:CONSULTED"),
                        Says.of("design=said:CONSULTED delivery=said:CONSULTED evaluation=said:CONSULTED"),
                        "/stages/0 /stages/1 /stages/2"),
                arguments(
                        "asked-at-both-ends-only",
                        Says.of("priorities=ADVISORY delivery=said:NONE delivery=n/a evaluation=BINDING_ADVICE"),
                        Says.of("priorities=ADVISORY delivery=said:NONE delivery=n/a evaluation=JOINT"),
                        "/stages/0 /stages/1 /stages/3"),
                arguments(
                        "late-start",
                        Says.of("design=said:NONE delivery=said:CONSULTED"),
                        Says.of("design=said:CONSULTED delivery=said:CONSULTED"),
                        "/stages/0 /stages/1"),
                arguments(
                        "late-start",
                        Says.of(leftOut, "design=said:NONE delivery=said:CONSULTED"),
                        Says.of(leftOut, "design=? delivery=said:CONSULTED"),
                        "/stages/1 /stages/2"),
                arguments(
                        "dropped-off",
                        Says.of("design=said:CONSULTED delivery=said:INFORMED"),
                        Says.of("design=said:CONSULTED delivery=said:CONSULTED"),
                        "/stages/0 /stages/1"),
                arguments(
                        "dropped-off",
                        Says.of("design=JOINT delivery=NONE evaluation=n/a"),
                        Says.of("design=JOINT delivery=NONE evaluation=?"),
                        "/stages/0 /stages/1"),
                arguments(
                        "evaluated-without-people",
                        Says.of("evaluation=said:NONE evaluation=n/a"),
                        Says.of("evaluation=said:CONSULTED evaluation=n/a"),
                        "/stages/0"),
                arguments(
                        "evaluated-without-people",
                        people().with(old -> old.withEvaluation(evaluated(Side.ORGANISATION))),
                        people().with(old -> old.withEvaluation(evaluated(Side.ORGANISATION, Side.PEOPLE))),
                        "/evaluation/by"),
                arguments(
                        "only-professionals",
                        Records.project().staff("s"),
                        Records.project().somebody("s", null),
                        "/participants/0/role"),
                arguments(
                        "decided-before-involvement",
                        joined().main("2019-12-31", JOINT),
                        joined().main("2020-01-01", JOINT),
                        "/stages/0/decisions/0/decided"),
                arguments(
                        "no-say-in-main-decisions",
                        joined().main("2021", NONE),
                        joined().main("2021", BINDING_ADVICE),
                        "/stages/0/decisions/0/right"),
                arguments(
                        "no-say-in-main-decisions",
                        consulted.claim(Label.CO_DESIGN),
                        consulted.claim(Label.CONSULTATION),
                        "/stages/0/decisions/0/right"),
                arguments(
                        "one-voice",
                        people().lastParticipant(one -> one.withPeople(1)),
                        people().lastParticipant(one -> one.withPeople(2)),
                        "/participants/0/people"),
                arguments(
                        "unpaid-contribution",
                        supported(one -> one.withPayment(Answer.NO)),
                        supported(one -> one.withPayment(Answer.YES)),
                        "/participants/0/support/payment"),
                arguments(
                        "access-not-provided",
                        supported(one -> one.withAccessNeedsMet(Answer.NO)),
                        supported(one -> one.withAccessNeedsMet(Answer.YES)),
                        "/participants/0/support/access-needs-met"),
                arguments(
                        "no-feedback",
                        people().with(old -> old.withFeedback(
                                Feedback.builder().given(Answer.NO).build())),
                        people().with(old -> old.withFeedback(
                                Feedback.builder().given(Answer.YES).build())),
                        "/feedback/given"),
                arguments(
                        "nothing-changed",
                        joined().main("2021", ADVISORY).lastDecision(one -> one.withChanged(Answer.NO)),
                        joined().main("2021", JOINT).lastDecision(one -> one.withChanged(Answer.NO)),
                        "/stages/0/decisions/0/changed"),
                arguments(
                        "outputs-only",
                        measured(MeasureKind.OUTPUT),
                        measured(MeasureKind.OUTCOME),
                        "/measures/0/kind"),
                arguments("scope-not-disclosed", scope(Answer.NO), scope(Answer.YES), "/scope/disclosed"),
                arguments(
                        "thin-record",
                        Says.of("design=said:CONSULTED delivery=?"),
                        Says.of("design=said:CONSULTED delivery=said:CONSULTED"),
                        "/stages /stages"),
                arguments(
                        "thin-record",
                        Says.of("design=said:CONSULTED delivery=n/a delivery=?"),
                        Says.of("design=said:CONSULTED delivery=n/a"),
                        "/stages /stages"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void oneFactMakesTheDifference(String id, Records raises, Records nearMiss, String pointers) {
        assertThat(raises.assess().isFlagged(id)).isTrue();
        assertThat(nearMiss.assess().isFlagged(id)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aFlagPointsAtTheFactsThatRaisedItAndSaysWhatWouldLiftIt(
            String id, Records raises, Records nearMiss, String pointers) {
        Flag flag =
                raised(raises).filter(one -> one.id().equals(id)).findFirst().orElseThrow();

        assertThat(flag.evidence()).extracting(Fact::pointer).containsExactly(pointers.split(" "));
        assertThat(flag.evidence())
                .allSatisfy(fact -> assertThat(fact.phrase().text()).isNotBlank());
        assertThat(flag.because().sentence()).matches("(?s)[A-Z0-9].*\\.");
        assertThat(flag.wouldLift().sentence()).matches("(?s)[A-Z].*\\.");
        assertThat(flag.saidBy()).isNotEmpty().isSorted().doesNotHaveDuplicates();
    }

    @Test
    void everyFlagOfTheCatalogueHasACaseHere() {
        assertThat(cases().map(one -> one.get()[0]).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        Flags.all().stream().map(rule -> rule.entry().id()).toList());
    }

    private static Stream<Flag> raised(Records record) {
        return record.assess().flags().stream();
    }

    private static Records people() {
        return Records.project().people("p");
    }

    private static Records joined() {
        return Records.project().people("p", "2020-01-01").stage(DESIGN).involved("p");
    }

    private static Records supported(UnaryOperator<Support> change) {
        return people().lastParticipant(
                        one -> one.withSupport(change.apply(Support.builder().build())));
    }

    private static Records measured(MeasureKind kind) {
        return people().with(
                        old -> old.withMeasures(Measure.builder().kind(kind).build()));
    }

    private static Records scope(Answer disclosed) {
        return people().with(old ->
                old.withScope(Scope.builder().disclosed(disclosed).build()));
    }

    private static Evaluation evaluated(Side... by) {
        return Evaluation.builder().addBy(by).build();
    }
}
