package org.copro.assessment.disclosure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copro.assessment.disclosure.ProtectedCell.Hidden;

/**
 * A table as it may be published. Percentages, means and quotations of hidden cells are to be hidden too.
 *
 * @param rows names of the groups
 * @param columns names of the answers
 * @param cells what is published at each place, in reading order, totals last
 */
public record ProtectedTable(List<String> rows, List<String> columns, Map<Position, ProtectedCell> cells) {

    /** Keeps lists and map, in their order. */
    public ProtectedTable {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }

    /**
     * What is published at a place.
     *
     * @throws IllegalArgumentException if the table has no such place; a table with one row has one total
     */
    public ProtectedCell at(Position position) {
        ProtectedCell cell = cells.get(position);
        if (cell == null) {
            throw new IllegalArgumentException("there must be a place %s in the table but is none".formatted(position));
        }
        return cell;
    }

    /** What is published of all together. */
    public ProtectedCell total() {
        return at(Position.TOTAL);
    }

    /** The places hidden for a reason, in reading order, totals last. */
    public List<Position> hidden(ProtectedCell.Why why) {
        return cells.entrySet().stream()
                .filter(cell -> cell.getValue() instanceof Hidden hidden && hidden.why() == why)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The name of a place: {@code Carers, agree}, {@code Carers, total}, {@code total, agree}, {@code total}. */
    public String name(Position position) {
        String row = position.row() == Position.TOTALS ? "total" : rows.get(position.row());
        String column = position.column() == Position.TOTALS ? "total" : columns.get(position.column());
        return position.equals(Position.TOTAL) ? "total" : row + ", " + column;
    }
}
