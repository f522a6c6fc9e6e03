package org.copro.assessment.indicator;

import org.copro.assessment.facts.ProjectFacts;
import org.copro.assessment.indicator.IndicatorEntry.Speaks;
import org.copro.evidence.Source;
import org.copro.people.Support;

/**
 * I11: people were paid, or given another return they agreed to. The test is that a return was offered and agreed, not
 * its currency.
 *
 * <p>The range can be wider than any completion reaches where a role is not stated: whatever else is stated of somebody
 * who may be one of the people, the case is open.
 */
final class Reciprocity implements Question {

    private static final IndicatorEntry ENTRY = IndicatorEntry.named("I11", "reciprocity", Speaks.FOR)
            .asking("Were people paid for their part, or given another return they agreed to?")
            .counting("Payment, or another return that was agreed, is recorded for the people who took part.")
            .notKnowing("It is not recorded for some of them.")
            .saying(
                    "People were paid for their part, or given another return they agreed to.",
                    "People were not paid for their part, and not given another return.")
            .from(
                    Source.at(
                            "SCIE Guide 51, recommendations",
                            "https://www.scie.org.uk/publications/guides/guide51/recommendations.asp"),
                    Source.at(
                            "PCORI Foundational Expectations",
                            "https://iod.unh.edu/equipped-engage/tools-pcoris-foundational-expectations"),
                    Source.at(
                            "NHS England and Coalition for Personalised Care, co-production model",
                            "https://act4inclusion.org/co-production/"));

    @Override
    public IndicatorEntry entry() {
        return ENTRY;
    }

    @Override
    public Cases examine(ProjectFacts facts, Cases cases) {
        return SupportGiven.examine(
                facts, cases, Support::payment, "payment", "{} were paid or given another return they agreed to");
    }
}
