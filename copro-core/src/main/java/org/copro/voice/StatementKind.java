package org.copro.voice;

/** What a statement is about. */
public enum StatementKind {
    /** What somebody hopes for. */
    HOPE,
    /** Something said. */
    QUOTE,
    /** What somebody gained. */
    BENEFIT,
    /** What stood in the way. */
    BARRIER,
    /** What it should be like. */
    VISION
}
