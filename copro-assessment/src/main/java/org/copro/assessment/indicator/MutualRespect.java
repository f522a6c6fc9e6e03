package org.copro.assessment.indicator;

import java.util.List;
import java.util.Optional;
import org.copro.assessment.facts.ProjectFacts;
import org.copro.assessment.indicator.IndicatorEntry.Speaks;
import org.copro.evidence.Source;
import org.copro.project.WorkingTogether;

/**
 * I38: people and professionals say themselves that they were respected. What one side says of the other does not
 * count, and a side that does not say so is not taken to have been slighted.
 */
final class MutualRespect implements Question {

    private static final IndicatorEntry ENTRY = IndicatorEntry.named("I38", "mutual-respect", Speaks.FOR)
            .inParts(2)
            .asking("Do both sides report that they were respected?")
            .counting("People and the organisation are both named among those who report it.")
            .notKnowing("Who reports it is not recorded.")
            .saying(
                    "People who use services and the organisation both report that they were respected.",
                    "Neither people who use services nor the organisation report that they were respected.")
            .from(
                    Source.at(
                            "UK Standards for Public Involvement (Working Together)",
                            "https://researchinvolvement.biomedcentral.com/articles/10.1186/s40900-018-0130-2/tables/1"),
                    Source.at(
                            "Co-production Network for Wales, what co-production is",
                            "https://copronet.wales/home/coproduction/"),
                    Source.at(
                            "Coproduction Assessment (The Hub), domain Respect",
                            "https://paperzz.com/doc/8786171/coproduction-assessment"));

    @Override
    public IndicatorEntry entry() {
        return ENTRY;
    }

    @Override
    public Cases examine(ProjectFacts facts, Cases cases) {
        Optional<WorkingTogether> together = facts.project().workingTogether();
        return BothSides.examine(
                facts,
                cases,
                together.map(WorkingTogether::respectReportedBy).orElse(List.of()),
                "{} reported having been respected",
                "/working-together/respect-reported-by",
                together.map(WorkingTogether::evidence).orElse(List.of()),
                "Of the two sides, only {} reported having been respected.");
    }
}
