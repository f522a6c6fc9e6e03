package org.copro.binding;

import java.util.List;
import java.util.Optional;

/** The part of a text that a value takes up. Places are numbers of characters from the start of the text. */
sealed interface Stretch {

    /** Its first character. */
    int start();

    /** The character behind its last. What is written in lines of its own ends where its last value does. */
    int end();

    /**
     * One value.
     *
     * @param kind how it is written
     * @param text as it is understood
     */
    record Value(int start, int end, Kind kind, String text) implements Stretch {

        /** Whether nothing is said there. */
        boolean isNothing() {
            return kind == Kind.BARE && text.matches("|~|null|Null|NULL");
        }
    }

    /** How one value can be written. */
    enum Kind {
        /** As it is. */
        BARE,
        /** In quotation marks. */
        QUOTED,
        /** In lines of its own below {@code |} or {@code >}. It ends where the line behind it begins. */
        BLOCK
    }

    /**
     * A list.
     *
     * @param inBrackets or each item in lines of its own, after a dash
     * @param indent signs before a dash
     */
    record Items(int start, int end, boolean inBrackets, int indent, List<Stretch> items) implements Stretch {}

    /**
     * Keys with values.
     *
     * @param inBrackets or each key in a line of its own
     * @param indent signs before a key in a line of its own
     */
    record Keys(int start, int end, boolean inBrackets, int indent, List<Key> keys) implements Stretch {

        /** The one of this name. */
        Optional<Key> key(String name) {
            return keys.stream().filter(key -> key.name().equals(name)).findFirst();
        }
    }

    /** A key, from its first character to the one behind its last, and its value. */
    record Key(String name, int start, int end, Stretch value) {}
}
