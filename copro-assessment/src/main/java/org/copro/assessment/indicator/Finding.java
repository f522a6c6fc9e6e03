package org.copro.assessment.indicator;

import java.util.List;
import java.util.Optional;
import org.copro.assessment.logic.Truth;
import org.copro.assessment.reason.Fact;
import org.copro.assessment.reason.Missing;
import org.copro.assessment.reason.Phrase;
import org.copro.known.Share;

/**
 * The answer of one indicator.
 *
 * @param indicator id
 * @param outcome what was found, as the record stands
 * @param sentence says it with the values, so that a reader can check it by hand
 * @param share in which share of the cases recorded, or the share that the record states, for {@link Outcome#PARTLY}
 * @param extent in which share of cases it is so, whatever the facts not stated are; any share for what does not apply
 * @param facts it rests on
 * @param missing what is not recorded and could change it
 * @param withoutCases whether it asks about cases and none is recorded: none that is answered, none that is open and
 *     none that is left out
 */
public record Finding(
        String indicator,
        Outcome outcome,
        Phrase sentence,
        Optional<Share> share,
        Extent extent,
        List<Fact> facts,
        List<Missing> missing,
        boolean withoutCases) {

    /** Keeps the lists as given. */
    public Finding {
        facts = List.copyOf(facts);
        missing = List.copyOf(missing);
    }

    /**
     * Whether what is asked is so in full, whatever the facts not stated are. In part is not in full; what does not
     * apply is left open.
     */
    public Truth holds() {
        return extent.inFull();
    }

    /** The same, with nothing certain about the share. */
    Finding withAnyExtent() {
        return new Finding(indicator, outcome, sentence, share, Extent.ANY, facts, missing, withoutCases);
    }

    /** The same, found in part: in this share of the cases. */
    Finding inPart(Share part, Phrase saying) {
        return new Finding(indicator, Outcome.PARTLY, saying, Optional.of(part), extent, facts, missing, withoutCases);
    }

    /** The same in other words. */
    Finding saying(Phrase other) {
        return new Finding(indicator, outcome, other, share, extent, facts, missing, withoutCases);
    }

    /** The same in other words, if that is the outcome. */
    Finding saying(Outcome when, Phrase other) {
        return outcome == when ? saying(other) : this;
    }

    /** By the indicator: of one record there is one finding of each. */
    @Override
    public int hashCode() {
        return indicator.hashCode();
    }
}
