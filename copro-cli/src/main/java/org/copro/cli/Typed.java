package org.copro.cli;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a line typed in an interview means. */
sealed interface Typed {

    /** What can be wished at any question. */
    enum Wish implements Typed {
        /** The question is passed over. */
        PASS("", "d", "don't know", "don’t know", "dont know", "not known", "not stated", "not-stated"),
        /** Why it is asked. */
        WHY("?", "why"),
        /** The last answer is taken back. */
        BACK("back", "undo"),
        /** The interview ends. */
        STOP("stop", "quit", "exit");

        private final List<String> words;

        Wish(String... words) {
            this.words = List.of(words);
        }
    }

    /**
     * The question does not apply.
     *
     * @param because why not; blank if it was not said
     */
    record DoesNotApply(String because) implements Typed {}

    /**
     * An answer.
     *
     * @param words as typed
     */
    record Answer(String words) implements Typed {}

    /**
     * Nothing that can be used.
     *
     * @param fault what is wrong with it, as a sentence
     */
    record Unusable(String fault) implements Typed {}

    /** Reads a line, without white space around it. */
    static Typed of(String line) {
        if (line.length() > TypedLines.LONGEST) {
            return new Unusable("That is too long; %s letters are the most.".formatted(TypedLines.LONGEST));
        } else if (line.chars().anyMatch(Character::isISOControl)) {
            return new Unusable("There is a key in it that is no letter, such as an arrow; please type it again.");
        } else if (line.indexOf('\uFFFD') >= 0) {
            return new Unusable("Not all letters came over; this must be typed in UTF-8.");
        }
        String word = line.toLowerCase(Locale.ROOT);
        for (Wish wish : Wish.values()) {
            if (wish.words.contains(word)) {
                return wish;
            }
        }
        Matcher not = Pattern.compile(
                        "(?:not[ -]applicable|does not apply|n/a)(?:[\\s,:]+(?:because\\b[\\s,:]*)?(.*))?",
                        Pattern.CASE_INSENSITIVE)
                .matcher(line);
        return not.matches() ? new DoesNotApply(not.group(1) == null ? "" : not.group(1)) : new Answer(line);
    }
}
