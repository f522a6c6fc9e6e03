package org.copro.assessment.indicator;

import org.copro.assessment.facts.ProjectFacts;
import org.copro.assessment.indicator.IndicatorEntry.Speaks;
import org.copro.evidence.Source;
import org.copro.stage.Phase;

/**
 * I06: people took part in the delivery and had no voice in the rest. It describes how the say is spread and is not a
 * fault in itself. People took part where they were asked at least; they had no voice where they were told at most in
 * all other stages recorded, of which there is one at least.
 */
final class DeliveryWithoutVoice implements Question {

    private static final IndicatorEntry ENTRY = IndicatorEntry.named("I06", "delivery-without-voice", Speaks.NEITHER)
            .inParts(1)
            .asking("Did people take part in delivery only, with no voice in the rest?")
            .counting("People were asked at least in a stage of delivery, and told at most in all other stages.")
            .notKnowing("No stage of delivery or no other stage is recorded, or not what say people had in it.")
            .saying(
                    "People took part in the delivery, but had no voice in the other stages.",
                    "People had a voice in other stages, or took no part in the delivery.")
            .from(
                    Source.at(
                            "Loeffler 2020, voice and action in co-production",
                            "https://distantreader.org/stacks/cord/cord-0060051-8vyu083j.txt"),
                    Source.at(
                            "Pretty, typology of participation (material incentives), as reproduced on IssuHub",
                            "https://issuhub.com/view/index?id=3803&pageIndex=1624"));

    private static final OnePartOnly.Part DELIVERY = new OnePartOnly.Part(
            Phase.DELIVERY::equals, "whether people took part in the delivery", "People took no part in the delivery.");

    private static final OnePartOnly.Part REST = new OnePartOnly.Part(
            phase -> phase != Phase.DELIVERY,
            "what say people had in stages other than the delivery",
            "People had a voice in stages other than the delivery.");

    @Override
    public IndicatorEntry entry() {
        return ENTRY;
    }

    @Override
    public Cases examine(ProjectFacts facts, Cases cases) {
        return OnePartOnly.examine(facts, cases, DELIVERY, REST);
    }
}
