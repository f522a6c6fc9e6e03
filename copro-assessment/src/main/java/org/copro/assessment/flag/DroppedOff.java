package org.copro.assessment.flag;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.copro.assessment.power.StagePower;
import org.copro.assessment.reason.Fact;
import org.copro.assessment.reason.Phrase;
import org.copro.evidence.Source;
import org.copro.stage.Phase;

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
        List<StagePower> inOrder = grounds.profile().stages().stream()
                .filter(stage -> stage.leftOutBecause().isEmpty() && stage.phase() != Phase.GOVERNANCE)
                .toList();
        if (inOrder.isEmpty()) {
            return Optional.empty();
        }
        Phase last = inOrder.get(inOrder.size() - 1).phase();
        List<StagePower> end =
                inOrder.stream().filter(stage -> stage.phase() == last).toList();
        List<StagePower> earlier = inOrder.stream()
                .filter(stage -> stage.phase() != last)
                .filter(StagePower::isWithPeople)
                .toList();
        if (grounds.isTheWordKept() || earlier.isEmpty() || !end.stream().allMatch(StagePower::isWithoutPeople)) {
            return Optional.empty();
        }
        Phrase because = Phrase.of(
                "People were asked or more in {}; in {} they no longer had a say.",
                earlier.get(earlier.size() - 1).phase(),
                last);
        List<Fact> evidence = Stream.concat(earlier.stream(), end.stream())
                .map(StagePower::asFact)
                .toList();
        return Optional.of(new Flag(ENTRY, because, evidence, Phrase.of(ENTRY.wouldLift())));
    }
}
