package org.copro.assessment.flag;

import java.util.List;
import java.util.Optional;
import org.copro.assessment.reason.Phrase;
import org.copro.evidence.Source;

/**
 * People came in after the work had begun.
 *
 * @see <a
 *     href="https://wiki.fortschrittskolleg.de/index.php/Rowe_%26_Frewer_(2000)_-_Public_Participation_Methods:_A_Framework_for_Evaluation">Rowe
 *     and Frewer 2000, early involvement</a>
 * @see <a href="https://iod.unh.edu/equipped-engage/tools-pcoris-foundational-expectations">PCORI Foundational
 *     Expectations, early and ongoing</a>
 */
final class LateStart implements FlagRule {

    private static final FlagEntry ENTRY = new FlagEntry(
            "late-start",
            "People came in after the start",
            "people had no say in the first phase recorded, and were at least asked in a later one, and the record does not support the word in use",
            "A say for people from the first stage on, or evidence of the say they had.",
            List.of(
                    new Source(
                            "C3SC workshop report (everyone involved in the beginning and at all stages)",
                            Optional.empty()),
                    new Source(
                            "Rowe and Frewer 2000, early involvement",
                            Optional.of(
                                    "https://wiki.fortschrittskolleg.de/index.php/Rowe_%26_Frewer_(2000)_-_Public_Participation_Methods:_A_Framework_for_Evaluation")),
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
                .firstPhase()
                .flatMap(first -> OneEnd.withoutPeople(first, grounds))
                .map(start -> Flag.of(
                        ENTRY,
                        () -> Phrase.of(
                                "People had no say in {}; the first stage in which they had a say is {}.",
                                start.phase(),
                                start.elsewhere().get(0).phase()),
                        start::facts));
    }
}
