package org.copro.assessment.view;

import java.util.List;
import org.copro.assessment.release.Quotable;
import org.copro.assessment.workshop.Named;
import org.copro.assessment.workshop.PrincipleNamed;
import org.copro.assessment.workshop.WorkshopReport;
import org.copro.binding.Words;
import tools.jackson.core.JsonGenerator;

/** What was said at a workshop, as JSON. */
public final class WorkshopJson extends SaidJson {

    private WorkshopJson(JsonGenerator out) {
        super(out);
    }

    /** The whole report. Ends with a line feed. */
    public static String render(WorkshopReport report) {
        return written(WorkshopJson::new, json -> json.write(report));
    }

    private void write(WorkshopReport report) {
        out.writeStartObject();
        heading(
                "workshop-report",
                report.id(),
                report.title(),
                report.about(),
                report.on().toString());
        report.question().ifPresent(question -> text("question", question));
        report.held().ifPresent(held -> text("held", held.toString()));
        report.by().ifPresent(by -> text("by", by));
        turnout(report.turnout());
        named("success", report.success());
        named("barriers", report.barriers());
        named("phrases", report.phrases());
        named("said", report.said());
        object("framework", () -> {
            text("id", report.framework().id());
            text("version", report.framework().version());
        });
        array("principles", report.principles(), one -> principle(one, report));
        words(
                "beyondTheFramework",
                ids(report.beyondTheFramework().stream().map(Named::words).toList()));
        readers(report.readers(), report.agreement());
        leftOut(report.leftOut());
        sources(report.source());
        madeFrom(report.madeFrom());
        out.writeEndObject();
    }

    private void named(String name, List<Named> words) {
        array(name, words, one -> {
            quoted(one.words());
            words("principles", one.principles());
            one.barrier().ifPresent(kind -> text("barrier", Words.kebab(kind)));
            out.writeBooleanProperty("isRead", one.isRead());
        });
    }

    private void principle(PrincipleNamed one, WorkshopReport report) {
        text("id", one.principle().id());
        text("name", one.principle().name().in(report.framework().language()));
        text("named", Words.kebab(one.named()));
        text("asSuccess", Words.kebab(one.asSuccess()));
        text("asBarrier", Words.kebab(one.asBarrier()));
        text("otherwise", Words.kebab(one.otherwise()));
        words("words", ids(one.words()));
    }

    private static List<String> ids(List<Quotable> words) {
        return words.stream().flatMap(one -> one.id().stream()).toList();
    }
}
