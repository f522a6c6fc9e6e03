package org.copro.people;

/** What somebody did at a meeting. */
public enum AttendancePart {
    /** Took part as one of those invited. */
    TOOK_PART,
    /** Gave a talk. */
    PRESENTED,
    /** Ran it. */
    FACILITATED
}
