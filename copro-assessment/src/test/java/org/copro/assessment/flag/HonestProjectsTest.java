package org.copro.assessment.flag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copro.power.PowerLevel.CONSULTED;
import static org.copro.stage.DecisionRight.ADVISORY;
import static org.copro.stage.Phase.DESIGN;

import org.copro.assessment.Assessment;
import org.copro.assessment.label.Verdict;
import org.copro.assessment.logic.Truth;
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
import org.copro.project.Project;
import org.copro.project.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What raises no flag: consultation is legitimate, and what is not known is never a no. */
class HonestProjectsTest {

    @Test
    void anHonestConsultationCalledConsultationRaisesNoFlag() {
        Assessment result = consultation().claim(Label.CONSULTATION).assess();

        assertThat(result.flags()).isEmpty();
        assertThat(result.label().verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(result.gunning().results())
                .hasSize(4)
                .allSatisfy(one -> assertThat(one.met()).isEqualTo(Truth.TRUE));
    }

    @Test
    void theSameConsultationCalledCoProductionIsFlaggedForTheWord() {
        assertThat(consultation().claim(Label.CO_PRODUCTION).assess().flags())
                .extracting(Flag::id)
                .containsExactly("label-overstated", "no-say-in-main-decisions");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "design=JOINT delivery=JOINT evaluation=JOINT",
                "design=ADVISORY delivery=NONE",
                "design=said:NONE delivery=said:NONE evaluation=said:NONE",
                "",
            })
    void whoeverClaimsNothingGetsNoFlagAboutAWord(String record) {
        assertThat(Says.of(record).assess().flags())
                .extracting(Flag::id)
                .doesNotContain("label-overstated", "label-understated");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OTHER")
    void anEmptyRecordIsThinAndNothingElse(Label label) {
        assertThat(Records.project().claim(label).assess().flags())
                .extracting(Flag::id)
                .containsExactly("thin-record");
    }

    @Test
    void aRecordWithoutAnyAnswerIsThinAndNothingElse() {
        Records silent = Records.project()
                .somebody("x", null)
                .claim(Label.CO_PRODUCTION)
                .stage(DESIGN)
                .involved("x")
                .main(null, null)
                .with(HonestProjectsTest::withoutAnswers);

        assertThat(silent.assess().flags()).extracting(Flag::id).containsExactly("thin-record");
    }

    private static Project withoutAnswers(Project project) {
        return project.withFeedback(Feedback.builder().build())
                .withEvaluation(Evaluation.builder().build())
                .withScope(Scope.builder().build())
                .withMeasures(Measure.builder().build());
    }

    private static Records consultation() {
        return Records.project()
                .people("p", "2020")
                .lastParticipant(one -> one.withPeople(143)
                        .withSupport(Support.builder()
                                .payment(Answer.YES)
                                .accessNeedsMet(Answer.YES)
                                .build()))
                .staff("s")
                .stage(DESIGN)
                .involved("p", CONSULTED)
                .lastInvolvement(one -> one.withInformationGiven(Answer.YES).withEnoughTime(Answer.YES))
                .main("2021", ADVISORY)
                .lastDecision(one -> one.withChanged(Answer.YES).withAnswered(Answer.YES))
                .with(old -> old.withFeedback(Feedback.builder()
                                .given(Answer.YES)
                                .reasonsGiven(Answer.YES)
                                .build())
                        .withEvaluation(Evaluation.builder()
                                .addBy(Side.ORGANISATION, Side.PEOPLE)
                                .build())
                        .withScope(Scope.builder().disclosed(Answer.YES).build())
                        .withMeasures(Measure.builder()
                                .kind(MeasureKind.OUTCOME)
                                .addDefinedBy(Side.PEOPLE)
                                .build()));
    }
}
