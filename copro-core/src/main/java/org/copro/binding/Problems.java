package org.copro.binding;

import java.util.ArrayList;
import java.util.List;

/** What has been found wrong with one document so far. */
final class Problems {

    private final List<Problem> found = new ArrayList<>();
    private int left;

    void add(Problem problem) {
        if (found.size() < Reading.MOST_PROBLEMS) {
            found.add(problem);
        } else {
            left++;
        }
    }

    void add(Place place, String pointer, Problem.Rule rule, String message) {
        add(new Problem(place, pointer, rule, message));
    }

    /** Those that are listed, as they were found. */
    List<Problem> listed() {
        return List.copyOf(found);
    }

    /** How many there are, listed or not. */
    int count() {
        return found.size() + left;
    }

    /** How many are only counted. */
    int left() {
        return left;
    }
}
