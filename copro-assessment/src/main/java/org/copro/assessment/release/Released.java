package org.copro.assessment.release;

import java.util.List;

/**
 * What may leave, and how much was left out. Only {@link Release} makes it.
 *
 * @param <T> what it is
 */
public final class Released<T> {

    private final List<T> kept;
    private final LeftOut leftOut;

    Released(List<T> kept, LeftOut leftOut) {
        this.kept = List.copyOf(kept);
        this.leftOut = leftOut;
    }

    /** What may leave, in the order it was given. */
    public List<T> kept() {
        return kept;
    }

    /** How many may not leave. */
    public LeftOut leftOut() {
        return leftOut;
    }
}
