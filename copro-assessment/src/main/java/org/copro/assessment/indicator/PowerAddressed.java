package org.copro.assessment.indicator;

import java.util.List;
import java.util.Optional;
import org.copro.assessment.facts.ProjectFacts;
import org.copro.assessment.indicator.IndicatorEntry.Speaks;
import org.copro.evidence.Source;
import org.copro.project.GroundRules;

/** I29: differences in power were talked about and acted on. Talk alone does not count. */
final class PowerAddressed implements Question {

    private static final IndicatorEntry ENTRY = IndicatorEntry.named("I29", "power-addressed", Speaks.FOR)
            .inParts(1)
            .asking("Were differences in power talked about and acted on?")
            .counting("The record says that they were talked about, and that something was done about them.")
            .notKnowing("It is not recorded.")
            .saying(
                    "Differences in power were talked about and acted on.",
                    "Differences in power were not talked about, or not acted on.")
            .from(
                    Source.at(
                            "Roper and Grey, three principles",
                            "https://pmc.ncbi.nlm.nih.gov/articles/PMC6737832/table/hex12939-tbl-0001"),
                    Source.at(
                            "SCIE Guide 51, principles of co-production (equality)",
                            "https://www.scie.org.uk/publications/guides/guide51/what-is-coproduction/principles-of-coproduction.asp"),
                    Source.at(
                            "Majid 2020, four dimensions of tokenism",
                            "https://pmc.ncbi.nlm.nih.gov/articles/PMC7786693"));

    @Override
    public IndicatorEntry entry() {
        return ENTRY;
    }

    @Override
    public Cases examine(ProjectFacts facts, Cases cases) {
        Optional<GroundRules> rules = facts.project().groundRules();
        return OneAnswer.examine(
                cases,
                rules.flatMap(GroundRules::powerDifferencesAddressed),
                "differences in power were talked about and acted on",
                "/ground-rules/power-differences-addressed",
                rules.map(GroundRules::evidence).orElse(List.of()));
    }
}
