package org.copro.cli;

/** How results are written. */
enum Output {
    /** For people. */
    TEXT,
    /** For programs. */
    JSON
}
