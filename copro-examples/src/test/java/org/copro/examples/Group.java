package org.copro.examples;

import java.util.Locale;

/** The three groups in which published cases and copro are compared, lowest first. */
enum Group {
    CONSULTATION_OR_BELOW("consultation or below"),
    BETWEEN("between"),
    GENUINE("genuine");

    private final String words;

    Group(String words) {
        this.words = words;
    }

    /** As in the data files: {@code consultation-or-below}. */
    static Group parse(String id) {
        return valueOf(id.replace('-', '_').toUpperCase(Locale.ROOT));
    }

    /** For a reader. */
    String words() {
        return words;
    }
}
