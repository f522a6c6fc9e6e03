package org.copro.matrix;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The rows of a text with delimiters. One that breaks the rules of CSV costs its first line only: a quotation mark left
 * open does not swallow the rows after it.
 */
final class CsvTable {

    /** Lines a row may have. */
    private static final int MOST_LINES = 20;

    private CsvTable() {}

    /** All rows that are not blank, with the heading as the first. */
    static List<Row> rows(String text, char delimiter) {
        List<String> lines = Arrays.asList(text.split("\r\n|\r|\n", -1));
        List<Row> rows = new ArrayList<>();
        int expected = 0;
        int next = 0;
        while (next < lines.size()) {
            if (lines.get(next).isBlank()) {
                next++;
                continue;
            }
            Row row = row(lines, next, delimiter, expected);
            next += row.lines();
            if (row.cells().isEmpty()
                    || row.cells().get().stream()
                            .anyMatch(cell -> !Cells.plain(cell).isEmpty())) {
                rows.add(row);
                expected = expected == 0 ? row.cells().map(List::size).orElse(0) : expected;
            }
        }
        return rows;
    }

    private static Row row(List<String> lines, int first, char delimiter, int expected) {
        StringBuilder text = new StringBuilder();
        for (int count = 1; count <= Math.min(MOST_LINES, lines.size() - first); count++) {
            text.append(count == 1 ? "" : "\n").append(lines.get(first + count - 1));
            Optional<List<String>> cells = cells(text.toString(), delimiter);
            // several lines are one row only if it is a whole one
            if (cells.isPresent() && (count == 1 || expected == 0 || cells.get().size() == expected)) {
                return new Row(first + 1, count, cells);
            }
        }
        return new Row(first + 1, 1, Optional.empty());
    }

    /** The cells of one row; empty if it breaks the rules. */
    static Optional<List<String>> cells(String row, char delimiter) {
        try {
            return Optional.of(CsvReader.builder()
                    .fieldSeparator(delimiter)
                    .skipEmptyLines(false)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .allowUnclosedQuote(false)
                    .ofSingleCsvRecord(row)
                    .getFields());
        } catch (CsvParseException broken) {
            return Optional.empty();
        }
    }

    /**
     * A row.
     *
     * @param line on which it begins, from 1
     * @param lines it is made of
     * @param cells of it; absent if it breaks the rules
     */
    record Row(int line, int lines, Optional<List<String>> cells) {}
}
