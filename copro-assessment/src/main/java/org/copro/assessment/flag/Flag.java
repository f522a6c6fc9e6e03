package org.copro.assessment.flag;

import java.util.List;
import org.copro.assessment.reason.Fact;
import org.copro.assessment.reason.Phrase;
import org.copro.assessment.reason.Voice;

/**
 * A pattern in the record that a reader should look at. Speaks of evidence, never of motives.
 *
 * @param entry its catalogue entry
 * @param because what the record shows
 * @param evidence for it, with places and who says so
 * @param wouldLift what would lift it here
 */
public record Flag(FlagEntry entry, Phrase because, List<Fact> evidence, Phrase wouldLift) {

    /** Keeps the list as given. */
    public Flag {
        evidence = List.copyOf(evidence);
    }

    /** A flag that is lifted here by what its entry says. */
    static Flag of(FlagEntry entry, Phrase because, List<Fact> evidence) {
        return new Flag(entry, because, evidence, Phrase.of(entry.wouldLift()));
    }

    /** Its permanent id. */
    public String id() {
        return entry.id();
    }

    /** Whose words the evidence is, each once, weakest first. */
    public List<Voice> saidBy() {
        return evidence.stream().map(Fact::saidBy).distinct().sorted().toList();
    }
}
