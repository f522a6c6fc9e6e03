package org.copro.assessment.remembered;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What was computed before, so that records that come out alike do not wait for it again. Holds only so much; what
 * comes after is computed anew each time. Serves all threads.
 *
 * @param <K> all that the value hangs on
 */
public final class Remembered<K, V> {

    private static final int MOST = 2_048;

    private final Map<K, V> known = new ConcurrentHashMap<>();
    private final Function<K, V> computing;

    /**
     * Values of one kind.
     *
     * @param computing the value of a key; may be asked more than once
     */
    public Remembered(Function<K, V> computing) {
        this.computing = computing;
    }

    /** The value of a key, computed if it is not remembered. */
    public V of(K key) {
        V value = known.get(key);
        if (value == null) {
            // two threads may compute it at once; both get the same
            value = computing.apply(key);
            if (known.size() < MOST) {
                known.put(key, value);
            }
        }
        return value;
    }
}
