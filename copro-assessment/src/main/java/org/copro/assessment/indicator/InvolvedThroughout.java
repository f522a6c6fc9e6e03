package org.copro.assessment.indicator;

import org.copro.assessment.facts.ProjectFacts;
import org.copro.assessment.facts.StageFacts;
import org.copro.assessment.indicator.IndicatorEntry.Speaks;
import org.copro.assessment.reason.Missing;
import org.copro.assessment.reason.Phrase;
import org.copro.evidence.Source;
import org.copro.power.PowerLevel;
import org.copro.stage.Stage;

/**
 * I28: people took part in stage after stage, not in one event. They took part where they were asked at least. One
 * stage alone does not tell: as long as only one is recorded, or the others may turn out not to apply, it is not known.
 *
 * <p>The range can be wider than any completion reaches where it is not stated who was involved or in which role: each
 * stage is read as if people were there who are not listed.
 */
final class InvolvedThroughout implements Question {

    /** Below this there is nothing to last through. Ours. */
    private static final int STAGES_NEEDED = 2;

    private static final IndicatorEntry ENTRY = IndicatorEntry.named("I28", "involved-throughout", Speaks.FOR)
            .asking("Did involvement last through the stages, rather than one event?")
            .counting("In each stage recorded, of two at least, people were asked at least.")
            .notKnowing("Fewer than two stages are recorded, or not what say people had in them.")
            .saying("People took part in all stages recorded.", "People took part in none of the stages recorded.")
            .from(
                    Source.at(
                            "NIHR, Guidance on co-producing a research project",
                            "https://www.learningforinvolvement.org.uk/?opportunity=nihr-guidance-on-co-producing-a-research-project"),
                    Source.at(
                            "PCORI Foundational Expectations",
                            "https://iod.unh.edu/equipped-engage/tools-pcoris-foundational-expectations"),
                    Source.cited("SCIE blog, 14 March 2023"));

    @Override
    public IndicatorEntry entry() {
        return ENTRY;
    }

    @Override
    public Cases examine(ProjectFacts facts, Cases cases) {
        Stages.addAll(cases, PowerLevel.CONSULTED, facts);
        int applying = 0;
        int staying = 0;
        for (StageFacts stage : facts.stages()) {
            applying += stage.leftOutBecause().isEmpty() ? 1 : 0;
            staying += stage.leftOutBecause().isEmpty() && staysAStage(stage) ? 1 : 0;
        }
        if (applying == 1) {
            cases.open(() -> new Missing(Phrase.of("whether people took part in other stages"), "/stages"));
        }
        Cases found = cases.inAll(() -> new Missing(Phrase.of("in which stages people took part"), "/stages"))
                .saying(
                        Outcome.PARTLY,
                        () -> Phrase.of("People took part in {} of {} stages.", cases.yes(), cases.known()));
        return staying < STAGES_NEEDED ? found.withAnyExtent() : found;
    }

    /** Whether it cannot turn out that the question of say does not apply to it. */
    private static boolean staysAStage(StageFacts facts) {
        Stage stage = facts.stage();
        return stage.power().isPresent()
                || !stage.involvement().isEmpty()
                || !stage.decisions().isEmpty();
    }
}
