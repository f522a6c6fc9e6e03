package org.copro.assessment.framework;

/** Where a criterion stands in its life. Ids are never used again. */
public enum Status {
    /** Shown, but does not count yet. */
    TRIAL,
    /** Counts. */
    STABLE,
    /** Not asked any more; kept so that older results can be explained. */
    RETIRED
}
