package org.copro.assessment.flag;

import java.util.List;
import java.util.Optional;
import org.copro.assessment.label.LabelCheck;
import org.copro.assessment.label.LabelDefinition;
import org.copro.assessment.label.Verdict;
import org.copro.assessment.reason.Phrase;
import org.copro.evidence.Source;

/**
 * The project is described by a word that its record does not support. The trouble is the mismatch, not the
 * consultation.
 *
 * @see <a href="https://www.consultationinstitute.org/news/co-production-not-consultation/">The Consultation Institute,
 *     Co-production, not consultation</a>
 * @see <a href="https://coproductionscotland.org.uk/resources/talking-about-co-production">Scottish Co-production
 *     Network, Talking about co-production</a>
 * @see <a href="https://ogpvietnam.org/what-is-the-spectrum-of-public-participation/?lang=en">IAP2 Spectrum (the
 *     promise is kept or not)</a>
 */
final class LabelOverstated implements FlagRule {

    private static final FlagEntry ENTRY = new FlagEntry(
            "label-overstated",
            "The word says more than the record shows",
            "the record shows that the word used in public does not hold, under the definition used",
            "Use the word that the record supports, or change the practice that decided the verdict.",
            List.of(
                    new Source(
                            "The Consultation Institute, Co-production, not consultation",
                            Optional.of("https://www.consultationinstitute.org/news/co-production-not-consultation/")),
                    new Source(
                            "Scottish Co-production Network, Talking about co-production",
                            Optional.of("https://coproductionscotland.org.uk/resources/talking-about-co-production")),
                    new Source(
                            "Scottish Co-production Network, members’ hopes (services should stop calling very limited consultation co-production)",
                            Optional.empty()),
                    new Source(
                            "IAP2 Spectrum (the promise is kept or not)",
                            Optional.of(
                                    "https://ogpvietnam.org/what-is-the-spectrum-of-public-participation/?lang=en"))));

    @Override
    public FlagEntry entry() {
        return ENTRY;
    }

    @Override
    public Optional<Flag> raise(Grounds grounds) {
        LabelCheck label = grounds.label();
        if (label.verdict() != Verdict.OVERSTATED) {
            return Optional.empty();
        }
        return Optional.of(Flag.of(ENTRY, () -> because(label), label::deciding, () -> lift(label)));
    }

    private static Phrase because(LabelCheck label) {
        return label.honest().isEmpty()
                ? Phrase.of(
                        "{}the evidence given does not fit the word “{}”, by which the project is described.",
                        label.onWhoseWord(),
                        label.claimed().orElseThrow())
                : Phrase.of(
                        "{}the evidence given fits {}; the project is described as {}.",
                        label.onWhoseWord(),
                        label.honestWord(),
                        label.claimed().orElseThrow());
    }

    private static Phrase lift(LabelCheck label) {
        LabelDefinition definition = label.check().orElseThrow().definition();
        return label.honest().isEmpty()
                ? Phrase.of("Another word in public; or a record which shows that {}.", definition.says())
                : Phrase.of(
                        "The word “{}” in public; or a record which shows that {}.",
                        label.honestWord(),
                        definition.says());
    }
}
