package org.copro.assessment.random;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Draws numbers at random. The same seed and stream draw the same numbers on every machine and in every version of
 * Java. What is drawn from one stream does not hang on other streams, so the order in which things are looked at makes
 * no difference.
 *
 * <p>Not safe for use by several threads: each takes its own. An image made by {@code jlink} on Java 17 needs the
 * module {@code jdk.random}; later versions have the generator in their base.
 */
public final class SeededRandom {

    private static final RandomGeneratorFactory<RandomGenerator> GENERATORS =
            RandomGeneratorFactory.of("L64X128MixRandom");

    // the odd number next to 2^64 divided by the golden ratio, as SplitMix has it
    private static final long STEP = 0x9e3779b97f4a7c15L;

    private final RandomGenerator random;

    private SeededRandom(RandomGenerator random) {
        this.random = random;
    }

    /**
     * A stream of its own.
     *
     * @param seed any
     * @param stream permanent id of what is looked at
     */
    public static SeededRandom of(long seed, String stream) {
        long mixed = mixed(seed + STEP);
        for (int i = 0; i < stream.length(); i++) {
            mixed = mixed(mixed + STEP + stream.charAt(i));
        }
        return new SeededRandom(GENERATORS.create(mixed));
    }

    /** From 0 to 1, without 1. */
    public double nextShare() {
        // not nextDouble, which may draw otherwise in another version of Java
        return (random.nextLong() >>> 11) * 0x1.0p-53;
    }

    /**
     * A place in a list, each equally likely: from 0 to {@code size}, without {@code size}.
     *
     * @param size 1 or more
     * @throws IllegalArgumentException if there is nothing to draw from
     */
    public int nextIndex(int size) {
        if (size < 1) {
            throw new IllegalArgumentException("size must be 1 or more but was %s".formatted(size));
        }
        while (true) {
            long bits = random.nextLong() >>> 1;
            long index = bits % size;
            // the last, incomplete round would favour low places
            if (bits - index <= Long.MAX_VALUE - (size - 1)) {
                return (int) index;
            }
        }
    }

    /** Scatters the bits, so that seeds next to each other have nothing in common (Stafford's variant 13). */
    private static long mixed(long bits) {
        long mixed = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
