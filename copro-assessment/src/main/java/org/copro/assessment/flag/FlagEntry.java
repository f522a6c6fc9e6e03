package org.copro.assessment.flag;

import java.util.List;
import org.copro.evidence.Source;

/**
 * The catalogue entry of a flag.
 *
 * @param id permanent
 * @param title in a few plain words
 * @param raisedWhen what the record must show, in words that follow "Raised when"
 * @param wouldLift what would lift it, as advice
 * @param sources where it comes from; one at least
 */
public record FlagEntry(String id, String title, String raisedWhen, String wouldLift, List<Source> sources) {

    /** Keeps the list as given. */
    public FlagEntry {
        sources = List.copyOf(sources);
    }
}
