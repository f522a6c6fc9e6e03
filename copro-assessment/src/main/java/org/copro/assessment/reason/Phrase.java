package org.copro.assessment.reason;

import java.util.List;
import java.util.Locale;

/**
 * A sentence that has not been written yet: a pattern in English, with <code>{}</code> where an argument goes, and the
 * arguments as they are. Views make the words.
 *
 * @param pattern of the sentence
 * @param arguments in the order of the pattern; as many as it has places
 */
public record Phrase(String pattern, List<Object> arguments) {

    private static final String PLACE = "{}";

    /** Keeps the arguments; refuses a pattern with another number of places. */
    public Phrase {
        arguments = List.copyOf(arguments);
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

    /** The words, in English, as a part of a sentence. */
    public String text() {
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (Object argument : arguments) {
            int place = pattern.indexOf(PLACE, from);
            text.append(pattern, from, place).append(PlainWords.of(argument));
            from = place + PLACE.length();
        }
        return text.append(pattern, from, pattern.length()).toString();
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
        String text = text();
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    @Override
    public String toString() {
        return text();
    }
}
