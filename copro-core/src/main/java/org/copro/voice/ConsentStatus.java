package org.copro.voice;

/** How a consent stands. Only {@link #GIVEN} allows anything. */
public enum ConsentStatus {
    /** Given. */
    GIVEN,
    /** Asked for and refused. */
    REFUSED,
    /** Given once, and taken back. */
    WITHDRAWN,
    /** Given for a time that is over. */
    EXPIRED,
    /** Not known. Silence is no. */
    UNKNOWN
}
