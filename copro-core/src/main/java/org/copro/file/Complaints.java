package org.copro.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.copro.binding.Problem.Rule;
import org.copro.binding.Reading;
import org.copro.binding.Words;
import org.copro.time.PartialDate;

/** What has been found wrong with one record so far, and the checks that records of all kinds share. */
final class Complaints {

    /** Ids a misspelt one is compared with, at most. */
    private static final int MOST_COMPARED = 100;

    private final List<Complaint> found = new ArrayList<>();

    List<Complaint> found() {
        return found;
    }

    void add(Complaint complaint) {
        found.add(complaint);
    }

    void add(Object owner, List<String> path, Rule rule, String message) {
        found.add(new Complaint(owner, path, rule, message));
    }

    /** That an id leads to something. */
    void reference(Object owner, List<String> path, String what, String id, Set<String> known) {
        if (!known.contains(id)) {
            List<String> words = known.stream()
                    .filter(word -> !word.isEmpty())
                    .limit(MOST_COMPARED)
                    .toList();
            String there = words.isEmpty()
                    ? "there is none in this file"
                    : "the ids there are " + Words.shortened(String.join(", ", words));
            // comparing is slow, and of thousands of problems few are read
            String suggestion = found.size() < Reading.MOST_PROBLEMS ? Words.didYouMean(id, words) : "";
            add(
                    owner,
                    path,
                    Rule.DANGLING_REFERENCE,
                    "there is no %s with the id '%s'%s; %s".formatted(what, Words.shortened(id), suggestion, there));
        }
    }

    /** That each of a list of ids leads to something. */
    void references(Object owner, String key, String what, List<String> ids, Set<String> known) {
        for (int i = 0; i < ids.size(); i++) {
            reference(owner, List.of(key, Integer.toString(i)), what, ids.get(i), known);
        }
    }

    /** That no two have the same id. */
    <T> void unique(String what, List<T> all, Function<T, String> id) {
        if (all.size() < 2) {
            return;
        }
        Set<String> seen = new HashSet<>();
        for (T one : all) {
            // an id that is missing has been reported, and stands in as nothing
            if (!id.apply(one).isEmpty() && !seen.add(id.apply(one))) {
                add(
                        one,
                        List.of("id"),
                        Rule.DUPLICATE_ID,
                        "there is another %s with the id '%s'; give each its own".formatted(what, id.apply(one)));
            }
        }
    }

    <T> void uniqueIfGiven(String what, List<T> all, Function<T, Optional<String>> id) {
        if (all.size() < 2) {
            return;
        }
        List<T> given = new ArrayList<>(all.size());
        for (T one : all) {
            if (id.apply(one).isPresent()) {
                given.add(one);
            }
        }
        unique(what, given, one -> id.apply(one).orElseThrow());
    }

    /** That the first of two dates can be before the last. */
    void order(Object owner, String firstKey, Optional<PartialDate> first, String lastKey, Optional<PartialDate> last) {
        if (first.isPresent() && last.isPresent() && last.get().isCertainlyBefore(first.get())) {
            add(
                    owner,
                    List.of(lastKey),
                    Rule.DATES_OUT_OF_ORDER,
                    "'%s' (%s) is before '%s' (%s)".formatted(lastKey, last.get(), firstKey, first.get()));
        }
    }
}
