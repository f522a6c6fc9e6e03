package org.copro.assessment.remembered;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * What was computed before, where all it hangs on is one number. As many are remembered as have room: each has two
 * places, and a later one may take that of an earlier one. Serves all threads.
 *
 * @param <V> immutable
 */
public final class RememberedByNumber<V> {

    // odd, so that no two numbers come to the same; most differ in few bits, and spread out they lie apart
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final int bitsOfPlace;
    private final AtomicReferenceArray<@Nullable Known<V>> known;

    private record Known<V>(long number, V value) {}

    /**
     * With nothing remembered yet.
     *
     * @param bitsOfPlace with so many bits the places are numbered: 10 for 1024 of them
     */
    public RememberedByNumber(int bitsOfPlace) {
        this.bitsOfPlace = bitsOfPlace;
        known = new AtomicReferenceArray<>(1 << bitsOfPlace);
    }

    /** The value of a number; null if it is not remembered. */
    public @Nullable V find(long number) {
        int place = place(number);
        V there = at(place, number);
        return there == null ? at(place ^ 1, number) : there;
    }

    private @Nullable V at(int place, long number) {
        Known<V> there = known.getAcquire(place);
        return there != null && there.number == number ? there.value : null;
    }

    /** Remembers the value of a number. */
    public void remember(long number, V value) {
        int place = place(number);
        boolean isTaken = known.getAcquire(place) != null;
        known.setRelease(isTaken ? place ^ 1 : place, new Known<>(number, value));
    }

    private int place(long number) {
        return (int) (number * SPREAD >>> Long.SIZE - bitsOfPlace);
    }
}
