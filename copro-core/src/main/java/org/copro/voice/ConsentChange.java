package org.copro.voice;

/** What somebody did with their consent later on. */
public enum ConsentChange {
    /** Agreed. */
    GIVEN,
    /** Took it back, or said no after all. */
    WITHDRAWN
}
