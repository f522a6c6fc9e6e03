package org.copro.assessment.score;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * What one principle came to, by the answers its criteria can have: the same answers come to the same, whatever they
 * rest on, so most records find theirs worked out. As many are remembered as have room; each has one place, where a
 * later one takes that of an earlier one. Serves all threads.
 */
final class Standings {

    private static final int BITS_OF_PLACE = 11;

    // odd, so that no two come to the same; most answers differ in few bits, and spread out they lie apart
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final AtomicReferenceArray<@Nullable Known> known = new AtomicReferenceArray<>(1 << BITS_OF_PLACE);

    private record Known(long answers, Standing standing) {}

    /** What these answers came to; null if that is not remembered. */
    @Nullable
    Standing find(long answers) {
        Known there = known.getAcquire(place(answers));
        return there != null && there.answers == answers ? there.standing : null;
    }

    /** Remembers what these answers come to. */
    void remember(long answers, Standing standing) {
        known.setRelease(place(answers), new Known(answers, standing));
    }

    private static int place(long answers) {
        return (int) (answers * SPREAD >>> Long.SIZE - BITS_OF_PLACE);
    }
}
