package org.copro.assessment.indicator;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.copro.assessment.logic.Truth;
import org.copro.assessment.reason.Fact;
import org.copro.assessment.reason.Missing;
import org.copro.assessment.reason.Phrase;

/**
 * The answer of one indicator.
 *
 * @param indicator id
 * @param outcome what was found, as the record stands
 * @param sentence says it with the values, so that a reader can check it by hand
 * @param share in how many cases of how many, for {@link Outcome#PARTLY}
 * @param facts it rests on
 * @param missing what is not recorded and could change it
 * @param holds whether what is asked is so in full, whatever the facts not stated are. In part is not in full; what
 *     does not apply is left open
 */
public record Finding(
        String indicator,
        Outcome outcome,
        Phrase sentence,
        Optional<Share> share,
        List<Fact> facts,
        List<Missing> missing,
        Truth holds) {

    /** Keeps the lists as given. */
    public Finding {
        facts = List.copyOf(facts);
        missing = List.copyOf(missing);
    }

    /** A finding that is not a share of cases. */
    static Finding of(IndicatorEntry entry, Outcome outcome, Phrase sentence, List<Fact> facts, List<Missing> missing) {
        return new Finding(entry.id(), outcome, sentence, Optional.empty(), facts, missing, holds(outcome));
    }

    /** A finding that holds in some cases and not in others. */
    static Finding partly(IndicatorEntry entry, Phrase sentence, Share share, List<Fact> facts, List<Missing> missing) {
        Outcome outcome = Outcome.PARTLY;
        return new Finding(entry.id(), outcome, sentence, Optional.of(share), facts, missing, holds(outcome));
    }

    /** A finding that names the first of the missing facts; at least one is missing. */
    static Finding unknown(IndicatorEntry entry, List<Fact> facts, List<Missing> missing) {
        Phrase sentence =
                Phrase.of("The record does not say {}.", missing.get(0).phrase());
        return of(entry, Outcome.UNKNOWN, sentence, facts, missing);
    }

    /** The same in other words. */
    Finding saying(Phrase other) {
        return new Finding(indicator, outcome, other, share, facts, missing, holds);
    }

    /** The same, but open as long as something else is not known; what is not known stays so. */
    Finding openUntil(List<Missing> more) {
        List<Missing> all = Stream.concat(missing.stream(), more.stream()).toList();
        return new Finding(indicator, outcome, sentence, share, facts, all, Truth.UNKNOWN);
    }

    private static Truth holds(Outcome outcome) {
        return switch (outcome) {
            case OBSERVED -> Truth.TRUE;
            case NOT_OBSERVED, PARTLY -> Truth.FALSE;
            case UNKNOWN, NOT_APPLICABLE -> Truth.UNKNOWN;
        };
    }

    /**
     * In how many cases of how many.
     *
     * @param cases from 0 to {@code of}
     * @param of 1 or more
     */
    public record Share(int cases, int of) {
        /** Refuses more cases than there are. */
        public Share {
            if (cases < 0 || of < 1 || cases > of) {
                throw new IllegalArgumentException("cases must be from 0 to %s but was %s".formatted(of, cases));
            }
        }
    }
}
