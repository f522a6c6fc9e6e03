package org.copro.assessment.vision;

/** What became of a theme on the way to the agreed text. */
public enum Fate {
    /** It was there before, and the agreed text carries it. */
    KEPT,
    /** It was there before, and the agreed text does not carry it. */
    LOST,
    /** The agreed text carries it, and nothing before it did. */
    ADDED,
    /** The agreed text carries it; whether something before it did is not known. */
    OF_UNKNOWN_ORIGIN,
    /** It was in nothing that was read. */
    NOWHERE,
    /** Readers differ on whether it is there. */
    READERS_DIFFER,
    /** Nothing is agreed yet, or the agreed text was not read. */
    NOT_KNOWN
}
