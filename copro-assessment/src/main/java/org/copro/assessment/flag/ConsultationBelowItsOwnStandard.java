package org.copro.assessment.flag;

import java.util.List;
import java.util.Optional;
import org.copro.assessment.consultation.GunningCheck;
import org.copro.assessment.reason.Fact;
import org.copro.assessment.reason.Phrase;
import org.copro.evidence.Source;

/**
 * People were consulted, and the consultation fails a principle that consultation has of its own.
 *
 * @see <a href="http://nhsinvolvement.co.uk/connect-and-create/consultations/the-gunning-principles">The Gunning
 *     principles</a>
 */
final class ConsultationBelowItsOwnStandard implements FlagRule {

    private static final FlagEntry ENTRY = new FlagEntry(
            "consultation-below-its-own-standard",
            "The consultation misses the standard of consultation",
            "people were consulted and at least one of the four Gunning principles was not met, as the record stands",
            "Ask while the matter is open, with enough information and time, and show how the answers were weighed.",
            List.of(new Source(
                    "The Gunning principles",
                    Optional.of(
                            "http://nhsinvolvement.co.uk/connect-and-create/consultations/the-gunning-principles"))));

    @Override
    public FlagEntry entry() {
        return ENTRY;
    }

    @Override
    public Optional<Flag> raise(Grounds grounds) {
        List<GunningCheck.PrincipleResult> failed = grounds.gunning().failed();
        if (failed.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Flag.of(ENTRY, () -> because(failed), () -> evidence(failed)));
    }

    private static Phrase because(List<GunningCheck.PrincipleResult> failed) {
        List<String> principles =
                failed.stream().map(one -> one.principle().inShort()).toList();
        return Phrase.of("People were consulted, but the record shows a fault in {}.", principles);
    }

    private static List<Fact> evidence(List<GunningCheck.PrincipleResult> failed) {
        return failed.stream().flatMap(one -> one.facts().stream()).distinct().toList();
    }
}
