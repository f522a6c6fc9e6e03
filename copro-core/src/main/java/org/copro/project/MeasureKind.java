package org.copro.project;

/** What a measure counts. */
public enum MeasureKind {
    /** What was done: sessions held, people seen. */
    OUTPUT,
    /** What difference it made. */
    OUTCOME
}
