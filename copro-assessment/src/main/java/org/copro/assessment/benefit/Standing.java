package org.copro.assessment.benefit;

/** What weight a benefit has that is said to be there for somebody. */
public enum Standing {
    /** Those it is for say so themselves. */
    SAID_BY_THEMSELVES,
    /** Only others say so: a claim. */
    CLAIM,
    /** Who says so is not recorded: no more than a claim. */
    NOBODYS_WORD
}
