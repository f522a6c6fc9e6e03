package org.copro.survey.intake;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Hands out a text a line at a time, so that a parser never holds more of it than the row it is at, and remembers the
 * lines of that row.
 */
final class LineByLine extends Reader {

    private final Lines lines;
    private final List<String> handedOut = new ArrayList<>();
    private String line = "";
    private int next;

    LineByLine(Lines lines) {
        this.lines = lines;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (next == line.length()) {
            Optional<String> more = lines.next();
            if (more.isEmpty()) {
                return -1;
            }
            line = more.get();
            next = 0;
            handedOut.add(line);
        }
        int count = Math.min(length, line.length() - next);
        line.getChars(next, next + count, buffer, offset);
        next += count;
        return count;
    }

    /** The lines begun since this was last asked. */
    List<String> takeHandedOut() {
        List<String> taken = List.copyOf(handedOut);
        handedOut.clear();
        return taken;
    }

    @Override
    public void close() {
        // the text belongs to whoever opened it
    }
}
