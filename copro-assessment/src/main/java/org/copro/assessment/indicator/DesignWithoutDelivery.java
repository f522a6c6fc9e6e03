package org.copro.assessment.indicator;

import org.copro.assessment.facts.ProjectFacts;
import org.copro.assessment.indicator.IndicatorEntry.Speaks;
import org.copro.evidence.Source;
import org.copro.stage.Phase;

/**
 * I05: people took part in the design and not in the delivery. It describes how the say is spread and is not a fault in
 * itself. People took part where they were asked at least; the other stages are not looked at.
 */
final class DesignWithoutDelivery implements Question {

    private static final IndicatorEntry ENTRY = IndicatorEntry.named("I05", "design-without-delivery", Speaks.NEITHER)
            .inParts(1)
            .asking("Did people take part in design only, and not in delivery?")
            .counting("People were asked at least in a stage of design, and told at most in all stages of delivery.")
            .notKnowing("No stage of design or none of delivery is recorded, or not what say people had in it.")
            .saying(
                    "People took part in the design, but not in the delivery.",
                    "People took part in the delivery, or took no part in the design.")
            .from(
                    Source.at(
                            "Norfolk County Council, What do we mean by co-production (TLAP ladder)",
                            "https://www.norfolk.gov.uk/article/39266/What-do-we-mean-by-co-production"),
                    Source.at(
                            "Bovaird 2007, full co-production, as reported by Loeffler 2020",
                            "https://distantreader.org/stacks/cord/cord-0060051-8vyu083j.txt"));

    private static final OnePartOnly.Part DESIGN = new OnePartOnly.Part(
            Phase.DESIGN::equals, "whether people took part in the design", "People took no part in the design.");

    private static final OnePartOnly.Part DELIVERY = new OnePartOnly.Part(
            Phase.DELIVERY::equals, "whether people took part in the delivery", "People took part in the delivery.");

    @Override
    public IndicatorEntry entry() {
        return ENTRY;
    }

    @Override
    public Cases examine(ProjectFacts facts, Cases cases) {
        return OnePartOnly.examine(facts, cases, DESIGN, DELIVERY);
    }
}
