package org.copro.binding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What has been found wrong with one document so far. */
final class Problems {

    /** More than this many are counted, not listed: nobody mends the thousandth before the first. */
    static final int MOST = 1_000;

    private final List<Problem> found = new ArrayList<>();
    private final Set<String> pointers = new HashSet<>();
    private int left;

    void add(Problem problem) {
        pointers.add(problem.pointer());
        if (found.size() < MOST) {
            found.add(problem);
        } else {
            left++;
        }
    }

    void add(Place place, String pointer, Problem.Rule rule, String message) {
        add(new Problem(place, pointer, rule, message));
    }

    /** Whether something was already said about exactly this part of the document. */
    boolean isKnown(String pointer) {
        return pointers.contains(pointer);
    }

    /** All, in the order of the text; where there were too many, the last says how many are left. */
    List<Problem> inOrder() {
        List<Problem> inOrder = new ArrayList<>(found);
        inOrder.sort(Problem.BY_PLACE);
        if (left > 0) {
            inOrder.add(new Problem(
                    new Place(found.get(0).place().source(), 0, 0),
                    "",
                    Problem.Rule.TOO_LARGE,
                    "and %d more problems".formatted(left)));
        }
        return List.copyOf(inOrder);
    }
}
