package org.copro.cli;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/** What somebody types, line by line. A line that never ends is not kept. */
final class TypedLines {

    /** Letters of the longest line that is taken. */
    static final int LONGEST = 4_000;

    private final Reader letters;
    private boolean isAfterReturn;

    TypedLines(Reader letters) {
        this.letters = letters;
    }

    /** The next line without white space around it; empty at the end. Longer lines are cut just behind the longest. */
    Optional<String> next() {
        try {
            StringBuilder line = new StringBuilder();
            int letter = letters.read();
            if (letter == '\n' && isAfterReturn) {
                letter = letters.read();
            }
            if (letter < 0) {
                return Optional.empty();
            }
            while (letter >= 0 && letter != '\n' && letter != '\r') {
                if (line.length() <= LONGEST) {
                    line.append((char) letter);
                }
                letter = letters.read();
            }
            isAfterReturn = letter == '\r';
            return Optional.of(line.toString().strip());
        } catch (IOException gone) {
            return Optional.empty();
        }
    }
}
