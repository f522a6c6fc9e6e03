package org.copro.voice;

/** How far something was so, in the eyes of one person. Only the order is used. */
public enum RatingAnswer {
    /** Not at all. */
    NOT_MET,
    /** In part. */
    PARTLY,
    /** For the most part. */
    LARGELY,
    /** Fully. */
    MET
}
