package org.copro.assessment.next;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copro.assessment.testing.Records.project;

import java.util.List;
import java.util.Optional;
import org.copro.assessment.Assessment;
import org.copro.assessment.Assessor;
import org.copro.assessment.reason.Missing;
import org.copro.assessment.testing.Records;
import org.copro.binding.Amended;
import org.copro.known.Answer;
import org.copro.known.Share;
import org.copro.project.Label;
import org.copro.project.Project;
import org.copro.stage.DecisionRight;
import org.copro.stage.Phase;
import org.copro.voice.Consent;
import org.copro.voice.ConsentPurpose;
import org.copro.voice.ConsentStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NextQuestionsTest {

    @Test
    void withoutAWordTheWordIsAskedForFirst() {
        NextQuestion first = NextQuestions.of(project().assess()).questions().get(0);
        assertThat(first.question().pointer()).isEqualTo("/claim/label");
        assertThat(first.bearsOnWord()).isTrue();
    }

    /** An answer could not be used. Their role can, since who took part in what role stays. */
    @Test
    void whatIsRecordedOfSomebodyWhoWithdrewIsNotAskedFor() {
        Records record = project()
                .claim(Label.CO_DESIGN)
                .participant("p", null, null)
                .stage(Phase.DESIGN)
                .involved("p")
                .main("2021", DecisionRight.JOINT)
                .with(old -> old.withConsents(Consent.builder()
                        .subject("p")
                        .purpose(ConsentPurpose.USE_DATA)
                        .status(ConsentStatus.WITHDRAWN)
                        .build()));

        assertThat(pointers(NextQuestions.of(record.assess())))
                .contains("/participants/0/role")
                .doesNotContain("/participants/0/joined", "/stages/0/involvement/0/from")
                .noneMatch(one -> one.startsWith("/participants/0/support"));
        assertThat(record.assess().label().missing())
                .extracting(Missing::pointer)
                .contains("/participants")
                .doesNotContain("/participants/0/joined");
    }

    @Test
    void aWordThatIsClaimedIsNotAskedForAgain() {
        NextQuestions next =
                NextQuestions.of(project().claim(Label.CO_PRODUCTION).assess());
        assertThat(pointers(next)).doesNotContain("/claim/label");
        assertThat(next.noDifference()).noneMatch(one -> one.pointer().equals("/claim/label"));
    }

    /** Two stages are shared for certain; in the third only the right is open: it settles the word alone. */
    @Test
    void theFactThatSettlesTheWordComesFirst() {
        NextQuestions next = NextQuestions.of(project()
                .claim(Label.CO_PRODUCTION)
                .people("p")
                .decided(Phase.DESIGN, DecisionRight.JOINT)
                .decided(Phase.DELIVERY, DecisionRight.JOINT)
                .stage(Phase.EVALUATION)
                .involved("p")
                .main("2021", null)
                .assess());
        NextQuestion first = next.questions().get(0);
        assertThat(first.question().pointer()).isEqualTo("/stages/2/decisions/0/right");
        assertThat(first.settlesWord()).isEqualTo(Share.ALL);
        assertThat(next.onWord().stream().map(one -> one.question().pointer()))
                .doesNotContain("/stages/0/decisions/0/decided");
    }

    @Test
    void onceTheVerdictIsCertainNothingBearsOnTheWord() {
        NextQuestions next = NextQuestions.of(project()
                .claim(Label.CO_PRODUCTION)
                .people("p")
                .decided(Phase.DESIGN, DecisionRight.NONE)
                .assess());
        assertThat(next.onWord()).isEmpty();
        assertThat(next.questions()).isNotEmpty();
    }

    @Test
    void aPhaseThatTheWordNeedsIsAskedFor() {
        NextQuestions next = NextQuestions.of(project()
                .claim(Label.CO_PRODUCTION)
                .people("p")
                .decided(Phase.DESIGN, DecisionRight.JOINT)
                .assess());
        assertThat(next.onWord().stream().map(one -> one.question().asks().text()))
                .anyMatch(text -> text.contains("no stage of delivery"))
                .anyMatch(text -> text.contains("no stage of evaluation"));
    }

    @Test
    void nothingIsAskedOfProfessionalsThatIsReadOfPeopleOnly() {
        NextQuestions next = NextQuestions.of(project().people("p").staff("s").assess());
        assertThat(pointers(next))
                .contains("/participants/0/support/payment", "/participants/1/support/training")
                .doesNotContain("/participants/1/support/payment");
    }

    @Test
    void participantsAreCalledByTheirRoleAndNeverByTheirName() {
        Records record = project().people("p", null).lastParticipant(one -> one.withName("Jane Smith"));
        assertThat(NextQuestions.of(record.assess()).questions().stream()
                        .map(one -> one.question().asks().text()))
                .anyMatch(text -> text.contains("the people with lived experience"))
                .noneMatch(text -> text.contains("Jane"));
    }

    @ParameterizedTest
    @CsvSource({
        "/participants/-, carer",
        "/stages/-, shared",
        "/stages/0/decisions/-, Which days to open",
        "/stages/0/involvement/-, p",
        "/measures/-, Fewer falls",
        "/ratings/-, consulted"
    })
    void anAnswerToAnAdditionMakesAnEntryThatFits(String pointer, String answer) {
        Project record = project()
                .claim(Label.CO_PRODUCTION)
                .stage(Phase.DESIGN)
                .with(one -> pointer.startsWith("/participants")
                        ? one
                        : one.withParticipants(project().people("p").get().participants()))
                .get();
        Assessment assessment = Assessor.standard().assess(record, Records.ON);
        NextQuestion asked = NextQuestions.of(assessment).questions().stream()
                .filter(one -> one.question().pointer().equals(pointer))
                .findFirst()
                .orElseThrow();
        Project changed = Amended.of(record)
                .with(asked.question().answered(answer))
                .read()
                .orThrow();
        assertThat(new org.copro.file.ProjectFiles().check(changed)).isEmpty();
        assertThat(changed).isNotEqualTo(record);
    }

    /**
     * A decision that is not a main one decides nothing about the say; one left as it is by both sides still counts.
     */
    @ParameterizedTest
    @CsvSource({"no, true", "not stated, true", "yes, false", "does not arise, false"})
    void theSayInASideDecisionIsAskedForWhereNothingMayHaveChanged(String changed, boolean isAsked) {
        Optional<Answer> answer = switch (changed) {
            case "no" -> Optional.of(Answer.NO);
            case "yes" -> Optional.of(Answer.YES);
            case "not stated" -> Optional.empty();
            default -> Optional.of(Answer.notApplicable("it does not arise"));
        };
        NextQuestions next = NextQuestions.of(project()
                .claim(Label.CO_PRODUCTION)
                .people("p")
                .decided(Phase.DESIGN, DecisionRight.JOINT)
                .side("2022", null)
                .lastDecision(one -> one.withChanged(answer))
                .assess());
        assertThat(pointers(next).contains("/stages/0/decisions/1/right")).isEqualTo(isAsked);
        assertThat(next.onWord().stream().map(one -> one.question().pointer()))
                .doesNotContain("/stages/0/decisions/1/right");
    }

    private static List<String> pointers(NextQuestions next) {
        return next.questions().stream().map(one -> one.question().pointer()).toList();
    }
}
