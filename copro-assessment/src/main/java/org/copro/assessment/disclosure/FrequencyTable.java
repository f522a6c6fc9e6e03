package org.copro.assessment.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How many people there are of each kind, with totals. Rows are groups of people, columns what they answered or are. A
 * table with one row is one of a single dimension, and has one total; others have a total for each row, each column and
 * all. Holds true counts: it is not for publishing.
 *
 * @param rows names of the groups, one or more, no two alike
 * @param columns names of the answers, one or more, no two alike
 * @param counts for each row a count for each column, 0 or more
 */
public record FrequencyTable(List<String> rows, List<String> columns, List<List<Integer>> counts) {

    /** Refuses names that do not fit the counts, counts below 0, and totals above two thousand million. */
    public FrequencyTable {
        rows = names("rows", rows);
        columns = names("columns", columns);
        counts = counts.stream().map(List::copyOf).toList();
        if (counts.size() != rows.size()) {
            throw new IllegalArgumentException(
                    "there must be counts for %s rows but there are for %s".formatted(rows.size(), counts.size()));
        }
        long total = 0;
        for (List<Integer> row : counts) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "every row must have %s counts but one has %s".formatted(columns.size(), row.size()));
            }
            for (int count : row) {
                if (count < 0) {
                    throw new IllegalArgumentException("counts must be 0 or more but one was %s".formatted(count));
                }
                total += count;
            }
        }
        Math.toIntExact(total);
    }

    /** A table with one line: how many gave each answer. */
    public static FrequencyTable of(String group, List<String> answers, List<Integer> counts) {
        return new FrequencyTable(List.of(group), answers, List.of(counts));
    }

    private static List<String> names(String what, List<String> names) {
        if (names.isEmpty() || new LinkedHashSet<>(names).size() < names.size()) {
            throw new IllegalArgumentException(
                    "%s must have one name or more, no two alike, but had %s".formatted(what, names));
        }
        return List.copyOf(names);
    }

    /** Whether there is one line only, with one total. */
    public boolean isOneLine() {
        return rows.size() == 1;
    }

    /** All places with a number, in reading order, totals last. */
    public List<Position> positions() {
        List<Position> positions = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                positions.add(new Position(row, column));
            }
            if (!isOneLine()) {
                positions.add(Position.totalOfRow(row));
            }
        }
        if (!isOneLine()) {
            IntStream.range(0, columns.size()).mapToObj(Position::totalOfColumn).forEach(positions::add);
        }
        positions.add(Position.TOTAL);
        return List.copyOf(positions);
    }

    /**
     * The count at a place, or the total.
     *
     * @throws IndexOutOfBoundsException if the table has no such place
     */
    public int count(Position position) {
        List<List<Integer>> lines = position.row() == Position.TOTALS ? counts : List.of(counts.get(position.row()));
        int sum = 0;
        for (List<Integer> line : lines) {
            sum += position.column() == Position.TOTALS
                    ? line.stream().mapToInt(Integer::intValue).sum()
                    : line.get(position.column());
        }
        return sum;
    }

    /**
     * Rows in which everybody gave the same answer: whoever is known to be of that group is known to have given it,
     * however large the group. None if there is only one answer.
     */
    public List<Integer> unanimous() {
        return IntStream.range(0, rows.size())
                .filter(row -> columns.size() > 1
                        && counts.get(row).stream().filter(count -> count > 0).count() == 1)
                .boxed()
                .toList();
    }
}
