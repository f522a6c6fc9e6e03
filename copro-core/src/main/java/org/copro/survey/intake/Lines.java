package org.copro.survey.intake;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a text, one at a time. They can be given back, so that a broken row costs no other. Each ends with a
 * line feed, whatever it ended with in the file; only the last may end with nothing.
 */
final class Lines {

    /** Signs a line may have; what follows is cut off and marked as {@link Decoding#NO_TEXT}. */
    static final int LONGEST = 4 * 1024 * 1024;

    private final Reader text;
    private final char[] buffer = new char[8192];
    private final Deque<String> givenBack = new ArrayDeque<>();
    private final List<String> sinceMark = new ArrayList<>();
    private boolean isMarked;
    private int next;
    private int end;
    private boolean isAfterReturn;

    Lines(Reader text) {
        this.text = text;
    }

    /** The next line; empty at the end. */
    Optional<String> next() throws IOException {
        Optional<String> line = givenBack.isEmpty() ? Optional.ofNullable(read()) : Optional.of(givenBack.pop());
        if (isMarked) {
            line.ifPresent(sinceMark::add);
        }
        return line;
    }

    /** Puts the lines last handed out in front of those still to come. */
    void giveBack(List<String> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            givenBack.push(lines.get(i));
            if (isMarked) {
                sinceMark.remove(sinceMark.size() - 1);
            }
        }
    }

    /** Remembers this place for one {@link #rewind}. */
    void mark() {
        isMarked = true;
    }

    /** Goes back to the place marked. */
    void rewind() {
        isMarked = false;
        giveBack(sinceMark);
        sinceMark.clear();
    }

    private @Nullable String read() throws IOException {
        StringBuilder line = new StringBuilder();
        boolean isCut = false;
        while (next < end || fill()) {
            char sign = buffer[next++];
            if (sign == '\n' && isAfterReturn) {
                isAfterReturn = false;
                continue;
            }
            isAfterReturn = sign == '\r';
            if (sign == '\n' || sign == '\r') {
                return line.append('\n').toString();
            }
            if (line.length() < LONGEST) {
                line.append(sign);
            } else if (!isCut) {
                isCut = true;
                line.append(Decoding.NO_TEXT);
            }
        }
        return line.isEmpty() ? null : line.toString();
    }

    private boolean fill() throws IOException {
        next = 0;
        end = Math.max(0, text.read(buffer));
        return end > 0;
    }
}
