package org.copro.assessment.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copro.assessment.disclosure.Position;
import org.copro.assessment.disclosure.ProtectedCell;
import org.copro.assessment.disclosure.ProtectedCell.Hidden;
import org.copro.assessment.disclosure.ProtectedCell.Shown;
import org.copro.assessment.disclosure.ProtectedCell.Why;
import org.copro.assessment.disclosure.ProtectedTable;
import org.copro.assessment.summary.AttributeSummary;
import org.copro.assessment.summary.AttributeSummary.Group;
import org.copro.assessment.summary.AttributeSummary.Kind;
import org.copro.assessment.summary.FrameworkSummary;
import org.copro.assessment.summary.PortfolioSummary;
import org.copro.assessment.summary.PrincipleSummary;
import org.copro.assessment.summary.SummaryReport;
import org.copro.assessment.summary.SupportedShare;
import org.copro.binding.Words;
import org.copro.table.CsvLayout;

/**
 * A summary as one table in long form, for programs that count: a row for each number, an empty value and a status for
 * each that is hidden. A text of a record does nothing in a spreadsheet.
 */
public final class SummaryTable {

    private static final String TOTAL = "total";

    private final SummaryReport report;
    private final List<List<String>> rows = new ArrayList<>();

    private SummaryTable(SummaryReport report) {
        this.report = report;
    }

    /** The summary as CSV. */
    public static String of(SummaryReport report) {
        SummaryTable table = new SummaryTable(report);
        table.write();
        return CsvLayout.PLAIN.rows(table.rows);
    }

    private void write() {
        row("table", "of", "row", "column", "measure", "value", "status");
        row("records", "", "", "judged", "records", Integer.toString(report.judged()), "shown");
        row("records", "", "", "refused", "records", Long.toString(report.refused()), "shown");
        report.share(PortfolioSummary.TOLD_APART).ifPresent(share -> share("share", "", "all", share));
        report.onOwnWord().ifPresent(own -> cell("share", "", "all", "supported-on-own-word-alone", own));
        report.attributes().forEach(this::attribute);
        report.verdicts().ifPresent(table -> table("verdicts", "", table));
        report.phases().forEach(phase -> {
            String name = Words.kebab(phase.phase());
            line("phase", name, phase.presence());
            phase.say().ifPresent(table -> table("declared-by-evidenced", name, table));
        });
        report.frameworks().forEach(this::framework);
        report.flags().forEach(flag -> {
            cell("flag", flag.entry().id(), "", "raised", flag.raised());
            flag.open().ifPresent(open -> cell("flag", flag.entry().id(), "", "open", open));
            cell("flag", flag.entry().id(), "", "of", flag.of());
        });
        report.notSaid().forEach(one -> cell("not-said", one.asks().id(), "", "projects", one.projects()));
    }

    private void attribute(AttributeSummary attribute) {
        for (Group group : attribute.groups()) {
            share(
                    "share-by-" + Words.kebab(attribute.attribute()),
                    Words.kebab(group.kind()),
                    group.kind() == Kind.NAMED ? group.name() : "",
                    group.share());
        }
    }

    private void share(String table, String of, String name, SupportedShare share) {
        cell(table, of, name, "claims", share.claims());
        share.verdicts().forEach((verdict, cell) -> cell(table, of, name, Words.kebab(verdict), cell));
        if (share.isShareTold()) {
            number(
                    table,
                    of,
                    name,
                    "at-least",
                    share.atLeast().flatMap(one -> one.share().found()));
            number(
                    table,
                    of,
                    name,
                    "at-most",
                    share.atMost().flatMap(one -> one.share().found()));
            number(table, of, name, "lower-limit", share.lowerLimit());
            number(table, of, name, "upper-limit", share.upperLimit());
        }
    }

    private void framework(FrameworkSummary framework) {
        for (PrincipleSummary one : framework.principles()) {
            String name = framework.framework().id() + "/" + one.principle().id();
            line("principle", name, one.known());
            one.levels().ifPresent(table -> table("certain-by-possible", name, table));
            number("mean", name, "", "low", one.mean().map(mean -> mean.low().asNumber()));
            number("mean", name, "", "high", one.mean().map(mean -> mean.high().asNumber()));
            number(
                    "mean",
                    name,
                    "",
                    "coverage",
                    one.mean().map(mean -> mean.coverage().asNumber()));
        }
    }

    private void line(String name, String of, ProtectedTable table) {
        for (int column = 0; column < table.columns().size(); column++) {
            cell(name, of, "", table.columns().get(column), table.at(new Position(0, column)));
        }
    }

    private void table(String name, String of, ProtectedTable table) {
        table.cells()
                .forEach((position, cell) -> cell(
                        name,
                        of,
                        position.row() == Position.TOTALS ? TOTAL : table.rows().get(position.row()),
                        position.column() == Position.TOTALS
                                ? TOTAL
                                : table.columns().get(position.column()),
                        cell));
    }

    private void cell(String table, String of, String row, String column, ProtectedCell cell) {
        if (cell instanceof Shown shown) {
            row(table, of, row, column, "projects", Integer.toString(shown.count()), "shown");
        } else if (cell instanceof Hidden hidden) {
            row(table, of, row, column, "projects", "", hidden.why() == Why.SMALL ? "small" : "protects-others");
        }
    }

    private void number(String table, String of, String row, String column, Optional<Double> number) {
        row(
                table,
                of,
                row,
                column,
                "share",
                number.map(Rounded::text).orElse(""),
                number.isPresent() ? "shown" : "protects-others");
    }

    private void row(String... values) {
        rows.add(List.of(values));
    }
}
