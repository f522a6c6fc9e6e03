package org.copro.assessment;

import java.util.Collection;

/**
 * What a report was made from: enough to tell later whether it would still be the same. The hash holds nothing of what
 * it is made of, and changes with any of it, a consent that is taken back among it.
 *
 * @param libraryVersion of copro
 * @param state the hash of all that was read, whether it may be shown or not: {@code sha256:} and 64 digits
 */
public record MadeFrom(String libraryVersion, String state) {

    private static final int DIGITS_IN_SHORT = 12;

    /** Of records, in their order. */
    public static MadeFrom of(Collection<? extends Record> read) {
        return new MadeFrom(
                Version.OF_LIBRARY,
                ContentHash.of(read.stream().map(ContentHash::of).toList()));
    }

    /** The first digits of the state, for people. */
    public String stateInShort() {
        int digits = state.indexOf(':') + 1;
        return state.substring(digits, digits + DIGITS_IN_SHORT);
    }
}
