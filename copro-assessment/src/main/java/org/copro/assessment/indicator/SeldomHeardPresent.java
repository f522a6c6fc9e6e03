package org.copro.assessment.indicator;

import java.util.List;
import org.copro.assessment.facts.ProjectFacts;
import org.copro.assessment.indicator.IndicatorEntry.Speaks;
import org.copro.evidence.Source;
import org.copro.project.Inclusion;

/**
 * I39: the seldom-heard groups that the project itself names are among those who took part. A group that only a
 * professional brings in does not count.
 */
final class SeldomHeardPresent implements Question {

    private static final IndicatorEntry ENTRY = IndicatorEntry.named("I39", "seldom-heard-present", Speaks.FOR)
            .asking("Are the seldom-heard groups that the project itself names among those taking part?")
            .counting("Each seldom-heard group that the project names is brought in by people who took part.")
            .notKnowing("No seldom-heard group is named, or which groups some of the people belong to is not recorded.")
            .saying(
                    "The seldom-heard groups that the project names are among those who took part.",
                    "The seldom-heard groups that the project names are not among those who took part.")
            .from(
                    Source.at(
                            "UK Standards for Public Involvement (Inclusive Opportunities)",
                            "https://researchinvolvement.biomedcentral.com/articles/10.1186/s40900-018-0130-2/tables/1"),
                    Source.at(
                            "NHS England, ten principles of working with people and communities, as reported by NHS Somerset",
                            "https://nhssomerset.nhs.uk/get-involved/our-approach-to-public-involvement-and-engagement/"),
                    Source.at(
                            "PCORI Foundational Expectations",
                            "https://iod.unh.edu/equipped-engage/tools-pcoris-foundational-expectations"));

    @Override
    public IndicatorEntry entry() {
        return ENTRY;
    }

    @Override
    public Cases examine(ProjectFacts facts, Cases cases) {
        List<String> groups =
                facts.project().inclusion().map(Inclusion::seldomHeard).orElse(List.of());
        return GroupsPresent.examine(facts, cases, groups, "seldom-heard groups", "/inclusion/seldom-heard");
    }
}
