package org.copro.assessment.barrier;

import java.util.List;

/**
 * A kind of barrier among those that one side names.
 *
 * @param rank from 1; kinds named as often share one
 * @param entry of the kind
 * @param records in how many records this side names it
 * @param words how they say it, in the order of the records
 */
public record RankedBarrier(int rank, BarrierKindEntry entry, int records, List<String> words) {

    /** Keeps the list as given. */
    public RankedBarrier {
        words = List.copyOf(words);
    }
}
