package org.copro.assessment.table;

import java.util.List;
import org.copro.binding.Problem;
import org.copro.binding.Problem.Rule;
import org.copro.binding.Words;

/** What is wrong with records: a row for each problem, in the order of the input. */
final class ProblemsTable {

    private static final String WHOLE = "the file as a whole";

    static final TidyTable<List<Problem>> TABLE = TidyTable.of(
            "problems",
            "Problems",
            "One row for each thing that is wrong with a record that could not be judged.",
            List.of(),
            new Columns<Problem>()
                    .always(
                            "file",
                            "The file, or what stands for it",
                            Kind.TEXT,
                            "input",
                            one -> one.place().source())
                    .orEmpty(
                            "line",
                            "Line, from 1",
                            Kind.COUNT,
                            "input",
                            WHOLE,
                            one -> number(one.place().line()))
                    .orEmpty(
                            "column",
                            "Column, from 1",
                            Kind.COUNT,
                            "input",
                            WHOLE,
                            one -> number(one.place().column()))
                    .orEmpty(
                            "pointer",
                            "Where in the record (JSON Pointer)",
                            Kind.TEXT,
                            "input",
                            "the record as a whole",
                            Problem::pointer)
                    .always(
                            "rule",
                            "The rule that is broken",
                            Kind.oneOf(Rule.class),
                            "reading",
                            one -> Words.kebab(one.rule()))
                    .always("message", "What is wrong, in words", Kind.TEXT, "reading", Problem::message),
            problems -> problems);

    private ProblemsTable() {}

    private static String number(int number) {
        return number == 0 ? "" : Integer.toString(number);
    }
}
