package org.copro.assessment.indicator;

import java.util.List;
import java.util.Optional;
import org.copro.assessment.facts.ProjectFacts;
import org.copro.assessment.indicator.IndicatorEntry.Speaks;
import org.copro.evidence.Source;
import org.copro.project.WorkingTogether;

/** I24: networks of people in the same situation were used or formed. One that was there before counts as well. */
final class PeerNetworks implements Question {

    private static final IndicatorEntry ENTRY = IndicatorEntry.named("I24", "peer-networks", Speaks.FOR)
            .inParts(1)
            .asking("Were peer networks used or formed?")
            .counting("It is recorded that networks of people in the same situation were used or formed.")
            .notKnowing("Whether there were such networks is not recorded.")
            .saying(
                    "Networks of people in the same situation were used or formed.",
                    "No network of people in the same situation was used or formed.")
            .from(
                    Source.at(
                            "Scottish Co-production Network, nef and Nesta’s self-assessment framework (six components)",
                            "https://coproductionscotland.org.uk/resources/co-production-self-assessment-framework-a-working-reflection-tool-for-practitioners"),
                    Source.at(
                            "Co-production Network for Wales, Co-production",
                            "https://copronet.wales/home/coproduction/"));

    @Override
    public IndicatorEntry entry() {
        return ENTRY;
    }

    @Override
    public Cases examine(ProjectFacts facts, Cases cases) {
        Optional<WorkingTogether> together = facts.project().workingTogether();
        return OneAnswer.examine(
                cases,
                together.flatMap(WorkingTogether::peerNetworks),
                "networks of people in the same situation were used or formed",
                "/working-together/peer-networks",
                together.map(WorkingTogether::evidence).orElse(List.of()));
    }
}
