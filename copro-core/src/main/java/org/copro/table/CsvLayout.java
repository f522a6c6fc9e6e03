package org.copro.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** How a table is laid out as CSV (RFC 4180). Cells that begin as formulas do get an apostrophe in front. */
public enum CsvLayout {

    /** For programs: lines end with a line feed, and only what needs quotation marks has them. */
    PLAIN("", CsvWriter.builder().lineDelimiter(LineDelimiter.LF)),

    /** For spreadsheet programs: a byte order mark tells the encoding, and all cells have quotation marks. */
    SPREADSHEET("\uFEFF", CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).quoteStrategy(QuoteStrategies.ALWAYS));

    private final String begins;
    private final CsvWriter.CsvWriterBuilder layout;

    CsvLayout(String begins, CsvWriter.CsvWriterBuilder layout) {
        this.begins = begins;
        this.layout = layout;
    }

    /** What a file in this layout begins with. */
    public String begins() {
        return begins;
    }

    /**
     * Rows one after another, each with the end of its line.
     *
     * @param rows with their cells; an empty cell says nothing
     */
    public String rows(List<List<String>> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = layout.build(text)) {
            for (List<String> row : rows) {
                csv.writeRecord(row.stream().map(FormulaGuard::put).toList());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
