package org.copro.assessment.reason;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that has not been written yet: a pattern in English, with <code>{}</code> where an argument goes, and the
 * arguments as they are. Views make the words, and those of one phrase only once. Immutable.
 */
public final class Phrase {

    private static final String PLACE = "{}";

    private final String pattern;
    private final List<Object> arguments;
    // made when first asked for; two threads may make it at once, and get the same
    private @Nullable String text;
    private @Nullable String sentence;

    /**
     * Keeps the arguments; refuses a pattern with another number of places.
     *
     * @param pattern of the sentence
     * @param arguments in the order of the pattern; as many as it has places
     */
    public Phrase(String pattern, List<Object> arguments) {
        this.pattern = pattern;
        this.arguments = List.copyOf(arguments);
        int places = places(pattern);
        if (places != arguments.size()) {
            throw new IllegalArgumentException("the pattern has %s places but %s arguments were given: %s"
                    .formatted(places, arguments.size(), pattern));
        }
    }

    /** A sentence with its arguments. */
    public static Phrase of(String pattern, Object... arguments) {
        return new Phrase(pattern, List.of(arguments));
    }

    /** The pattern of the sentence. */
    public String pattern() {
        return pattern;
    }

    /** The arguments, in the order of the pattern. */
    public List<Object> arguments() {
        return arguments;
    }

    /** The words, in English, as a part of a sentence. */
    public String text() {
        String known = text;
        if (known == null) {
            known = arguments.isEmpty() ? pattern : written().toString();
            text = known;
        }
        return known;
    }

    private StringBuilder written() {
        StringBuilder words = new StringBuilder(pattern.length() + 32);
        int from = 0;
        for (Object argument : arguments) {
            int place = pattern.indexOf(PLACE, from);
            words.append(pattern, from, place).append(PlainWords.of(argument));
            from = place + PLACE.length();
        }
        return words.append(pattern, from, pattern.length());
    }

    private static int places(String pattern) {
        int places = 0;
        for (int at = pattern.indexOf(PLACE); at >= 0; at = pattern.indexOf(PLACE, at + PLACE.length())) {
            places++;
        }
        return places;
    }

    /** The words, in English, beginning with a capital letter. */
    public String sentence() {
        String known = sentence;
        if (known == null) {
            boolean hasCapital = !pattern.isEmpty() && pattern.charAt(0) >= 'A' && pattern.charAt(0) <= 'Z';
            known = hasCapital ? text() : capitalised(written());
            sentence = known;
        }
        return known;
    }

    private static String capitalised(StringBuilder words) {
        return words.replace(0, 1, words.substring(0, 1).toUpperCase(Locale.ROOT))
                .toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Phrase phrase
                        && pattern.equals(phrase.pattern)
                        && arguments.equals(phrase.arguments);
    }

    @Override
    public int hashCode() {
        return 31 * pattern.hashCode() + arguments.hashCode();
    }

    @Override
    public String toString() {
        return text();
    }
}
