package org.copro.assessment.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copro.assessment.disclosure.ProtectedCell;
import org.copro.assessment.disclosure.ProtectedCell.Shown;
import org.copro.assessment.release.LeftOut;
import org.copro.assessment.release.Quotable;
import org.copro.assessment.statistics.Estimate;
import org.copro.assessment.turnout.Turnout;
import org.copro.binding.Words;
import org.copro.coding.Theme;
import org.copro.evidence.Source;
import tools.jackson.core.JsonGenerator;

/** What reports of what people said have in common as JSON. */
abstract sealed class SaidJson extends JsonParts permits QuotesJson, VisionJson, WorkshopJson {

    SaidJson(JsonGenerator out) {
        super(out);
    }

    final void quoted(Quotable one) {
        one.id().ifPresent(id -> text("id", id));
        text("words", one.words());
        one.name().ifPresent(name -> text("name", name));
        one.role().ifPresent(role -> text("role", Words.kebab(role)));
        one.side().ifPresent(side -> text("side", Words.kebab(side)));
        one.said().ifPresent(said -> text("said", said.toString()));
        one.source()
                .ifPresent(source -> object("source", () -> {
                    source.title().ifPresent(title -> text("title", title));
                    source.address().ifPresent(address -> text("address", address));
                }));
    }

    final void theme(Theme theme) {
        text("id", theme.id());
        text("name", theme.name());
        theme.says().ifPresent(says -> text("says", says));
    }

    /** A count, or the words that stand for one that is hidden. */
    final void cell(String name, ProtectedCell cell) {
        if (cell instanceof Shown shown) {
            out.writeNumberProperty(name, shown.count());
        } else {
            text(name, cell.words());
        }
    }

    final void leftOut(LeftOut leftOut) {
        object("leftOut", () -> {
            cell("count", leftOut.count());
            object("withdrawn", () -> {
                for (Map.Entry<String, ProtectedCell> day : leftOut.withdrawn().entrySet()) {
                    cell(day.getKey(), day.getValue());
                }
            });
        });
    }

    final void turnout(Turnout turnout) {
        object("tookPart", () -> {
            text("people", Words.kebab(turnout.people()));
            text("organisation", Words.kebab(turnout.organisation()));
            array("present", turnout.present(), one -> {
                text("part", Words.kebab(one.part()));
                one.role().ifPresent(role -> text("role", Words.kebab(role)));
                one.side().ifPresent(side -> text("side", Words.kebab(side)));
                one.people().ifPresent(people -> cell("people", people));
            });
            leftOut(turnout.leftOut());
        });
    }

    final void readers(int readers, Estimate<Double> agreement) {
        out.writeNumberProperty("readers", readers);
        agreement
                .found()
                .ifPresentOrElse(alpha -> number("agreement", alpha), () -> text("agreement", agreement.toString()));
    }

    final void heading(String kind, String id, String title, Optional<String> about, String on) {
        text("kind", kind);
        text("id", id);
        text("title", title);
        about.ifPresent(words -> text("about", words));
        text("on", on);
    }

    final void sources(List<Source> sources) {
        array("source", sources, this::source);
    }
}
