package org.copro.assessment.indicator;

import java.util.List;
import java.util.Optional;
import org.copro.assessment.facts.DecisionFacts;
import org.copro.assessment.facts.ProjectFacts;
import org.copro.assessment.facts.StageFacts;
import org.copro.assessment.indicator.IndicatorEntry.Speaks;
import org.copro.assessment.logic.Truth;
import org.copro.assessment.reason.Fact;
import org.copro.assessment.reason.Missing;
import org.copro.assessment.reason.Phrase;
import org.copro.binding.Words;
import org.copro.evidence.Source;
import org.copro.known.Answer;
import org.copro.stage.DecisionRight;

/**
 * I14: at least one thing changed because of people’s input. A recorded joint decision to change nothing meets it as
 * well: people decided it.
 *
 * <p>The range can be wider than any completion reaches where every decision can drop out: that those which stay can
 * only be a yes is not followed up.
 */
final class SomethingChanged implements Question {

    private static final IndicatorEntry ENTRY = IndicatorEntry.named("I14", "something-changed", Speaks.FOR)
            .inParts(1)
            .asking("Did anything change because of what people said?")
            .counting(
                    "At least one decision changed because of people’s input. A joint decision to change nothing counts too.")
            .notKnowing("What changed, if anything, is not recorded.")
            .saying("Something changed because of people’s input.", "Nothing changed because of people’s input.")
            .from(
                    Source.at(
                            "The Cube, Health Expectations 2017, table 1",
                            "https://pmc.ncbi.nlm.nih.gov/articles/PMC5600246/table/hex12486-tbl-0001"),
                    Source.at(
                            "Majid 2020, four dimensions of tokenism",
                            "https://pmc.ncbi.nlm.nih.gov/articles/PMC7786693"));

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
        return cases.inAny(() ->
                new Missing(Phrase.of("what was decided, and what changed because of people’s input"), "/stages"));
    }

    private static void add(Cases cases, DecisionFacts one, StageFacts stage, ProjectFacts facts) {
        Optional<Answer> answer = one.decision().changed();
        List<String> evidence = one.decision().evidence();
        if (answer.isEmpty()) {
            cases.open(() -> new Missing(
                    Phrase.of("whether {} ({}) changed because of people’s input", one.what(), stage.called()),
                    pointer(one)));
        } else if (answer.get() instanceof Answer.NotApplicable left) {
            String reason = left.notApplicable();
            cases.leftOut(
                    reason,
                    () -> new Fact(
                            Phrase.of("{} ({}): does not apply ({})", one.what(), stage.called(), reason),
                            pointer(one),
                            cases.voiceOf(evidence)));
        } else {
            // left as it is by a decision of both sides counts as well
            Truth theirs = MainDecisions.answer(one, right -> right.compareTo(DecisionRight.JOINT) >= 0);
            Truth counts = answer.get().isYes() ? Truth.TRUE : theirs;
            switch (counts) {
                case TRUE -> cases.yes(() -> new Fact(whatChanged(one, stage), pointer(one), cases.voiceOf(evidence)));
                case FALSE ->
                    cases.no(() -> new Fact(
                            Phrase.of("{} ({}): nothing changed because of people’s input", one.what(), stage.called()),
                            pointer(one),
                            cases.voiceOf(evidence)));
                case UNKNOWN -> cases.open(() -> MainDecisions.missing(one, stage));
            }
        }
    }

    private static Phrase whatChanged(DecisionFacts one, StageFacts stage) {
        String change =
                one.decision().change().map(Words::shortened).orElse("it changed, or was left as it is together");
        return Phrase.of("{} ({}): {}", one.what(), stage.called(), change);
    }

    private static String pointer(DecisionFacts one) {
        return one.pointer() + "/changed";
    }
}
