package org.copro.survey.intake;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copro.survey.Delimiter;
import org.copro.survey.Wording;
import org.copro.survey.intake.CsvRecords.Found;
import org.copro.survey.intake.Row.Cell;

/** The rows of a CSV export, after its header. */
final class CsvRows implements Rows {

    private final CsvRecords records;
    private final Header header;

    CsvRows(CsvRecords records, Header header) {
        this.records = records;
        this.header = header;
    }

    @Override
    public Optional<Delimiter> delimiter() {
        return Optional.of(header.delimiter());
    }

    @Override
    public Optional<Row> next() throws IOException {
        return records.next().map(this::row);
    }

    private Row row(Found found) {
        if (found.cells().isEmpty()) {
            return Row.broken(
                    found.line(),
                    Fault.ofRow(
                            FaultRule.QUOTATION_MARKS,
                            "a quotation mark in this line is not closed, or text goes on after one that is, or a cell is beyond all measure",
                            "Put quotation marks round the whole cell, and write each one inside it twice."));
        }
        List<String> cells = found.cells().get();
        List<String> names = header.names();
        if (cells.size() != names.size() && cells.stream().anyMatch(cell -> !cell.isBlank())) {
            return Row.broken(
                    found.line(),
                    Fault.ofRow(
                            FaultRule.CELL_COUNT,
                            "this row has %s cells but the header has %s".formatted(cells.size(), names.size()),
                            "Look for a missing cell, or for a text with the delimiter in it that is not in quotation marks."));
        }
        Map<String, Cell> byHeader = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(cells.size(), names.size()); i++) {
            byHeader.putIfAbsent(
                    Wording.spaced(names.get(i)), new Cell(i + 1, names.get(i), List.of(cells.get(i)), false));
        }
        return new Row(found.line(), byHeader, List.of());
    }
}
