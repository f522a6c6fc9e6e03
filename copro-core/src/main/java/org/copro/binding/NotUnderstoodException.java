package org.copro.binding;

import java.util.List;

/** A word is not one of those a value can be written as. The message says what was expected. */
public final class NotUnderstoodException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** Says what is wrong and what was expected, in one sentence. */
    public NotUnderstoodException(String message) {
        super(message);
    }

    /**
     * For a word out of a list.
     *
     * @param what what the word should have been, such as "level"
     * @param given the word
     * @param known the words there are
     */
    public static NotUnderstoodException unknown(String what, String given, List<String> known) {
        return new NotUnderstoodException("unknown %s '%s'%s; expected %s"
                .formatted(what, Words.shortened(given), Words.didYouMean(given, known), choice(known)));
    }

    /** For {@code not-applicable} as a word of its own. */
    public static NotUnderstoodException reasonMissing() {
        return new NotUnderstoodException("say why it does not apply, as in { not-applicable: \"the reason\" }");
    }

    private static String choice(List<String> known) {
        return known.size() == 1 ? known.get(0) : "one of " + String.join(", ", known);
    }
}
