package org.copro.binding;

import java.io.Serializable;

/**
 * A place in a text somebody wrote.
 *
 * @param source name of the file, as the caller gave it; empty if there is none
 * @param line from 1; 0 where the text has no lines (a project built in code)
 * @param column from 1; 0 as for the line
 */
public record Place(String source, int line, int column) implements Serializable {

    /** No text at all: the value was built in code. */
    public static final Place NOWHERE = new Place("", 0, 0);

    /** As in {@code project.yaml:12:13}, or {@code 12:13} without a source; empty for {@link #NOWHERE}. */
    @Override
    public String toString() {
        String inText = line + ":" + column;
        return line == 0 ? source : source.isEmpty() ? inText : source + ":" + inText;
    }
}
