package org.copro.assessment.coding;

/** Whether something was found in words. */
public enum Found {
    /** Every reader who read them found it. */
    YES,
    /** Every reader who read them did not find it. */
    NO,
    /** Some readers found it and some did not. */
    READERS_DIFFER,
    /** Nobody read them for it, or not all words are there to be read. */
    NOT_KNOWN
}
