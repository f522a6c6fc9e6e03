package org.copro.assessment.flag;

import java.util.List;
import java.util.Optional;
import org.copro.assessment.label.LabelCheck;
import org.copro.assessment.reason.Fact;
import org.copro.assessment.reason.Phrase;
import org.copro.evidence.Source;

/**
 * The project could claim more than it does. Not a fault.
 *
 * @see <a href="https://ogpvietnam.org/what-is-the-spectrum-of-public-participation/?lang=en">IAP2 Spectrum (the
 *     promise is kept or not)</a>
 */
final class LabelUnderstated implements FlagRule {

    private static final FlagEntry ENTRY = new FlagEntry(
            "label-understated",
            "The record would support a stronger word",
            "the word used in public holds, and the record would support one that promises more",
            "Nothing needs to change. The stronger word may be used, if the people involved want it.",
            List.of(new Source(
                    "IAP2 Spectrum (the promise is kept or not)",
                    Optional.of("https://ogpvietnam.org/what-is-the-spectrum-of-public-participation/?lang=en"))));

    @Override
    public FlagEntry entry() {
        return ENTRY;
    }

    @Override
    public Optional<Flag> raise(Grounds grounds) {
        LabelCheck label = grounds.label();
        if (label.stronger().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Flag.of(ENTRY, () -> because(label), () -> evidence(label)));
    }

    private static Phrase because(LabelCheck label) {
        return Phrase.of(
                "{}the project is described as {}; the record would also support the word “{}”.",
                label.onWhoseWord(),
                label.claimed().orElseThrow(),
                label.honestWord());
    }

    private static List<Fact> evidence(LabelCheck label) {
        return label.stronger().stream()
                .flatMap(one -> one.decidingFacts().stream())
                .distinct()
                .toList();
    }
}
