package org.copro.survey;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.copro.binding.NotUnderstoodException;
import org.copro.binding.Words;
import org.copro.binding.WrittenAsText;

/** What somebody answered to one question, or that they gave no answer. */
public sealed interface SurveyAnswer extends WrittenAsText {

    /** Reads the word for no answer. */
    static SurveyAnswer parse(String word) {
        return Arrays.stream(Unsaid.values())
                .filter(one -> Words.kebab(one).equals(word))
                .findFirst()
                .orElseThrow(() -> NotUnderstoodException.unknown("answer", word, Words.kebabs(Unsaid.class)));
    }

    @Override
    default Optional<String> text() {
        return Optional.empty();
    }

    /**
     * Options chosen, or own words in the place of an option, or both.
     *
     * @param chosen ids of options, in the order of the question
     * @param other own words beside the options
     */
    record Chosen(List<String> chosen, Optional<String> other) implements SurveyAnswer {

        /** Refuses nothing chosen, which is no answer, and the same option twice. */
        public Chosen {
            chosen = List.copyOf(chosen);
            if (chosen.isEmpty() && other.isEmpty()) {
                throw new IllegalArgumentException("nothing is chosen; write not-answered");
            }
            if (chosen.stream().distinct().count() < chosen.size()) {
                throw new IllegalArgumentException("an option is chosen twice: " + String.join(", ", chosen));
            }
            other.ifPresent(words -> requireWords(words, "other"));
        }

        /** One option. */
        public static Chosen one(String option) {
            return new Chosen(List.of(option), Optional.empty());
        }
    }

    /**
     * A place on a scale.
     *
     * @param place from 1, the lowest
     */
    record Placed(int place) implements SurveyAnswer {

        /** Refuses what is no place on any scale. */
        public Placed {
            if (place < 1) {
                throw new IllegalArgumentException("a place on a scale is 1 or more but was " + place);
            }
        }
    }

    /**
     * Own words.
     *
     * @param words as written, without white space at the ends; lines end with a line feed
     */
    record OwnWords(String words) implements SurveyAnswer {

        /** Refuses words that say nothing, which are no answer. */
        public OwnWords {
            requireWords(words, "words");
        }
    }

    /** The three ways of not answering. None of them is a middle place on a scale. */
    enum Unsaid implements SurveyAnswer {
        /** Asked, and left empty. */
        NOT_ANSWERED,
        /** Said not to know. */
        DONT_KNOW,
        /** Said not to want to say. */
        DECLINED;

        @Override
        public Optional<String> text() {
            return Optional.of(Words.kebab(this));
        }
    }

    private static void requireWords(String words, String name) {
        if (Wording.spaced(words).isEmpty()) {
            throw new IllegalArgumentException("'%s' is blank; write not-answered".formatted(name));
        }
    }
}
