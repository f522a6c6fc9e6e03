package org.copro.examples;

import java.util.Locale;

/** How copro's score of a principle stands to what a source says about it. */
enum Agreement {
    AGREE,
    OPEN,
    DISAGREE,
    /** Nothing of the principle applies. */
    NO_SCORE;

    /** As in the data file: {@code no-score}. */
    static Agreement parse(String word) {
        return valueOf(word.replace('-', '_').toUpperCase(Locale.ROOT));
    }

    /** For a reader. */
    String words() {
        return name().replace('_', ' ').toLowerCase(Locale.ROOT);
    }
}
