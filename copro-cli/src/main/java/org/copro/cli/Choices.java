package org.copro.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.copro.assessment.next.AnswerKind;
import org.copro.assessment.next.Question;
import org.copro.binding.NotUnderstoodException;
import org.copro.binding.Words;

/** The answers to choose from: their numbers, their plain words, and the words a file has for them. */
final class Choices {

    private final AnswerKind kind;
    private final List<String> words;

    Choices(Question question) {
        kind = question.answer();
        words = question.words();
    }

    /** How to answer, a line for each choice. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String plain = kind.inPlainWords(words.get(i));
            String word = plain.equals(words.get(i)) ? "" : "  (" + words.get(i) + ")";
            lines.add("  " + (i + 1) + "  " + plain + word);
        }
        lines.addAll(how());
        return lines;
    }

    private List<String> how() {
        return switch (kind) {
            case DATE -> List.of("  A day, a month or a year, as 2024-03-11, 2024-03 or 2024.");
            case SHARE -> List.of("  A part of the whole, as 60 % or 2/3.");
            case NUMBER -> List.of("  A whole number.");
            case WORDS -> List.of("  In your own words.");
            case GROUPS -> List.of("  In your own words; several with commas between them.");
            case SIDES -> List.of("  Several with commas between them, as 1, 3.");
            default -> List.of();
        };
    }

    /**
     * An answer in the words of a file. What is none of the choices stays as it was typed.
     *
     * @throws NotUnderstoodException for the number of a choice that there is not
     */
    String inWordsOfFile(String typed) {
        if (kind.takesSeveral() && !words.isEmpty()) {
            List<String> all = new ArrayList<>();
            for (String one : typed.split(",")) {
                all.add(word(one.strip()));
            }
            return String.join(", ", all);
        }
        return words.isEmpty() ? typed : word(typed);
    }

    private String word(String typed) {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean isMeant = typed.equals(String.valueOf(i + 1))
                    || typed.equalsIgnoreCase(word)
                    || typed.equalsIgnoreCase(kind.inPlainWords(word))
                    || typed.toLowerCase(Locale.ROOT).replace(' ', '-').equals(word)
                    || kind == AnswerKind.YES_NO && typed.equalsIgnoreCase(word.substring(0, 1));
            if (isMeant) {
                return word;
            }
        }
        if (typed.matches("[0-9]+")) {
            throw new NotUnderstoodException("there is no answer %s; the numbers go from 1 to %s"
                    .formatted(Words.shortened(typed), words.size()));
        }
        return typed;
    }
}
