package org.copro.assessment.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copro.assessment.disclosure.Position;
import org.copro.assessment.disclosure.ProtectedCell;
import org.copro.assessment.disclosure.ProtectedCell.Hidden;
import org.copro.assessment.disclosure.ProtectedCell.Shown;
import org.copro.assessment.disclosure.ProtectedCell.Why;
import org.copro.assessment.disclosure.ProtectedTable;
import org.copro.assessment.framework.Framework;
import org.copro.assessment.framework.Principle;
import org.copro.assessment.summary.AttributeSummary;
import org.copro.assessment.summary.AttributeSummary.Among;
import org.copro.assessment.summary.AttributeSummary.Group;
import org.copro.assessment.summary.FrameworkSummary;
import org.copro.assessment.summary.GroupFigures;
import org.copro.assessment.summary.Known;
import org.copro.assessment.summary.MeanScore;
import org.copro.assessment.summary.PhaseSummary;
import org.copro.assessment.summary.PortfolioSummary;
import org.copro.assessment.summary.Presence;
import org.copro.assessment.summary.PrincipleSummary;
import org.copro.assessment.summary.SummaryReport;
import org.copro.assessment.summary.SupportedShare;
import org.copro.assessment.view.Rounded;
import org.copro.binding.Words;

/** The numbers of a summary, one after another. */
final class SummaryRows {

    private static final String TOTAL = "total";

    private final SummaryReport report;
    private final List<SummaryRow> rows = new ArrayList<>();

    // the projects that numbers are of until others are
    private String by = SummaryRow.ALL;
    private String among = SummaryRow.ALL;
    private String kind = SummaryRow.ALL;
    private String group = SummaryRow.ALL;
    private ProtectedCell projects;

    SummaryRows(SummaryReport report) {
        this.report = report;
        projects = new Shown(report.judged());
    }

    List<SummaryRow> all() {
        Cell handedIn = Cell.known(Long.toString(report.judged() + report.refused()));
        row("records", SummaryRow.ALL, SummaryRow.ALL, "judged", "records", cell(projects), handedIn);
        Cell refused = Cell.known(Long.toString(report.refused()));
        row("records", SummaryRow.ALL, SummaryRow.ALL, "refused", "records", refused, handedIn);
        report.share(PortfolioSummary.TOLD_APART).ifPresent(share -> {
            share(share);
            report.onOwnWord().ifPresent(own -> count("share", "supported-on-own-word-alone", own, share.claims()));
        });
        report.verdicts().ifPresent(table -> table("verdicts", SummaryRow.ALL, table));
        report.phases().forEach(this::phase);
        report.frameworks().forEach(this::framework);
        report.flags().forEach(flag -> {
            count("flag", flag.entry().id(), SummaryRow.ALL, "raised", flag.raised(), flag.of());
            flag.open().ifPresent(open -> count("flag", flag.entry().id(), SummaryRow.ALL, "open", open, flag.of()));
        });
        report.notSaid()
                .forEach(one ->
                        count("not-said", one.asks().id(), SummaryRow.ALL, "projects", one.projects(), projects));
        report.attributes().forEach(this::attribute);
        return List.copyOf(rows);
    }

    private void attribute(AttributeSummary attribute) {
        by = Words.kebab(attribute.attribute());
        among = Words.kebab(attribute.among());
        ProtectedCell all = attribute.among() == Among.CLAIMS
                ? report.share(PortfolioSummary.TOLD_APART).orElseThrow().claims()
                : new Shown(report.judged());
        for (Group one : attribute.groups()) {
            kind = Words.kebab(one.kind());
            group = one.kind() == AttributeSummary.Kind.NAMED ? one.name() : kind;
            projects = one.projects();
            count("projects", "projects", projects, all);
            share(one.share());
            one.figures().ifPresent(this::figures);
        }
    }

    private void share(SupportedShare share) {
        count("share", "claims", share.claims(), projects);
        share.verdicts().forEach((verdict, cell) -> count("share", Words.kebab(verdict), cell, share.claims()));
        if (share.isShareTold()) {
            share("at-least", share.atLeast().flatMap(one -> one.share().found()), share);
            share("at-most", share.atMost().flatMap(one -> one.share().found()), share);
            share("lower-limit", share.lowerLimit(), share);
            share("upper-limit", share.upperLimit(), share);
        }
    }

