package org.copro.assessment.statistics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * How often two raters gave each pair of categories.
 *
 * @param counts a row for each category of the first rater, a column for each of the second; as many rows as columns
 * @param dropped units left out because one of the two gave no rating, 0 or more
 */
public record ContingencyTable(List<List<Integer>> counts, int dropped) {

    /** Refuses a table that is not square and counts below 0. */
    public ContingencyTable {
        counts = counts.stream().map(List::copyOf).toList();
        for (List<Integer> row : counts) {
            if (row.size() != counts.size()) {
                throw new IllegalArgumentException(
                        "the table must have %s columns but a row has %s".formatted(counts.size(), row.size()));
            }
            for (int count : row) {
                if (count < 0) {
                    throw new IllegalArgumentException("counts must be 0 or more but one was %s".formatted(count));
                }
            }
        }
    }

    /**
     * Counts the pairs of two raters.
     *
     * @param categories all there are to choose from, in their order, also those nobody chose
     * @throws IllegalArgumentException if there are not two raters, or a rating is not among the categories
     */
    public static <T> ContingencyTable of(Ratings<T> ratings, List<T> categories) {
        if (ratings.raters() != 2 && !ratings.units().isEmpty()) {
            throw new IllegalArgumentException("there must be two raters but were %s".formatted(ratings.raters()));
        }
        List<List<Integer>> counts = new ArrayList<>();
        categories.forEach(one -> counts.add(new ArrayList<>(Collections.nCopies(categories.size(), 0))));
        int dropped = 0;
        for (List<Optional<T>> unit : ratings.units()) {
            if (unit.get(0).isEmpty() || unit.get(1).isEmpty()) {
                dropped++;
                continue;
            }
            List<Integer> row = counts.get(place(categories, unit.get(0).get()));
            int column = place(categories, unit.get(1).get());
            row.set(column, row.get(column) + 1);
        }
        return new ContingencyTable(counts, dropped);
    }

    private static <T> int place(List<T> categories, T rating) {
        int place = categories.indexOf(rating);
        if (place < 0) {
            throw new IllegalArgumentException("a rating must be one of %s but was %s".formatted(categories, rating));
        }
        return place;
    }

    int size() {
        return counts.size();
    }

    int count(int row, int column) {
        return counts.get(row).get(column);
    }

    long row(int row) {
        return counts.get(row).stream().mapToLong(Integer::longValue).sum();
    }

    long column(int column) {
        return counts.stream().mapToLong(row -> row.get(column)).sum();
    }

    long total() {
        return counts.stream()
                .flatMap(List::stream)
                .mapToLong(Integer::longValue)
                .sum();
    }
}
