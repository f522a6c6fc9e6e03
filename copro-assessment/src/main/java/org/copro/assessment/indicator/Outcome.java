package org.copro.assessment.indicator;

/** What an indicator found. */
public enum Outcome {
    /** The record shows it. */
    OBSERVED,
    /** The record shows that it was not so. */
    NOT_OBSERVED,
    /** So in part; the finding says in how many cases of how many. */
    PARTLY,
    /** The record does not say. Never a no. */
    UNKNOWN,
    /** The question does not apply, for a reason that the record gives. */
    NOT_APPLICABLE
}
