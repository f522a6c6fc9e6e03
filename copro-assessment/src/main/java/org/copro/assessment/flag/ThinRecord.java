package org.copro.assessment.flag;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copro.assessment.label.Verdict;
import org.copro.assessment.power.PowerProfile;
import org.copro.assessment.power.StagePower;
import org.copro.assessment.reason.Fact;
import org.copro.assessment.reason.Phrase;
import org.copro.assessment.reason.Voice;
import org.copro.evidence.Source;
import org.copro.stage.Phase;

/**
 * Too little is recorded. Says nothing about the work itself: a thin record of good work is a thin record. The
 * threshold is ours.
 *
 * @see <a href="https://pmc.ncbi.nlm.nih.gov/articles/PMC7867997">Goodman et al., REST (a score needs a least number of
 *     answers)</a>
 */
final class ThinRecord implements FlagRule {

    private static final List<Phase> ASKED = List.of(Phase.DESIGN, Phase.DELIVERY, Phase.EVALUATION);

    private static final FlagEntry ENTRY = new FlagEntry(
            "thin-record",
            "Too little is recorded to say much",
            "the verdict is not certain, and for at least two of design, delivery and evaluation the record does not say what part people had",
            "A line in the record for each of design, delivery and evaluation: who took part, and with what say.",
            List.of(new Source(
                    "Goodman et al., REST (a score needs a least number of answers)",
                    Optional.of("https://pmc.ncbi.nlm.nih.gov/articles/PMC7867997"))));

    @Override
    public FlagEntry entry() {
        return ENTRY;
    }

    @Override
    public Optional<Flag> raise(Grounds grounds) {
        boolean isCertain = grounds.label().verdict() == Verdict.SUPPORTED
                || grounds.label().verdict() == Verdict.OVERSTATED;
        if (isCertain) {
            return Optional.empty();
        }
        List<Phase> silent = new ArrayList<>();
        for (Phase phase : ASKED) {
            if (isSilent(grounds.profile(), phase)) {
                silent.add(phase);
            }
        }
        if (silent.size() < 2) {
            return Optional.empty();
        }
        return Optional.of(Flag.of(
                ENTRY,
                () -> Phrase.of("The record does not say what part people had in {}.", silent),
                () -> evidence(silent)));
    }

    private static List<Fact> evidence(List<Phase> silent) {
        return silent.stream()
                .map(phase -> new Fact(
                        Phrase.of("what part people had in {} is not recorded", phase), "/stages", Voice.NOBODY))
                .toList();
    }

    /** A phase whose stages all do not apply is known. */
    private static boolean isSilent(PowerProfile profile, Phase phase) {
        boolean isRecorded = false;
        boolean isLeftOut = true;
        for (StagePower stage : profile.stages()) {
            if (stage.phase() == phase) {
                isRecorded = true;
                isLeftOut &= stage.leftOutBecause().isPresent();
                if (stage.leftOutBecause().isEmpty() && !stage.evidenced().isAny()) {
                    return false;
                }
            }
        }
        return !(isRecorded && isLeftOut);
    }
}
