package org.copro.assessment.portfolio;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.copro.binding.Problem;
import org.copro.binding.Words;

/** What is wrong with records, as a table: a row for each problem, in the order of the input. */
final class ProblemsTable {

    /** With these a spreadsheet would take a text for a formula. */
    private static final String FORMULA = "=+-@\t\r";

    private ProblemsTable() {}

    static byte[] header() {
        return bytes(List.of(List.of("file", "line", "column", "pointer", "rule", "message")));
    }

    static byte[] rows(List<Problem> problems) {
        return bytes(problems.stream().map(ProblemsTable::row).toList());
    }

    private static List<String> row(Problem problem) {
        return List.of(
                text(problem.place().source()),
                number(problem.place().line()),
                number(problem.place().column()),
                text(problem.pointer()),
                Words.kebab(problem.rule()),
                text(problem.message()));
    }

    /** Empty where the input has no lines. */
    private static String number(int number) {
        return number == 0 ? "" : Integer.toString(number);
    }

    /** Nothing of the input may do something in a spreadsheet. */
    private static String text(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static byte[] bytes(List<List<String>> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            rows.forEach(csv::writeRecord);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
