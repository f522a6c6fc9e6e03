package org.copro.survey.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copro.survey.Wording;

/**
 * Takes apart a cell with several options. The text of an option may hold the separator itself, so of the options that
 * begin at a place the longest is meant.
 */
final class Pieces {

    private final String text;
    private final String separator;
    private final Map<String, Integer> meanings;

    private Pieces(String text, String separator, Map<String, Integer> meanings) {
        this.text = text;
        this.separator = separator;
        this.meanings = meanings;
    }

    /**
     * Takes a text apart.
     *
     * @param meanings of the options, by wording
     * @param chosen where the meanings of those found are put
     * @return what is left over, neighbours together, in the order of the text
     */
    static List<String> of(String text, String separator, Map<String, Integer> meanings, Collection<Integer> chosen) {
        return new Pieces(text, separator, meanings).take(chosen);
    }

    private List<String> take(Collection<Integer> chosen) {
        int mostParts = partsOfTheLongest();
        List<String> left = new ArrayList<>();
        int unread = -1;
        int begin = 0;
        while (begin <= text.length()) {
            Optional<Found> found = longest(begin, mostParts);
            int end = found.map(Found::end).orElse(endOfPart(begin));
            if (found.isPresent()) {
                chosen.add(found.get().meaning());
                if (unread >= 0) {
                    left.add(text.substring(unread, begin - separator.length()).strip());
                    unread = -1;
                }
            } else if (unread < 0 && !Wording.spaced(text.substring(begin, end)).isEmpty()) {
                unread = begin;
            }
            begin = end + separator.length();
        }
        if (unread >= 0) {
            left.add(text.substring(unread).strip());
        }
        return left;
    }

    private Optional<Found> longest(int begin, int mostParts) {
        Optional<Found> longest = Optional.empty();
        int end = endOfPart(begin);
        for (int parts = 1; parts <= mostParts; parts++) {
            Integer meaning = meanings.get(Wording.folded(text.substring(begin, end)));
            if (meaning != null) {
                longest = Optional.of(new Found(end, meaning));
            }
            if (end == text.length()) {
                break;
            }
            end = endOfPart(end + separator.length());
        }
        return longest;
    }

    private int endOfPart(int begin) {
        int end = text.indexOf(separator, begin);
        return end < 0 ? text.length() : end;
    }

    /** Into how many parts the separator would cut the option that has most of them. */
    private int partsOfTheLongest() {
        String folded = Wording.folded(separator);
        int most = 1;
        for (String wording : meanings.keySet()) {
            int parts = 1;
            for (int at = wording.indexOf(folded); !folded.isEmpty() && at >= 0; at = wording.indexOf(folded, at + 1)) {
                parts++;
            }
            most = Math.max(most, parts);
        }
        return most;
    }

    /**
     * An option found.
     *
     * @param end behind it
     */
    private record Found(int end, int meaning) {}
}
