package org.copro.assessment.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * All ways to fill the gaps of a table, found by trying: an intruder who has nothing in common with the one of the
 * library. Each count is tried within a distance of the true one. To move one count by so much no other needs to move
 * farther, so a distance of the threshold is enough to see whether a small count could be 0 or reach the threshold.
 */
public final class Fillings {

    private final FrequencyTable truth;
    private final Predicate<Position> isShown;
    private final int distance;
    private final int[][] filling;

    private Fillings(FrequencyTable truth, Predicate<Position> isShown, int distance) {
        this.truth = truth;
        this.isShown = isShown;
        this.distance = distance;
        filling = new int[truth.rows().size()][truth.columns().size()];
    }

    /** Tells of every table that agrees with the true one wherever a count is shown. */
    public static void each(
            FrequencyTable truth, Predicate<Position> isShown, int distance, Consumer<FrequencyTable> consumer) {
        new Fillings(truth, isShown, distance).fill(0, 0, consumer);
    }

    /** What each count can be, among the tables that pass. */
    static Map<Position, TreeSet<Integer>> values(
            FrequencyTable truth, Predicate<Position> isShown, int distance, Predicate<FrequencyTable> passes) {
        Map<Position, TreeSet<Integer>> values = new LinkedHashMap<>();
        truth.positions().forEach(position -> values.put(position, new TreeSet<>()));
        each(truth, isShown, distance, table -> {
            if (passes.test(table)) {
                values.forEach((position, found) -> found.add(table.count(position)));
            }
        });
        return values;
    }

    private void fill(int row, int column, Consumer<FrequencyTable> consumer) {
        if (row == filling.length) {
            FrequencyTable table = table();
            if (agrees(table, Position.TOTAL) && columnsAgree(table)) {
                consumer.accept(table);
            }
        } else if (column == filling[row].length) {
            if (truth.isOneLine() || agrees(table(), Position.totalOfRow(row))) {
                fill(row + 1, 0, consumer);
            }
        } else {
            int count = truth.count(new Position(row, column));
            int slack = isShown.test(new Position(row, column)) ? 0 : distance;
            for (int tried = Math.max(0, count - slack); tried <= count + slack; tried++) {
                filling[row][column] = tried;
                fill(row, column + 1, consumer);
            }
        }
    }

    private boolean columnsAgree(FrequencyTable table) {
        for (int column = 0; !truth.isOneLine() && column < truth.columns().size(); column++) {
            if (!agrees(table, Position.totalOfColumn(column))) {
                return false;
            }
        }
        return true;
    }

    private boolean agrees(FrequencyTable table, Position position) {
        return !isShown.test(position) || table.count(position) == truth.count(position);
    }

    private FrequencyTable table() {
        List<List<Integer>> counts = new ArrayList<>();
        for (int[] row : filling) {
            counts.add(Arrays.stream(row).boxed().toList());
        }
        return new FrequencyTable(truth.rows(), truth.columns(), counts);
    }
}
