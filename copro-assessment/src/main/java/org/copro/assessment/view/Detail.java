package org.copro.assessment.view;

import java.util.List;

/**
 * How much of a result a view shows.
 *
 * @param criteriaOf ids of the frameworks whose every question is shown with its answer
 * @param why whether the reasons are shown as a tree, down to places in the file; as text also the levels that other
 *     weights lead to, which stand with every question too
 */
public record Detail(List<String> criteriaOf, boolean why) {

    /** The result in short. */
    public static final Detail SHORT = new Detail(List.of(), false);

    /** Keeps the list as given. */
    public Detail {
        criteriaOf = List.copyOf(criteriaOf);
    }

    /** The same with the reasons. */
    public Detail withWhy() {
        return new Detail(criteriaOf, true);
    }
}
