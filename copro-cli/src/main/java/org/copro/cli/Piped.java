package org.copro.cli;

import java.io.InputStream;

/**
 * What the program is connected to besides the files it is told of.
 *
 * @param in standard input, byte for byte
 * @param isTerminal whether somebody sits before it, so that progress can be shown
 */
record Piped(InputStream in, boolean isTerminal) {

    /** Nothing comes, and nobody looks. */
    static final Piped NOTHING = new Piped(InputStream.nullInputStream(), false);
}
