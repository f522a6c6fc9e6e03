package org.copro.people;

/** How participants were found. */
public enum Recruitment {
    /** Anyone concerned could come forward. */
    OPEN_CALL,
    /** Asked to come, as part of a wider group. */
    INVITED,
    /** Sent by a group or organisation they belong to. */
    NOMINATED,
    /** Elected by a constituency. */
    ELECTED,
    /** Chosen by the organisation. */
    HAND_PICKED,
    /** Came of their own accord. */
    SELF_REFERRED,
    /** Employed or contracted for it. */
    HIRED
}
