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
        Truth least = parts.isEmpty() ? UNKNOWN : TRUE;
        for (Truth part : parts) {
            least = least.and(part);
        }
        return least;
    }

    /** True if any is; false if all are; an empty list says nothing and is not known. */
    public static Truth any(List<Truth> parts) {
        Truth most = parts.isEmpty() ? UNKNOWN : FALSE;
        for (Truth part : parts) {
            most = part.compareTo(most) > 0 ? part : most;
        }
        return most;
    }

    /**
     * True if at least {@code k} are; false if they cannot be, whatever the unknown ones are. Zero of none is true.
     *
     * @param k 0 or more
     */
    public static Truth atLeast(int k, List<Truth> parts) {
        int certain = 0;
        int possible = 0;
        for (Truth part : parts) {
            certain += part == TRUE ? 1 : 0;
            possible += part != FALSE ? 1 : 0;
        }
        return certain >= k ? TRUE : possible < k ? FALSE : UNKNOWN;
    }

    /** True if both are; false if one is. */
    public Truth and(Truth other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** True if one is; false if both are not. */
    public Truth or(Truth other) {
        return compareTo(other) >= 0 ? this : other;
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
