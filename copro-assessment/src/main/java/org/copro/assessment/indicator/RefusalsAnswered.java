package org.copro.assessment.indicator;

import java.util.Optional;
import org.copro.assessment.facts.DecisionFacts;
import org.copro.assessment.facts.ProjectFacts;
import org.copro.assessment.facts.StageFacts;
import org.copro.assessment.indicator.IndicatorEntry.Speaks;
import org.copro.assessment.reason.Fact;
import org.copro.assessment.reason.Missing;
import org.copro.assessment.reason.Phrase;
import org.copro.evidence.Source;
import org.copro.known.Answer;

/**
 * I15: where nothing changed because of what people said, they got an answer that says what was done with it. A
 * decision in which something changed is not asked about. One that people made with the professionals, or alone, is:
 * whose decision it was makes no difference here. As long as it is not recorded whether something changed, a decision
 * may be asked about or not.
 *
 * <p>The range can be wider than any completion reaches where every decision can drop out: which answers are left for
 * those that stay is not followed up.
 */
final class RefusalsAnswered implements Question {

    private static final IndicatorEntry ENTRY = IndicatorEntry.named("I15", "refusals-answered", Speaks.FOR)
            .asking("Where people’s input was not followed, did they get an answer with reasons?")
            .counting("Each decision in which nothing changed because of people’s input was answered.")
            .notKnowing("Whether something changed, or whether people got an answer, is not recorded.")
            .saying(
                    "Where people’s input was not followed, they got an answer that says what was done with it.",
                    "Where people’s input was not followed, they got no answer.")
            .from(
                    Source.at(
                            "Involvement Matrix, obligations of the roles (table 5 of a 2020 paper that used it)",
                            "https://researchinvolvement.biomedcentral.com/articles/10.1186/s40900-020-00234-1/tables/5"),
                    Source.at(
                            "NHS England, ten principles of working with people and communities, as reported by NHS Somerset",
                            "https://nhssomerset.nhs.uk/get-involved/our-approach-to-public-involvement-and-engagement/"));

    @Override
    public IndicatorEntry entry() {
        return ENTRY;
    }

    @Override
    public Cases examine(ProjectFacts facts, Cases cases) {
        for (StageFacts stage : facts.stages()) {
            for (DecisionFacts one : stage.decisions()) {
                add(cases, one, stage, facts);
            }
        }
        return cases.inAll(() ->
                        new Missing(Phrase.of("what was decided, and whether people’s input was followed"), "/stages"))
                .saying(
                        Outcome.PARTLY,
                        () -> Phrase.of(
                                "People’s input was not followed in {} decisions; in {} of them they got an answer.",
                                cases.known(),
                                cases.yes()));
    }

    private static void add(Cases cases, DecisionFacts one, StageFacts stage, ProjectFacts facts) {
        Optional<Answer> changed = one.decision().changed();
        Optional<Answer> answered = one.decision().answered();
        if (changed.isPresent() && !changed.get().isNo()) {
            leaveOut(cases, changed.get(), one, stage);
        } else if (changed.isPresent() || isLeftOut(answered)) {
            cases.answer(answered, () -> subject(cases, one, stage));
        } else {
            cases.standsOpen(() -> new Missing(
                    Phrase.of("whether {} ({}) changed because of people’s input", one.what(), stage.called()),
                    one.pointer() + "/changed"));
            if (answered.isEmpty()) {
                cases.standsOpen(() -> subject(cases, one, stage).open());
            }
            boolean canBeYes = answered.isEmpty() || answered.get().isYes();
            boolean canBeNo = answered.isEmpty() || answered.get().isNo();
            cases.can(0, canBeYes ? 1 : 0, 0, canBeNo ? 1 : 0);
        }
    }

    private static Subject subject(Cases cases, DecisionFacts one, StageFacts stage) {
        return new Subject(
                Phrase.of("people got an answer on {} ({})", one.what(), stage.called()),
                one.pointer() + "/answered",
                cases.voiceOf(one.decision().evidence()));
    }

    private static void leaveOut(Cases cases, Answer changed, DecisionFacts one, StageFacts stage) {
        String reason = changed instanceof Answer.NotApplicable left
                ? left.notApplicable()
                : "something changed because of people’s input";
        cases.leftOut(
                reason,
                () -> new Fact(
                        Phrase.of("{} ({}): does not apply ({})", one.what(), stage.called(), reason),
                        one.pointer() + "/changed",
                        cases.voiceOf(one.decision().evidence())));
    }

    private static boolean isLeftOut(Optional<Answer> answer) {
        return answer.isPresent() && answer.get() instanceof Answer.NotApplicable;
    }
}
