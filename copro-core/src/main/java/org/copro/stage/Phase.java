package org.copro.stage;

/**
 * A neutral spine of phases that the lifecycles in use map onto, in the order of work. Ours; see {@link Lifecycles} for
 * the mappings.
 */
public enum Phase {
    /** Agree what the problem is and what matters. */
    PRIORITIES,
    /** Decide to do it and find the means. */
    COMMISSIONING,
    /** Work out what it will be. */
    DESIGN,
    /** Do it. */
    DELIVERY,
    /** Tell others what came of it. */
    SHARING,
    /** Judge how it went. */
    EVALUATION,
    /** Steer the whole; runs across all other phases and has no place in their order. */
    GOVERNANCE
}
