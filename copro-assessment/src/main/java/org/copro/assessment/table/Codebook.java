package org.copro.assessment.table;

import java.util.List;
import java.util.stream.Collectors;

/** What each column of the tables is: a row for each. */
final class Codebook {

    private static final String SOURCE = "declaration of the column";

    /** A column with the table it is in. */
    private record Entry(String table, Variable variable) {}

    static final TidyTable<List<TidyTable<?>>> TABLE = TidyTable.of(
            "codebook",
            "Codebook",
            "One row for each column of each table.",
            List.of("table", "variable"),
            new Columns<Entry>()
                    .always("table", "The table", Kind.TEXT, SOURCE, Entry::table)
                    .always("variable", "The column", Kind.TEXT, SOURCE, one -> one.variable.name())
                    .always("label", "What it says", Kind.TEXT, SOURCE, one -> one.variable.label())
                    .always(
                            "type",
                            "Its type, as Table Schema calls it",
                            Kind.TEXT,
                            SOURCE,
                            one -> one.variable.kind().type())
                    .always(
                            "ordered",
                            "Whether the order of the levels says which is more",
                            Kind.YES_NO,
                            SOURCE,
                            one -> Columns.yesOrNo(one.variable.kind().isOrdered()))
                    .orEmpty(
                            "levels",
                            "The words that may stand in it, each with its label, in their order",
                            Kind.TEXT,
                            SOURCE,
                            "not a choice of words",
                            one -> listed(one.variable.kind().categories()))
                    .orEmpty(
                            "unit",
                            "In what it is measured",
                            Kind.TEXT,
                            SOURCE,
                            "no unit",
                            one -> one.variable.unit().orElse(""))
                    .orEmpty(
                            "empty",
                            "What an empty cell means",
                            Kind.TEXT,
                            SOURCE,
                            "no cell is ever empty",
                            one -> one.variable.empty().orElse(""))
                    .orEmpty(
                            "missing",
                            "The words for every way of not knowing, each with its label",
                            Kind.TEXT,
                            SOURCE,
                            "none",
                            one -> listed(one.variable.missing()))
                    .always("source", "Where the values come from", Kind.TEXT, SOURCE, one -> one.variable.source()),
            tables -> tables.stream()
                    .flatMap(table -> table.variables().stream().map(one -> new Entry(table.name(), one)))
                    .toList());

    private Codebook() {}

    private static String listed(List<Category> categories) {
        return categories.stream()
                .map(one -> "%s = %s".formatted(one.value(), one.label()))
                .collect(Collectors.joining(" | "));
    }
}
