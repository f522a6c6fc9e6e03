package org.copro.matrix;

import java.util.ArrayList;
import java.util.List;
import org.copro.ladder.Ladder;
import org.copro.table.CsvLayout;

/**
 * A table of studies by stage on one ladder.
 *
 * @param ladder on which the say is told
 * @param columns the stages
 * @param rows one for each study
 */
public record ExportedMatrix(Ladder ladder, List<StageColumn> columns, List<Row> rows) {

    /** Keeps the lists as given. */
    public ExportedMatrix {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * As CSV (RFC 4180, lines end with a line feed), safe to open in a spreadsheet: what begins like a formula has an
     * apostrophe in front, which reading takes off again.
     *
     * @param study heading of the column with the names
     */
    public String csv(String study) {
        List<List<String>> all = new ArrayList<>();
        List<String> heading = new ArrayList<>(List.of(study));
        columns.forEach(column -> heading.add(column.column()));
        all.add(onOneLine(heading));
        for (Row row : rows) {
            List<String> cells = new ArrayList<>(List.of(row.study()));
            cells.addAll(row.cells());
            all.add(onOneLine(cells));
        }
        return CsvLayout.PLAIN.rows(all);
    }

    /** Whether any cell is told roughly only. */
    public boolean isRough() {
        return rows.stream().flatMap(row -> row.cells().stream()).anyMatch(cell -> cell.startsWith("~"));
    }

    private static List<String> onOneLine(List<String> cells) {
        return cells.stream().map(Cells::oneLine).toList();
    }

    /**
     * One study.
     *
     * @param study its name
     * @param cells one for each column; empty where the record has no such stage
     */
    public record Row(String study, List<String> cells) {
        /** Keeps the list as given. */
        public Row {
            cells = List.copyOf(cells);
        }
    }
}
