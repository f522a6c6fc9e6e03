package org.copro.assessment.indicator;

import org.copro.assessment.facts.ProjectFacts;
import org.copro.assessment.indicator.IndicatorEntry.Speaks;
import org.copro.evidence.Source;
import org.copro.people.Support;

/**
 * I42: what it cost people to take part was covered. Payment for their part is another question.
 *
 * <p>The range can be wider than any completion reaches where a role is not stated: whatever else is stated of somebody
 * who may be one of the people, the case is open.
 */
final class ExpensesCovered implements Question {

    private static final IndicatorEntry ENTRY = IndicatorEntry.named("I42", "expenses-covered", Speaks.FOR)
            .asking("Were people’s costs covered?")
            .counting("It is recorded for the people who took part that their costs were covered.")
            .notKnowing("It is not recorded for some of them.")
            .saying("People’s costs of taking part were covered.", "People’s costs of taking part were not covered.")
            .from(
                    Source.at(
                            "SCIE Guide 51, recommendations",
                            "https://www.scie.org.uk/publications/guides/guide51/recommendations.asp"),
                    Source.cited("C3SC workshop report, The Power of Co-production"));

    @Override
    public IndicatorEntry entry() {
        return ENTRY;
    }

    @Override
    public Cases examine(ProjectFacts facts, Cases cases) {
        return SupportGiven.examine(facts, cases, Support::expenses, "expenses", "the costs of {} were covered");
    }
}
