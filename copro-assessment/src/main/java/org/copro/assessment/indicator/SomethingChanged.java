package org.copro.assessment.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copro.assessment.facts.DecisionFacts;
import org.copro.assessment.facts.ProjectFacts;
import org.copro.assessment.facts.StageFacts;
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
 * @see <a href="https://pmc.ncbi.nlm.nih.gov/articles/PMC5600246/table/hex12486-tbl-0001">The Cube, Health Expectations
 *     2017, table 1</a>
 * @see <a href="https://pmc.ncbi.nlm.nih.gov/articles/PMC7786693">Majid 2020, four dimensions of tokenism</a>
 */
final class SomethingChanged implements Indicator {

    private static final IndicatorEntry ENTRY = new IndicatorEntry(
            "I14",
            "something-changed",
            true,
            "Did anything change because of what people said?",
            "At least one decision changed because of people’s input. A joint decision to change nothing counts too.",
            "What changed, if anything, is not recorded.",
            List.of(
                    new Source(
                            "The Cube, Health Expectations 2017, table 1",
                            Optional.of("https://pmc.ncbi.nlm.nih.gov/articles/PMC5600246/table/hex12486-tbl-0001")),
                    new Source(
                            "Majid 2020, four dimensions of tokenism",
                            Optional.of("https://pmc.ncbi.nlm.nih.gov/articles/PMC7786693"))));

    @Override
    public IndicatorEntry entry() {
        return ENTRY;
    }

    @Override
    public Finding examine(ProjectFacts facts) {
        List<Fact> seen = new ArrayList<>();
        List<Missing> missing = new ArrayList<>();
        Optional<String> leftOut = Optional.empty();
        boolean changed = false;
        for (StageFacts stage : facts.stages()) {
            for (DecisionFacts one : stage.decisions()) {
                Optional<Answer> answer = one.decision().changed();
                boolean isLeftAsItWas = answer.equals(Optional.of(Answer.NO));
                Truth theirs = MainDecisions.answer(one, right -> right.compareTo(DecisionRight.JOINT) >= 0);
                boolean counts = answer.equals(Optional.of(Answer.YES)) || isLeftAsItWas && theirs == Truth.TRUE;
                changed |= counts;
                if (answer.isPresent() && answer.get() instanceof Answer.NotApplicable left) {
                    leftOut = Optional.of(left.notApplicable());
                } else if (answer.isEmpty()) {
                    missing.add(new Missing(
                            Phrase.of("whether {} ({}) changed because of people’s input", one.what(), stage.called()),
                            one.pointer() + "/changed"));
                } else if (isLeftAsItWas && theirs == Truth.UNKNOWN) {
                    missing.add(MainDecisions.missing(one, stage));
                } else {
                    seen.add(new Fact(
                            Phrase.of("{} ({}): {}", one.what(), stage.called(), whatChanged(one, counts)),
                            one.pointer() + "/changed",
                            facts.evidence().voiceOf(one.decision().evidence())));
                }
            }
        }
        if (changed) {
            return Finding.of(
                    ENTRY, Outcome.OBSERVED, Phrase.of("Something changed because of people’s input."), seen, missing);
        }
        if (seen.isEmpty() && missing.isEmpty() && leftOut.isPresent()) {
            Phrase sentence = Phrase.of("The question does not apply: {}.", leftOut.get());
            return Finding.of(ENTRY, Outcome.NOT_APPLICABLE, sentence, seen, missing);
        }
        if (seen.isEmpty() && missing.isEmpty()) {
            missing.add(
                    new Missing(Phrase.of("what was decided, and what changed because of people’s input"), "/stages"));
        }
        return missing.isEmpty()
                ? Finding.of(
                        ENTRY,
                        Outcome.NOT_OBSERVED,
                        Phrase.of("Nothing changed because of people’s input."),
                        seen,
                        missing)
                : Finding.unknown(ENTRY, seen, missing);
    }

    private static String whatChanged(DecisionFacts one, boolean counts) {
        String change =
                one.decision().change().map(Words::shortened).orElse("it changed, or was left as it is together");
        return counts ? change : "nothing changed because of people’s input";
    }
}
