package org.copro.assessment.summary;

/** What the record of a project says of a phase. */
public enum Presence {
    /** It has a stage in it. */
    RECORDED,
    /** It has none. */
    NOT_RECORDED,
    /** It says why the question of say does not apply. */
    NOT_APPLICABLE
}
