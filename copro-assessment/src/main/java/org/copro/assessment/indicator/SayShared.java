package org.copro.assessment.indicator;

import org.copro.assessment.facts.ProjectFacts;
import org.copro.assessment.indicator.IndicatorEntry.Speaks;
import org.copro.assessment.reason.Missing;
import org.copro.assessment.reason.Phrase;
import org.copro.evidence.Source;
import org.copro.power.PowerLevel;

/**
 * I41: people decided together with the professionals, or led. Each stage recorded is a case.
 *
 * <p>The range can be wider than any completion reaches where it is not stated who was involved or in which role: each
 * stage is read as if people were there who are not listed.
 */
final class SayShared implements Question {

    private static final IndicatorEntry ENTRY = IndicatorEntry.named("I41", "say-shared", Speaks.FOR)
            .asking("Did people decide together with the professionals, or lead, in every stage recorded?")
            .counting("In each stage recorded, people decided together with the professionals, or led.")
            .notKnowing("No stage is recorded, or not what say people had in it.")
            .saying(
                    "People decided together with the professionals, or led, in every stage recorded.",
                    "In none of the stages recorded did people decide together with the professionals, or lead.")
            .from(
                    Source.at(
                            "NIHR key features of co-production, as listed by the McPin Foundation",
                            "https://mcpin.org/co-production-in-research-barriers-and-solutions/"),
                    Source.at(
                            "TLAP, What makes co-production different",
                            "https://www.thinklocalactpersonal.org.uk/co-production-in-commissioning-tool/co-production/In-more-detail/what-makes-co-production-different/"),
                    Source.cited("SCIE blog, 14 March 2023"));

    @Override
    public IndicatorEntry entry() {
        return ENTRY;
    }

    @Override
    public Cases examine(ProjectFacts facts, Cases cases) {
        Stages.addAll(cases, PowerLevel.SHARED, facts);
        return cases.inAll(() -> new Missing(Phrase.of("what say people had"), "/stages"))
                .saying(
                        Outcome.PARTLY,
                        () -> Phrase.of(
                                "People decided together with the professionals, or led, in {} of {} stages.",
                                cases.yes(),
                                cases.known()));
    }
}
