package org.copro.assessment.portfolio;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.copro.binding.Problem;
import org.copro.binding.Words;
import org.copro.table.CsvLayout;

/** What is wrong with records, as a table: a row for each problem, in the order of the input. */
final class ProblemsTable {

    private ProblemsTable() {}

    static byte[] header() {
        return bytes(List.of(List.of("file", "line", "column", "pointer", "rule", "message")));
    }

    static byte[] rows(List<Problem> problems) {
        return bytes(problems.stream().map(ProblemsTable::row).toList());
    }

    private static List<String> row(Problem problem) {
        return List.of(
                problem.place().source(),
                number(problem.place().line()),
                number(problem.place().column()),
                problem.pointer(),
                Words.kebab(problem.rule()),
                problem.message());
    }

    /** Empty where the input has no lines. */
    private static String number(int number) {
        return number == 0 ? "" : Integer.toString(number);
    }

    private static byte[] bytes(List<List<String>> rows) {
        return CsvLayout.PLAIN.rows(rows).getBytes(StandardCharsets.UTF_8);
    }
}
