package org.copro.assessment.indicator;

import org.copro.assessment.facts.ProjectFacts;
import org.copro.assessment.indicator.IndicatorEntry.Speaks;
import org.copro.evidence.Source;
import org.copro.people.Support;

/**
 * I18: access needs were asked for and met.
 *
 * <p>The range can be wider than any completion reaches where a role is not stated: whatever else is stated of somebody
 * who may be one of the people, the case is open.
 */
final class AccessProvided implements Question {

    private static final IndicatorEntry ENTRY = IndicatorEntry.named("I18", "access-provided", Speaks.FOR)
            .asking("Was what people needed to take part asked for and provided?")
            .counting("It is recorded as provided for the people who took part.")
            .notKnowing("It is not recorded for some of them.")
            .saying("People got what they needed to take part.", "People did not get what they needed to take part.")
            .from(
                    Source.at(
                            "SCIE Guide 51, principles of co-production",
                            "https://www.scie.org.uk/publications/guides/guide51/what-is-coproduction/principles-of-coproduction.asp"),
                    Source.at(
                            "Participation Handbook, National Standards",
                            "https://www.gov.scot/publications/participation-handbook/pages/5/"));

    @Override
    public IndicatorEntry entry() {
        return ENTRY;
    }

    @Override
    public Cases examine(ProjectFacts facts, Cases cases) {
        return SupportGiven.examine(
                facts, cases, Support::accessNeedsMet, "access-needs-met", "{} got what they needed to take part");
    }
}
