package org.copro.assessment.flag;

import java.util.List;
import java.util.Optional;
import org.copro.assessment.reason.Phrase;
import org.copro.evidence.Source;

/**
 * People took part early on and were left out towards the end.
 *
 * @see <a href="https://iod.unh.edu/equipped-engage/tools-pcoris-foundational-expectations">PCORI Foundational
 *     Expectations, early and ongoing</a>
 */
final class DroppedOff implements FlagRule {

    private static final FlagEntry ENTRY = new FlagEntry(
            "dropped-off",
            "People were left out towards the end",
            "people were at least asked early on, and had no say in the last phase recorded, and the record does not support the word in use",
            "A say for people to the last stage, or evidence of the say they had.",
            List.of(
                    new Source(
                            "C3SC workshop report (everyone involved in the beginning and at all stages)",
                            Optional.empty()),
                    new Source(
                            "PCORI Foundational Expectations, early and ongoing",
                            Optional.of(
                                    "https://iod.unh.edu/equipped-engage/tools-pcoris-foundational-expectations"))));

    @Override
    public FlagEntry entry() {
        return ENTRY;
    }

    @Override
    public Optional<Flag> raise(Grounds grounds) {
        return grounds.profile()
                .lastPhase()
                .flatMap(last -> OneEnd.withoutPeople(last, grounds))
                .map(end -> Flag.of(
                        ENTRY,
                        () -> Phrase.of(
                                "People were asked or more in {}; in {} they no longer had a say.",
                                end.elsewhere().get(end.elsewhere().size() - 1).phase(),
                                end.phase()),
                        end::facts));
    }
}
