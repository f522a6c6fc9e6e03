package org.copro.matrix;

import java.util.List;
import java.util.Optional;
import org.copro.ladder.Ladder;
import org.copro.project.Label;

/**
 * How a table of rated studies is to be read.
 *
 * @param ladder on which the studies are rated
 * @param study heading of the column with the names of the studies; the first column that is no stage if absent
 * @param stages the columns with ratings; one at least
 * @param unknown the words that stand for "not known", in capital letters or not; an empty cell needs none
 * @param label the word all studies use for themselves; absent if nothing is claimed
 */
public record MatrixPlan(
        Ladder ladder, Optional<String> study, List<StageColumn> stages, List<String> unknown, Optional<Label> label) {

    /** Keeps the lists as given; refuses a plan without stages. */
    public MatrixPlan {
        stages = List.copyOf(stages);
        unknown = unknown.stream().map(String::strip).toList();
        if (stages.isEmpty()) {
            throw new IllegalArgumentException("a table of rated studies needs at least one column with a stage");
        }
    }

    /** Whether a cell says that something is not known. */
    boolean isUnknown(String cell) {
        return unknown.stream().anyMatch(cell::equalsIgnoreCase);
    }
}
