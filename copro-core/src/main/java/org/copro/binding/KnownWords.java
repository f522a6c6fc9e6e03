package org.copro.binding;

import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/**
 * Reads words, and remembers what it made of them: the same few come in every record. What it remembers is bounded, as
 * a word takes the place of another. Threads may share it: at worst a word is read once more.
 */
final class KnownWords {

    /** As many signs as a word has that is worth remembering. */
    private static final int LONGEST = 32;

    private static final int PLACES = 64;

    private final Function<String, Object> reader;
    private final @Nullable Known[] known = new Known[PLACES];

    /**
     * None known yet.
     *
     * @param reader makes values that do not change, of equal words equal ones
     */
    KnownWords(Function<String, Object> reader) {
        this.reader = reader;
    }

    /** The value of the text at which the parser stands. */
    Object read(JsonParser tokens) {
        int length = tokens.getStringLength();
        if (length > LONGEST) {
            return reader.apply(tokens.getString());
        }
        char[] signs = tokens.getStringCharacters();
        int start = tokens.getStringOffset();
        int hash = 0;
        for (int i = start; i < start + length; i++) {
            hash = 31 * hash + signs[i];
        }
        int place = (hash ^ hash >>> 6) & PLACES - 1;
        Known there = known[place];
        if (there != null && there.is(signs, start, length)) {
            return there.value();
        }
        String word = tokens.getString();
        Object value = reader.apply(word);
        known[place] = new Known(word.toCharArray(), value);
        return value;
    }

    /** A word and its value. */
    private record Known(char[] word, Object value) {

        boolean is(char[] signs, int start, int length) {
            return Arrays.equals(word, 0, word.length, signs, start, start + length);
        }
    }
}
