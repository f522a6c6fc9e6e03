package org.copro.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.copro.binding.Words;

/**
 * Which column of a table is what.
 *
 * @param headings of all columns
 * @param study number of the column with the names, from 0
 * @param stages numbers of the columns with ratings, from 0, in the order of the plan
 * @param columns the same columns with the headings as they stand in the file
 */
record MatrixHeading(List<String> headings, int study, List<Integer> stages, List<StageColumn> columns) {

    /**
     * Finds the columns of a plan.
     *
     * @param complaints receives what is wrong; if anything is, the heading is empty
     */
    static Optional<MatrixHeading> of(List<String> headings, MatrixPlan plan, List<String> complaints) {
        List<Integer> stages = new ArrayList<>();
        List<StageColumn> columns = new ArrayList<>();
        for (StageColumn stage : plan.stages()) {
            find(stage.column(), headings, complaints).ifPresent(index -> {
                stages.add(index);
                columns.add(new StageColumn(headings.get(index), stage.phase()));
            });
        }
        Optional<Integer> study = plan.study().isPresent()
                ? find(plan.study().get(), headings, complaints)
                : Stream.iterate(0, index -> index + 1)
                        .limit(headings.size())
                        .filter(index -> !stages.contains(index))
                        .findFirst();
        if (!complaints.isEmpty()) {
            return Optional.empty();
        }
        if (study.isEmpty()) {
            complaints.add("all columns are stages, and none is left for the names of the studies");
        } else if (stages.contains(study.get())) {
            complaints.add("the column '%s' cannot be both the names of the studies and a stage"
                    .formatted(Words.shortened(headings.get(study.get()))));
        }
        return complaints.isEmpty()
                ? Optional.of(new MatrixHeading(headings, study.orElseThrow(), stages, columns))
                : Optional.empty();
    }

    private static Optional<Integer> find(String wanted, List<String> headings, List<String> complaints) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            if (headings.get(i).equalsIgnoreCase(Cells.oneLine(wanted))) {
                found.add(i);
            }
        }
        if (found.size() == 1) {
            return Optional.of(found.get(0));
        }
        complaints.add(
                found.isEmpty()
                        ? "there is no column '%s'%s; the columns are %s"
                                .formatted(
                                        Words.shortened(wanted),
                                        Words.didYouMean(wanted, headings),
                                        ImportedMatrix.quoted(headings.stream()
                                                .map(Words::shortened)
                                                .toList()))
                        : "there are %s columns '%s'; give each a heading of its own"
                                .formatted(found.size(), Words.shortened(wanted)));
        return Optional.empty();
    }

    /** How many of the columns asked for there are. */
    static int known(List<String> headings, MatrixPlan plan) {
        return (int) plan.stages().stream()
                .filter(stage -> headings.stream().anyMatch(Cells.oneLine(stage.column())::equalsIgnoreCase))
                .count();
    }

    /** Headings of the columns that are neither the names nor a stage. */
    List<String> notUsed() {
        List<String> rest = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            if (i != study && !stages.contains(i)) {
                rest.add(headings.get(i).isEmpty() ? "column " + (i + 1) : headings.get(i));
            }
        }
        return rest;
    }
}