    private void share(String column, Optional<Double> number, SupportedShare share) {
        number("share", SummaryRow.ALL, column, number, share.claims());
    }

    private void phase(PhaseSummary phase) {
        String name = Words.kebab(phase.phase());
        line("phase", name, phase.presence());
        phase.say().ifPresent(table -> table("declared-by-evidenced", name, table));
    }

    private void framework(FrameworkSummary framework) {
        for (PrincipleSummary one : framework.principles()) {
            String name = name(framework.framework(), one.principle());
            line("principle", name, one.known());
            one.levels().ifPresent(table -> table("certain-by-possible", name, table));
            mean(name, one.mean(), one.count(Known.SOMETHING), one.count(Known.NOTHING));
        }
    }

    private static String name(Framework framework, Principle principle) {
        return framework.id() + "/" + principle.id();
    }

    private void figures(GroupFigures figures) {
        figures.phases().forEach(one -> {
            String name = Words.kebab(one.phase());
            counts("phase", name, one.presence(), projects);
            counts("evidenced", name, one.evidenced(), one.presence().get(Presence.RECORDED));
        });
        figures.principles().forEach(one -> {
            String name = name(one.framework(), one.principle());
            counts("principle", name, one.known(), projects);
            counts("certain", name, one.certain(), one.known().get(Known.SOMETHING));
            mean(name, one.mean(), one.known().get(Known.SOMETHING), one.known().get(Known.NOTHING));
        });
        figures.flags().forEach(one -> {
            count("flag", one.entry().id(), SummaryRow.ALL, "raised", one.raised(), projects);
            one.open().ifPresent(open -> count("flag", one.entry().id(), SummaryRow.ALL, "open", open, projects));
        });
    }

    /** Over all to which the principle applies. */
    private void mean(String name, Optional<MeanScore> mean, ProtectedCell something, ProtectedCell nothing) {
        ProtectedCell of = something instanceof Shown some && nothing instanceof Shown none
                ? new Shown(some.count() + none.count())
                : something instanceof Shown ? nothing : something;
        number("mean", name, "low", mean.map(one -> one.low().asNumber()), of);
        number("mean", name, "high", mean.map(one -> one.high().asNumber()), of);
        number("mean", name, "coverage", mean.map(one -> one.coverage().asNumber()), of);
    }

    private <E extends Enum<E>> void counts(String table, String of, Map<E, ProtectedCell> cells, ProtectedCell n) {
        cells.forEach((one, cell) -> count(table, of, SummaryRow.ALL, Words.kebab(one), cell, n));
    }

    private void line(String name, String of, ProtectedTable table) {
        for (int column = 0; column < table.columns().size(); column++) {
            ProtectedCell cell = table.at(new Position(0, column));
            count(name, of, SummaryRow.ALL, table.columns().get(column), cell, table.total());
        }
    }

    private void table(String name, String of, ProtectedTable table) {
        table.cells()
                .forEach((position, cell) -> count(
                        name,
                        of,
                        position.row() == Position.TOTALS ? TOTAL : table.rows().get(position.row()),
                        position.column() == Position.TOTALS
                                ? TOTAL
                                : table.columns().get(position.column()),
                        cell,
                        table.total()));
    }

    private void count(String table, String column, ProtectedCell cell, ProtectedCell n) {
        count(table, SummaryRow.ALL, SummaryRow.ALL, column, cell, n);
    }

    private void count(String table, String of, String row, String column, ProtectedCell cell, ProtectedCell n) {
        row(table, of, row, column, "projects", cell(cell), cell(n));
    }

    private void number(String table, String of, String column, Optional<Double> number, ProtectedCell n) {
        Cell value = number.map(one -> Cell.known(Rounded.text(one))).orElse(Cell.not(Standing.PROTECTS_OTHERS));
        row(table, of, SummaryRow.ALL, column, "share", value, cell(n));
    }

    private static Cell cell(ProtectedCell cell) {
        if (cell instanceof Hidden hidden) {
            return Cell.not(hidden.why() == Why.SMALL ? Standing.SMALL : Standing.PROTECTS_OTHERS);
        }
        return Cell.known(cell.words());
    }

    private void row(String table, String of, String row, String column, String measure, Cell value, Cell n) {
        rows.add(new SummaryRow(by, among, kind, group, table, of, row, column, measure, value, n));
    }
}
