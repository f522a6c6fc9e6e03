package org.copro.assessment.logic;

import java.util.List;

/**
 * True, false or not known, with strong Kleene logic: what is certain whatever the unknown parts are is certain.
 *
 * @see <a href="https://plato.stanford.edu/entries/logic-manyvalued/">Kleene's three-valued logic</a>
 */
public enum Truth {
    /** Certainly not so. */
    FALSE,
    /** Not known. */
    UNKNOWN,
    /** Certainly so. */
    TRUE;

    /** The truth of something known. */
    public static Truth of(boolean known) {
        return known ? TRUE : FALSE;
    }

    /** True if all are; false if any is; an empty list says nothing and is not known. */
    public static Truth all(List<Truth> parts) {
        return parts.stream().min(Enum::compareTo).orElse(UNKNOWN);
    }

    /** True if any is; false if all are; an empty list says nothing and is not known. */
    public static Truth any(List<Truth> parts) {
        return parts.stream().max(Enum::compareTo).orElse(UNKNOWN);
    }

    /**
     * True if at least {@code k} are; false if they cannot be, whatever the unknown ones are. Zero of none is true.
     *
     * @param k 0 or more
     */
    public static Truth atLeast(int k, List<Truth> parts) {
        long certain = parts.stream().filter(one -> one == TRUE).count();
        long possible = parts.stream().filter(one -> one != FALSE).count();
        return certain >= k ? TRUE : possible < k ? FALSE : UNKNOWN;
    }

    /** The opposite; not known stays not known. */
    public Truth not() {
        return switch (this) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
