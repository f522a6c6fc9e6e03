package org.copro.assessment.indicator;

import java.util.List;
import org.copro.assessment.facts.ProjectFacts;
import org.copro.assessment.indicator.IndicatorEntry.Speaks;
import org.copro.evidence.Source;
import org.copro.project.Inclusion;

/**
 * I19: the groups most affected are among those who took part. Which groups these are is the project’s own word. A
 * group that only a professional brings in does not count.
 */
final class MostAffectedPresent implements Question {

    private static final IndicatorEntry ENTRY = IndicatorEntry.named("I19", "most-affected-present", Speaks.FOR)
            .asking("Are the groups most affected among those taking part?")
            .counting("Each group that the project names as most affected is brought in by people who took part.")
            .notKnowing("The groups most affected are not named, or which groups some of the people belong to is not"
                    + " recorded.")
            .saying(
                    "The groups most affected are among those who took part.",
                    "The groups most affected are not among those who took part.")
            .from(
                    Source.at(
                            "Rowe and Frewer 2000, evaluation criteria",
                            "https://wiki.fortschrittskolleg.de/index.php/Rowe_%26_Frewer_(2000)_-_Public_Participation_Methods:_A_Framework_for_Evaluation"),
                    Source.at(
                            "NHS England, ten principles of working with people and communities, as reported by NHS Somerset",
                            "https://nhssomerset.nhs.uk/get-involved/our-approach-to-public-involvement-and-engagement/"));

    @Override
    public IndicatorEntry entry() {
        return ENTRY;
    }

    @Override
    public Cases examine(ProjectFacts facts, Cases cases) {
        List<String> groups =
                facts.project().inclusion().map(Inclusion::mostAffected).orElse(List.of());
        return GroupsPresent.examine(facts, cases, groups, "groups most affected", "/inclusion/most-affected");
    }
}
