package org.copro.assessment.score;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * What one principle came to, by the answers its criteria can have: the same answers come to the same, whatever they
 * rest on, so most records find theirs worked out. As many are remembered as have room: each has two places, and a
 * later one may take that of an earlier one. Serves all threads.
 */
final class Standings {

    private static final int BITS_OF_PLACE = 12;

    // odd, so that no two come to the same; most answers differ in few bits, and spread out they lie apart
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final AtomicReferenceArray<@Nullable Known> known = new AtomicReferenceArray<>(1 << BITS_OF_PLACE);

    private record Known(long answers, Standing standing) {}

    /** What these answers came to; null if that is not remembered. */
    @Nullable
    Standing find(long answers) {
        int place = place(answers);
        Standing there = at(place, answers);
        return there == null ? at(place ^ 1, answers) : there;
    }

    private @Nullable Standing at(int place, long answers) {
        Known there = known.getAcquire(place);
        return there != null && there.answers == answers ? there.standing : null;
    }

    /** Remembers what these answers come to. */
    void remember(long answers, Standing standing) {
        int place = place(answers);
        boolean isTaken = known.getAcquire(place) != null;
        known.setRelease(isTaken ? place ^ 1 : place, new Known(answers, standing));
    }

    private static int place(long answers) {
        return (int) (answers * SPREAD >>> Long.SIZE - BITS_OF_PLACE);
    }
}
