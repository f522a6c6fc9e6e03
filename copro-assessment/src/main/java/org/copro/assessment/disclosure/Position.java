package org.copro.assessment.disclosure;

import java.util.Comparator;

/**
 * Where a number stands in a table.
 *
 * @param row from 0, the first; {@value #TOTALS} for the line of totals
 * @param column from 0, the first; {@value #TOTALS} for the column of totals
 */
public record Position(int row, int column) implements Comparable<Position> {

    /** Row of the totals of columns, column of the totals of rows. */
    public static final int TOTALS = Integer.MAX_VALUE;

    /** The total of all. */
    public static final Position TOTAL = new Position(TOTALS, TOTALS);

    private static final Comparator<Position> ORDER =
            Comparator.comparingInt(Position::row).thenComparingInt(Position::column);

    /** Refuses places before the first. */
    public Position {
        if (row < 0 || column < 0) {
            throw new IllegalArgumentException(
                    "row and column must be 0 or more but were %s and %s".formatted(row, column));
        }
    }

    /** Where the total of a row stands. */
    public static Position totalOfRow(int row) {
        return new Position(row, TOTALS);
    }

    /** Where the total of a column stands. */
    public static Position totalOfColumn(int column) {
        return new Position(TOTALS, column);
    }

    /** Whether a total stands here, of a row, a column or all. */
    public boolean isTotal() {
        return row == TOTALS || column == TOTALS;
    }

    /** In reading order, totals last. */
    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }
}
