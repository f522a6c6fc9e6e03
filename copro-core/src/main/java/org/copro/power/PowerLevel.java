package org.copro.power;

/**
 * How much say people had, lowest first. Not a moral order of projects: each level can be the right one. Only the order
 * of levels is ever used, never a distance between them. Ours, on the bands that published ladders share: who decides
 * and who acts.
 */
public enum PowerLevel {
    /** Not there, or used. */
    NONE,
    /** Told. */
    INFORMED,
    /** Asked, with no duty to act on the answer. */
    CONSULTED,
    /** A dialogue with a duty to respond; others decide. */
    INVOLVED,
    /** Decide (and act) together as equals. */
    SHARED,
    /** People decide. */
    LED;

    /** Whether this is the other level or a higher one. */
    public boolean isAtLeast(PowerLevel other) {
        return compareTo(other) >= 0;
    }

    /** The higher of two levels. */
    public static PowerLevel higher(PowerLevel a, PowerLevel b) {
        return a.isAtLeast(b) ? a : b;
    }

    /** The lower of two levels. */
    public static PowerLevel lower(PowerLevel a, PowerLevel b) {
        return a.isAtLeast(b) ? b : a;
    }
}
