package org.copro.assessment.framework;

/** Which outcome of an indicator speaks for a criterion. */
public enum Counts {
    /** That it is so. */
    OBSERVED,
    /** That it is not so. */
    NOT_OBSERVED
}
