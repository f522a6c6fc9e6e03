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
 * I14: at least one thing changed because of people’s input. A recorded joint decision to change nothing meets
 * it as well: people decided it.
 *
 * @see <a href="https://pmc.ncbi.nlm.nih.gov/articles/PMC5600246/table/hex12486-tbl-0001">The Cube, Health Expectations 2017, table 1</a>
 * @see <a href="https://pmc.ncbi.nlm.nih.gov/articles/PMC7786693">Majid 2020, four dimensions of tokenism</a>
 */
final class SomethingChanged implements Indicator {

    private static final IndicatorInfo INFO = new IndicatorInfo(
            "I14",
            "something-changed",
            true,
            "Did anything change because of what people said?",
            "At least one decision changed because of people’s input. A joint decision to change nothing counts too.",
            "What changed, if anything, is not recorded.",
            List.of(
                    new Source("The Cube, Health Expectations 2017, table 1", Optional.of("https://pmc.ncbi.nlm.nih.gov/articles/PMC5600246/table/hex12486-tbl-0001")),
                    new Source("Majid 2020, four dimensions of tokenism", Optional.of("https://pmc.ncbi.nlm.nih.gov/articles/PMC7786693"))));

    @Override
    public IndicatorInfo info() {
        return INFO;
    }

    @Override
    public Finding examine(ProjectFacts facts) {
        List<Fact> seen = new ArrayList<>();
        List<Missing> missing = new ArrayList<>();
        boolean changed = false;
        for (StageFacts stage : facts.stages()) {
            for (DecisionFacts one : stage.decisions()) {
                Optional<Answer> answer = one.decision().changed();
                boolean isTheirs = one.beforePeople() == Truth.FALSE && one.decision().right().map(right -> right.compareTo(DecisionRight.JOINT) >= 0).orElse(false);
                boolean mayBeTheirs = one.beforePeople() != Truth.TRUE && one.decision().right().map(right -> right.compareTo(DecisionRight.JOINT) >= 0).orElse(true);
                boolean counts = answer.equals(Optional.of(Answer.YES)) || answer.equals(Optional.of(Answer.NO)) && isTheirs;
                changed |= counts;
                if (counts || answer.equals(Optional.of(Answer.NO)) && !mayBeTheirs) {
                    seen.add(new Fact(
                            Phrase.of(
                                    "{} ({}): {}",
                                    one.what(),
                                    stage.called(),
                                    counts ? one.decision().change().map(Words::shortened).orElse("it changed, or was left as it is together") : "nothing changed because of people’s input"),
                            one.pointer() + "/changed",
                            facts.evidence().voiceOf(one.decision().evidence())));
                } else if (answer.isEmpty() || answer.equals(Optional.of(Answer.NO))) {
                    missing.add(new Missing(Phrase.of("whether {} ({}) changed because of people’s input", one.what(), stage.called()), one.pointer() + "/changed"));
                }
            }
        }
        if (changed) {
            return Finding.of(INFO, Outcome.OBSERVED, Phrase.of("Something changed because of people’s input."), seen, missing);
        }
        if (seen.isEmpty() && missing.isEmpty()) {
            missing.add(new Missing(Phrase.of("what was decided, and what changed because of people’s input"), "/stages"));
        }
        return missing.isEmpty()
                ? Finding.of(INFO, Outcome.NOT_OBSERVED, Phrase.of("Nothing changed because of people’s input."), seen, missing)
                : Finding.unknown(INFO, seen, missing);
    }
}
