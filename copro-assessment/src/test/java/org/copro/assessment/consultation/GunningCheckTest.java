package org.copro.assessment.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copro.assessment.consultation.GunningPrinciple.ADEQUATE_TIME;
import static org.copro.assessment.consultation.GunningPrinciple.FORMATIVE_STAGE;
import static org.copro.assessment.consultation.GunningPrinciple.SUFFICIENT_INFORMATION;
import static org.copro.assessment.consultation.GunningPrinciple.TAKEN_INTO_ACCOUNT;
import static org.copro.power.PowerLevel.CONSULTED;
import static org.copro.power.PowerLevel.SHARED;
import static org.copro.stage.DecisionRight.ADVISORY;
import static org.copro.stage.Phase.DELIVERY;
import static org.copro.stage.Phase.DESIGN;
import static org.copro.stage.Phase.EVALUATION;

import java.util.List;
import org.copro.assessment.logic.Truth;
import org.copro.assessment.reason.Fact;
import org.copro.assessment.reason.Missing;
import org.copro.assessment.testing.Records;
import org.copro.assessment.testing.Says;
import org.copro.known.Answer;
import org.copro.project.Feedback;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GunningCheckTest {

    @ParameterizedTest
    @CsvSource({
        "design=ADVISORY,                     true",
        "design=BINDING_ADVICE,               true",
        "design=said:INVOLVED delivery=JOINT, true",
        "design=JOINT,                        false",
        "design=FULL,                         false",
        "design=said:INFORMED,                false",
        "design=?,                            false",
        "design=n/a,                          false",
        "'',                                  false",
    })
    void isAskedOnlyWherePeopleWereConsulted(String record, boolean applies) {
        GunningCheck check = check(Says.of(record));

        assertThat(check.applies()).isEqualTo(applies);
        assertThat(check.results())
                .extracting(GunningCheck.PrincipleResult::principle)
                .containsExactly(applies ? GunningPrinciple.values() : new GunningPrinciple[0]);
        assertThat(check.failed()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2020-05-31, FALSE,   /stages/0/decisions/0/decided",
        "2020-06-01, TRUE,    /stages/0/decisions/0/decided",
        "2020-06-02, TRUE,    /stages/0/decisions/0/decided",
        "2020,       UNKNOWN, /stages/0/decisions/0/decided",
        "          , UNKNOWN, /stages/0/decisions/0/decided",
    })
    void theMatterMustHaveBeenOpenWhenPeopleJoined(String decided, Truth expected, String pointer) {
        GunningCheck.PrincipleResult result = result(consulted().main(decided, ADVISORY), FORMATIVE_STAGE);

        assertThat(result.met()).isEqualTo(expected);
        assertThat(
                        expected == Truth.UNKNOWN
                                ? result.missing().get(0).pointer()
                                : result.facts().get(0).pointer())
                .isEqualTo(pointer);
    }

    /** People joined in June 2020. */
    @ParameterizedTest
    @CsvSource({
        "2021, 2021, TRUE",
        "2021,     , UNKNOWN",
        "2019, 2021, FALSE",
        "2019,     , FALSE",
    })
    void oneDecisionThatWasNotOpenIsEnoughToFail(String first, String second, Truth expected) {
        Records record = consulted().main(first, ADVISORY).main(second, ADVISORY);

        assertThat(result(record, FORMATIVE_STAGE).met()).isEqualTo(expected);
    }

    @Test
    void askingAfterTheDecisionIsStillAConsultationAndFails() {
        GunningCheck check = check(consulted().main("2019", ADVISORY));

        assertThat(check.failed())
                .extracting(GunningCheck.PrincipleResult::principle)
                .containsExactly(FORMATIVE_STAGE);
        assertThat(check.failed().get(0).facts())
                .extracting(fact -> fact.phrase().text())
                .containsExactly("a decision that is not named was made before people joined");
    }

    @ParameterizedTest
    @CsvSource({
        "yes, yes, TRUE",
        "yes, no, FALSE",
        "no, , FALSE",
        "yes, , UNKNOWN",
        "n/a, yes, TRUE",
        "n/a, n/a, UNKNOWN"
    })
    void informationAndTimeAreAskedOfEveryInvolvement(String first, String second, Truth expected) {
        Records record = consulted()
                .lastInvolvement(
                        one -> one.withInformationGiven(Records.answer(first)).withEnoughTime(Records.answer(first)))
                .involved("p", CONSULTED)
                .lastInvolvement(
                        one -> one.withInformationGiven(Records.answer(second)).withEnoughTime(Records.answer(second)));

        assertThat(result(record, SUFFICIENT_INFORMATION).met()).isEqualTo(expected);
        assertThat(result(record, ADEQUATE_TIME).met()).isEqualTo(expected);
    }

    @Test
    void informationAndTimeAreTwoQuestions() {
        Records record = consulted()
                .lastInvolvement(one -> one.withInformationGiven(Answer.YES).withEnoughTime(Answer.NO));

        assertThat(result(record, SUFFICIENT_INFORMATION).met()).isEqualTo(Truth.TRUE);
        assertThat(result(record, ADEQUATE_TIME).met()).isEqualTo(Truth.FALSE);
        assertThat(result(record, ADEQUATE_TIME).facts())
                .extracting(Fact::pointer)
                .containsExactly("/stages/0/involvement/0/enough-time");
        assertThat(result(consulted(), SUFFICIENT_INFORMATION).missing())
                .extracting(Missing::pointer)
                .containsExactly("/stages/0/involvement/0/information-given");
    }

    @Test
    void whatIsSaidOfSomebodyWithoutARoleLeavesItOpen() {
        Records record = consulted()
                .lastInvolvement(one -> one.withEnoughTime(Answer.YES))
                .somebody("x", null)
                .involved("x", CONSULTED)
                .lastInvolvement(one -> one.withEnoughTime(Answer.NO));

        assertThat(result(record, ADEQUATE_TIME).met()).isEqualTo(Truth.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "yes,    ,    ,    , TRUE",
        "no,  yes,    ,    , TRUE",
        "no,  no,  no,     , FALSE",
        "no,  no,  yes, no,  FALSE",
        "no,  no,  yes, yes, TRUE",
        "no,  no,     , no,  FALSE",
        "no,  no,  yes,    , UNKNOWN",
        "no,     , no,     , UNKNOWN",
        "   ,    , no,     , UNKNOWN",
        "n/a, no,  no,     , UNKNOWN",
    })
    void anAnswerAChangeOrReasonsShowThatItWasWeighed(
            String answered, String changed, String given, String reasons, Truth expected) {
        Records record = consulted()
                .main("2021", ADVISORY)
                .lastDecision(one -> one.withAnswered(Records.answer(answered)).withChanged(Records.answer(changed)))
                .with(old -> old.withFeedback(feedback(given, reasons)));

        assertThat(result(record, TAKEN_INTO_ACCOUNT).met()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "yes, yes, 'people heard back, with reasons'",
        "yes, no,  'people heard back, without reasons'",
        "no,     , people did not hear back",
        "   , no,  no reasons were given",
    })
    void saysOfFeedbackNoMoreThanIsRecorded(String given, String reasons, String words) {
        Records record = consulted().with(old -> old.withFeedback(feedback(given, reasons)));

        assertThat(result(record, TAKEN_INTO_ACCOUNT).facts())
                .extracting(fact -> fact.phrase().text())
                .containsExactly(words);
    }

    @Test
    void saysWhereTheMissingFactsWouldStand() {
        Records notApplicable = consulted().lastInvolvement(one -> one.withEnoughTime(Records.answer("n/a")));

        assertThat(pointers(result(consulted(), FORMATIVE_STAGE))).containsExactly("/stages/0/decisions");
        assertThat(pointers(result(notApplicable, ADEQUATE_TIME))).containsExactly("/stages/0/involvement");
        assertThat(pointers(result(consulted().main("2021", ADVISORY), TAKEN_INTO_ACCOUNT)))
                .containsExactly("/feedback", "/stages/0/decisions/0/answered");
    }

    @ParameterizedTest
    @CsvSource({
        "yes, no, 'a decision that is not named was changed by what people said, or they got an answer'",
        "no,  no, 'a decision that is not named was not changed by what people said, and they got no answer'",
    })
    void saysOfADecisionWhetherItAnswersOrChanged(String answered, String changed, String words) {
        Records record = consulted()
                .main("2021", ADVISORY)
                .lastDecision(one -> one.withAnswered(Records.answer(answered)).withChanged(Records.answer(changed)))
                .with(old -> old.withFeedback(feedback("no", null)));

        assertThat(result(record, TAKEN_INTO_ACCOUNT).facts())
                .extracting(fact -> fact.phrase().text())
                .containsExactly("people did not hear back", words);
        assertThat(result(record, TAKEN_INTO_ACCOUNT).facts())
                .extracting(Fact::pointer)
                .containsExactly("/feedback", "/stages/0/decisions/0/answered");
    }

    @Test
    void stagesInWhichPeopleDecidedTooAreNotAsked() {
        Records record = consulted()
                .lastInvolvement(one -> one.withEnoughTime(Answer.YES))
                .stage(DELIVERY)
                .involved("p", SHARED)
                .lastInvolvement(one -> one.withEnoughTime(Answer.NO));
        Records bothAsked =
                record.stage(EVALUATION).involved("p", CONSULTED).lastInvolvement(one -> one.withEnoughTime(Answer.NO));

        assertThat(result(record, ADEQUATE_TIME).met()).isEqualTo(Truth.TRUE);
        assertThat(result(bothAsked, ADEQUATE_TIME).met()).isEqualTo(Truth.FALSE);
    }

    @ParameterizedTest
    @EnumSource
    void whereNothingIsRecordedEachPrincipleIsOpenAndSaysWhatIsMissing(GunningPrinciple principle) {
        GunningCheck.PrincipleResult result = result(consulted(), principle);

        assertThat(result.met()).isEqualTo(Truth.UNKNOWN);
        assertThat(result.missing()).isNotEmpty();
        assertThat(principle.says()).matches("[A-Z].*[a-z]");
        assertThat(principle.inShort()).matches("[a-z ]+");
    }

    private static List<String> pointers(GunningCheck.PrincipleResult result) {
        return result.missing().stream().map(Missing::pointer).toList();
    }

    private static Feedback feedback(String given, String reasons) {
        return Feedback.builder()
                .given(Records.answer(given))
                .reasonsGiven(Records.answer(reasons))
                .build();
    }

    private static Records consulted() {
        return Records.project().people("p", "2020-06-01").stage(DESIGN).involved("p", CONSULTED);
    }

    private static GunningCheck.PrincipleResult result(Records record, GunningPrinciple principle) {
        return check(record).results().get(principle.ordinal());
    }

    private static GunningCheck check(Records record) {
        return GunningCheck.of(record.facts(), record.profile());
    }
}
