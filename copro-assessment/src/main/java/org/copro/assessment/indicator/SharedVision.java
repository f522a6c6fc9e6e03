package org.copro.assessment.indicator;

import java.util.List;
import java.util.Optional;
import org.copro.assessment.facts.ProjectFacts;
import org.copro.assessment.indicator.IndicatorEntry.Speaks;
import org.copro.evidence.Source;
import org.copro.project.Vision;

/** I35: people and the organisation agreed on what the work is for. One of the two sides alone is in part. */
final class SharedVision implements Question {

    private static final IndicatorEntry ENTRY = IndicatorEntry.named("I35", "shared-vision", Speaks.FOR)
            .inParts(2)
            .asking("Did both sides agree on what the work is for?")
            .counting("People and the organisation are both named among those who agreed to the vision.")
            .notKnowing("Who agreed to it is not recorded.")
            .saying(
                    "People who use services and the organisation agreed on what the work is for.",
                    "Neither people who use services nor the organisation agreed on what the work is for.")
            .from(
                    Source.at(
                            "ILIS Co-production Toolkit",
                            "http://www.ilis.co.uk/get-active/publications/co-production-toolkit/2-defining-co-production"),
                    Source.at(
                            "National Standards for Community Engagement, Planning",
                            "https://www.gov.scot/publications/participation-handbook/pages/5/"));

    @Override
    public IndicatorEntry entry() {
        return ENTRY;
    }

    @Override
    public Cases examine(ProjectFacts facts, Cases cases) {
        Optional<Vision> vision = facts.project().vision();
        return BothSides.examine(
                facts,
                cases,
                vision.map(Vision::agreedBy).orElse(List.of()),
                "{} agreed on what the work is for",
                "/vision/agreed-by",
                vision.map(Vision::evidence).orElse(List.of()),
                "Of the two sides, only {} agreed on what the work is for.");
    }
}
