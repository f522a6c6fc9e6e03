package org.copro.assessment.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.copro.assessment.summary.Attribute;
import org.copro.assessment.summary.AttributeSummary;
import org.copro.assessment.summary.AttributeSummary.Among;
import org.copro.assessment.summary.SummaryReport;
import org.copro.binding.Words;

/** What all projects come to: a row for each number, over all projects and by their attributes. */
final class SummaryTable {

    private static final String SOURCE = "summary";
    private static final List<Standing> HIDDEN = List.of(Standing.SMALL, Standing.PROTECTS_OTHERS);

    static final TidyTable<SummaryReport> TABLE = TidyTable.of(
            "summary",
            "Summary",
            "One row for each number that the projects come to, over all of them and by their attributes; what is hidden has a row too.",
            List.of("by", "group_kind", "group", "table", "of", "row", "column"),
            new Columns<SummaryRow>()
                    .always("by", "The attribute by which projects are told apart", by(), SOURCE, SummaryRow::by)
                    .always("among", "Which projects are told apart", among(), SOURCE, SummaryRow::among)
                    .always("group_kind", "What the projects have in common", kinds(), SOURCE, SummaryRow::kind)
                    .always(
                            "group",
                            "The value of the attribute, as in the records; the kind of group where it has none",
                            Kind.TEXT,
                            SOURCE,
                            SummaryRow::group)
                    .always("table", "The table the number stands in", tables(), SOURCE, SummaryRow::table)
                    .always(
                            "of",
                            "The phase, principle, flag or question that the table is of; all if it is of none",
                            Kind.TEXT,
                            SOURCE,
                            SummaryRow::of)
                    .always("row", "The line of that table; all if it has one line", Kind.TEXT, SOURCE, SummaryRow::row)
                    .always("column", "The column of that table", Kind.TEXT, SOURCE, SummaryRow::column)
                    .always("measure", "What is counted or measured", measures(), SOURCE, SummaryRow::measure)
                    .maybe("value", "The number", Kind.NUMBER, SOURCE, HIDDEN, SummaryRow::value)
                    .maybe("n", "Of how many records or projects it is", Kind.COUNT, SOURCE, HIDDEN, SummaryRow::n),
            report -> new SummaryRows(report).all());

    private SummaryTable() {}

    private static Kind by() {
        List<Category> by = new ArrayList<>(List.of(new Category(SummaryRow.ALL, "all together")));
        by.addAll(Arrays.stream(Attribute.values())
                .map(one -> new Category(Words.kebab(one), label(one)))
                .toList());
        return Kind.oneOf(by);
    }

    private static String label(Attribute attribute) {
        return attribute.words() + (attribute.overlaps() ? "; a project can have several" : "");
    }

    private static Kind among() {
        return Kind.oneOf(
                List.of(
                        new Category(Words.kebab(Among.ALL), "all projects"),
                        new Category(
                                Words.kebab(Among.CLAIMS),
                                "those that call themselves co-production: with all others, small numbers could be worked out")));
    }

    private static Kind kinds() {
        return Kind.oneOf(List.of(
                new Category(SummaryRow.ALL, "all projects"),
                new Category(Words.kebab(AttributeSummary.Kind.NAMED), "one value of the attribute"),
                new Category(Words.kebab(AttributeSummary.Kind.NOT_STATED), "the record does not state the attribute"),
                new Category(
                        Words.kebab(AttributeSummary.Kind.OTHERS),
                        "all others, with each of whose values there are too few projects")));
    }

    private static Kind tables() {
        return Kind.oneOf(List.of(
                new Category("records", "records that were handed in"),
                new Category("projects", "projects"),
                new Category("share", "claims of co-production, by verdict, and the share that records support"),
                new Category("verdicts", "words claimed, by verdict"),
                new Category("phase", "whether records say anything of a phase"),
                new Category("declared-by-evidenced", "the say in a phase: stated, by borne out"),
                new Category("evidenced", "the say in a phase that is borne out"),
                new Category("principle", "whether anything is known of a principle"),
                new Category("certain-by-possible", "levels of a principle: certain, by possible at best"),
                new Category("certain", "levels of a principle that are certain"),
                new Category("mean", "mean score and coverage of a principle"),
                new Category("flag", "records that raise a flag"),
                new Category("not-said", "records that leave a question open")));
    }

    private static Kind measures() {
        return Kind.oneOf(List.of(
                new Category("records", "a count of records"),
                new Category("projects", "a count of projects"),
                new Category("share", "a share, from 0 to 1")));
    }
}
