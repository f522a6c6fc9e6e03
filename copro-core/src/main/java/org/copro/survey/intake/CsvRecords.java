package org.copro.survey.intake;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The records of a text with delimiters. One that breaks the rules costs its first line only: the lines after it are
 * given back and read anew, so that a quotation mark left open does not swallow the responses of others. So does one of
 * several lines with the wrong number of cells, if a whole record begins within it.
 */
final class CsvRecords {

    /** Signs a cell may have; spreadsheets take 32,767. */
    static final int LONGEST_CELL = 128 * 1024;

    /** Lines of a record in which the beginning of another is looked for. */
    private static final int MOST_LOOKED_AT = 20;

    private final Lines lines;
    private final char delimiter;
    private final int expected;
    private int line;
    private @Nullable LineByLine feed;
    private @Nullable CloseableIterator<CsvRecord> records;

    /**
     * Begins with the next line.
     *
     * @param line its number
     * @param expected cells of a record; 0 if that is not known
     */
    CsvRecords(Lines lines, char delimiter, int line, int expected) {
        this.lines = lines;
        this.delimiter = delimiter;
        this.expected = expected;
        this.line = line;
    }

    /** The next record that is no empty line; empty at the end. */
    Optional<Found> next() throws IOException {
        while (true) {
            LineByLine from = feed == null ? new LineByLine(lines) : feed;
            CloseableIterator<CsvRecord> reading = records == null ? reader(from) : records;
            feed = from;
            records = reading;
            int begin = line;
            try {
                if (!reading.hasNext()) {
                    return Optional.empty();
                }
                List<String> cells = reading.next().getFields();
                List<String> own = from.takeHandedOut();
                if (expected > 0 && cells.size() != expected && hasSwallowedAnother(own)) {
                    return Optional.of(broken(own));
                }
                line += own.size();
                if (cells.size() > 1 || !cells.get(0).isBlank()) {
                    return Optional.of(new Found(begin, own, Optional.of(cells)));
                }
            } catch (CsvParseException broken) {
                return Optional.of(broken(from.takeHandedOut()));
            } catch (UncheckedIOException failed) {
                throw failed.getCause();
            }
        }
    }

    /** Keeps the first line only. */
    private Found broken(List<String> own) {
        lines.giveBack(own.subList(1, own.size()));
        feed = null;
        records = null;
        return new Found(line++, own.subList(0, 1), Optional.empty());
    }

    private boolean hasSwallowedAnother(List<String> own) throws IOException {
        for (int i = 1; i < Math.min(own.size(), MOST_LOOKED_AT); i++) {
            if (isWhole(own.subList(i, own.size()))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a record with all its cells begins with these lines, which come before those not read yet. */
    private boolean isWhole(List<String> begin) throws IOException {
        lines.giveBack(begin);
        lines.mark();
        Optional<Found> found = new CsvRecords(lines, delimiter, 1, 0).next();
        lines.rewind();
        for (int i = 0; i < begin.size(); i++) {
            lines.next();
        }
        return found.flatMap(Found::cells)
                .filter(cells -> cells.size() == expected)
                .isPresent();
    }

    private CloseableIterator<CsvRecord> reader(LineByLine from) {
        return CsvReader.builder()
                .fieldSeparator(delimiter)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_CELL)
                .ofCsvRecord(from)
                .iterator();
    }

    /**
     * A record.
     *
     * @param line on which it begins
     * @param lines it is made of
     * @param cells of it; absent if it breaks the rules
     */
    record Found(int line, List<String> lines, Optional<List<String>> cells) {}
}
