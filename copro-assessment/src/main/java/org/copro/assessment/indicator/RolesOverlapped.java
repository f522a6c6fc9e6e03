package org.copro.assessment.indicator;

import java.util.List;
import java.util.Optional;
import org.copro.assessment.facts.ProjectFacts;
import org.copro.assessment.indicator.IndicatorEntry.Speaks;
import org.copro.evidence.Source;
import org.copro.project.WorkingTogether;

/**
 * I23: the roles of professionals and people overlapped: some did what is usually the part of the other side. It is the
 * record’s word; copro does not read it from who is involved in which stage.
 */
final class RolesOverlapped implements Question {

    private static final IndicatorEntry ENTRY = IndicatorEntry.named("I23", "roles-overlapped", Speaks.FOR)
            .inParts(1)
            .asking("Did the roles of professionals and people overlap?")
            .counting("It is recorded that some did what is usually the part of the other side.")
            .notKnowing("Whether roles overlapped is not recorded.")
            .saying(
                    "The roles of professionals and people overlapped.",
                    "The roles of professionals and people did not overlap.")
            .from(
                    Source.at(
                            "Scottish Co-production Network, nef and Nesta’s self-assessment framework (six components)",
                            "https://coproductionscotland.org.uk/resources/co-production-self-assessment-framework-a-working-reflection-tool-for-practitioners"));

    @Override
    public IndicatorEntry entry() {
        return ENTRY;
    }

    @Override
    public Cases examine(ProjectFacts facts, Cases cases) {
        Optional<WorkingTogether> together = facts.project().workingTogether();
        return OneAnswer.examine(
                cases,
                together.flatMap(WorkingTogether::rolesOverlapped),
                "the roles of professionals and people overlapped",
                "/working-together/roles-overlapped",
                together.map(WorkingTogether::evidence).orElse(List.of()));
    }
}
