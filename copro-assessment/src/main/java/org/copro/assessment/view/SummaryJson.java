package org.copro.assessment.view;

import java.util.Map;
import java.util.Optional;
import org.copro.assessment.disclosure.Position;
import org.copro.assessment.disclosure.ProtectedCell;
import org.copro.assessment.disclosure.ProtectedCell.Hidden;
import org.copro.assessment.disclosure.ProtectedCell.Shown;
import org.copro.assessment.disclosure.ProtectedTable;
import org.copro.assessment.summary.AttributeSummary;
import org.copro.assessment.summary.AttributeSummary.Kind;
import org.copro.assessment.summary.FlagSummary;
import org.copro.assessment.summary.FrameworkSummary;
import org.copro.assessment.summary.GroupFigures;
import org.copro.assessment.summary.MeanScore;
import org.copro.assessment.summary.PhaseSummary;
import org.copro.assessment.summary.PortfolioSummary;
import org.copro.assessment.summary.PrincipleSummary;
import org.copro.assessment.summary.SummaryReport;
import org.copro.assessment.summary.SupportedShare;
import org.copro.binding.Words;
import tools.jackson.core.JsonGenerator;

/** A summary as JSON for programs. Keys and values are permanent; what is hidden says so. */
public final class SummaryJson extends JsonParts {

    private SummaryJson(JsonGenerator out) {
        super(out);
    }

    /** The summary as an object. Ends with a line feed. */
    public static String of(SummaryReport report) {
        return written(SummaryJson::new, json -> json.report(report));
    }

    private void report(SummaryReport report) {
        out.writeStartObject();
        out.writeNumberProperty("judged", report.judged());
        out.writeNumberProperty("refused", report.refused());
        out.writeNumberProperty("smallestCountShown", report.smallest());
        text("evaluatedOn", report.plan().on().toString());
        report.plan().definition().ifPresent(one -> text("definition", one.toString()));
        report.share(PortfolioSummary.TOLD_APART).ifPresent(share -> object("coProduction", () -> share(share)));
        report.onOwnWord().ifPresent(own -> cell("supportedOnOwnWordAlone", own));
        array("by", report.attributes(), this::attribute);
        report.verdicts().ifPresent(table -> table("verdictsByWord", table));
        array("phases", report.phases(), this::phase);
        array("frameworks", report.frameworks(), this::framework);
        array("flags", report.flags(), this::flag);
        array("notSaid", report.notSaid(), one -> {
            text("indicator", one.asks().id());
            cell("projects", one.projects());
        });
        words("settings", report.plan().settings());
        out.writeEndObject();
    }

    private void share(SupportedShare share) {
        cell("claims", share.claims());
        object("verdicts", () -> share.verdicts().forEach((verdict, cell) -> cell(Words.kebab(verdict), cell)));
        if (share.isShareTold()) {
            number("atLeast", share.atLeast().flatMap(one -> one.share().found()));
            number("atMost", share.atMost().flatMap(one -> one.share().found()));
            number("lowerLimit", share.lowerLimit());
            number("upperLimit", share.upperLimit());
        }
    }

    private void number(String name, Optional<Double> number) {
        number.ifPresent(one -> number(name, one));
    }

    private void attribute(AttributeSummary attribute) {
        text("attribute", Words.kebab(attribute.attribute()));
        text("among", Words.kebab(attribute.among()));
        array("groups", attribute.groups(), group -> {
            text("kind", Words.kebab(group.kind()));
            if (group.kind() == Kind.NAMED) {
                text("name", group.name());
            }
            cell("projects", group.projects());
            share(group.share());
            group.figures().ifPresent(this::figures);
        });
    }

    private void figures(GroupFigures figures) {
        array("phases", figures.phases(), one -> {
            text("phase", Words.kebab(one.phase()));
            cells("projects", one.presence());
            cells("evidenced", one.evidenced());
        });
        array("principles", figures.principles(), one -> {
            text("framework", one.framework().id());
            text("principle", one.principle().id());
            cells("known", one.known());
            cells("certain", one.certain());
            one.mean().ifPresent(this::mean);
        });
        array("flags", figures.flags(), one -> {
            text("flag", one.entry().id());
            cell("raised", one.raised());
            one.open().ifPresent(open -> cell("open", open));
        });
    }

    private <E extends Enum<E>> void cells(String name, Map<E, ProtectedCell> cells) {
        object(name, () -> cells.forEach((one, cell) -> cell(Words.kebab(one), cell)));
    }

    private void phase(PhaseSummary phase) {
        text("phase", Words.kebab(phase.phase()));
        line("projects", phase.presence());
        phase.say().ifPresent(table -> table("declaredByEvidenced", table));
    }

    private void framework(FrameworkSummary framework) {
        text("framework", framework.framework().id());
        text("version", framework.framework().version());
        array("principles", framework.principles(), this::principle);
    }

    private void principle(PrincipleSummary principle) {
        text("principle", principle.principle().id());
        line("known", principle.known());
        principle.levels().ifPresent(table -> table("certainByPossible", table));
        principle.mean().ifPresent(this::mean);
    }

    private void mean(MeanScore mean) {
        object("mean", () -> {
            number("low", mean.low().asNumber());
            number("high", mean.high().asNumber());
            number("coverage", mean.coverage().asNumber());
        });
    }

    private void flag(FlagSummary flag) {
        text("flag", flag.entry().id());
        cell("raised", flag.raised());
        flag.open().ifPresent(open -> cell("open", open));
        cell("of", flag.of());
    }

    /** A table of one line, by the names of its columns. */
    private void line(String name, ProtectedTable table) {
        object(name, () -> {
            for (int column = 0; column < table.columns().size(); column++) {
                cell(table.columns().get(column), table.at(new Position(0, column)));
            }
        });
    }

    /** Row by row, each with its total; totals of columns last. */
    private void table(String name, ProtectedTable table) {
        object(name, () -> {
            for (int row = 0; row < table.rows().size(); row++) {
                row(table.rows().get(row), table, row);
            }
            row("total", table, Position.TOTALS);
        });
    }

    private void row(String name, ProtectedTable table, int row) {
        object(name, () -> {
            for (int column = 0; column < table.columns().size(); column++) {
                cell(table.columns().get(column), table.at(new Position(row, column)));
            }
            cell("total", table.at(new Position(row, Position.TOTALS)));
        });
    }

    private void cell(String name, ProtectedCell cell) {
        if (cell instanceof Shown shown) {
            out.writeNumberProperty(name, shown.count());
        } else if (cell instanceof Hidden hidden) {
            object(name, () -> text("hidden", hidden.words()));
        }
    }
}
