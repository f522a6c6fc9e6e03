package org.copro.assessment.view;

import org.copro.assessment.vision.StepReport;
import org.copro.assessment.vision.ThemePath;
import org.copro.assessment.vision.VisionReport;
import org.copro.binding.Words;
import tools.jackson.core.JsonGenerator;

/** How a vision came to be, as JSON. */
public final class VisionJson extends SaidJson {

    private VisionJson(JsonGenerator out) {
        super(out);
    }

    /** The whole report. Ends with a line feed. */
    public static String render(VisionReport report) {
        return written(VisionJson::new, json -> json.write(report));
    }

    private void write(VisionReport report) {
        out.writeStartObject();
        heading(
                "vision-report",
                report.id(),
                report.title(),
                report.about(),
                report.on().toString());
        array("steps", report.steps(), this::step);
        array("themes", report.themes(), path -> theme(path, report));
        array("quotes", report.quotes(), this::quoted);
        readers(report.readers(), report.agreement());
        leftOut(report.leftOut());
        sources(report.source());
        madeFrom(report.madeFrom());
        out.writeEndObject();
    }

    private void step(StepReport step) {
        text("id", step.id());
        text("kind", Words.kebab(step.kind()));
        step.name().ifPresent(name -> text("name", name));
        step.on().ifPresent(on -> text("on", on.toString()));
        step.until().ifPresent(until -> text("until", until.toString()));
        words("from", step.from());
        turnout(step.turnout());
        step.received().ifPresent(received -> cell("received", received));
        out.writeBooleanProperty("wordsRecorded", step.wordsRecorded());
        array("wordings", step.wordings(), one -> {
            quoted(one.words());
            words("from", one.from());
        });
    }

    private void theme(ThemePath path, VisionReport report) {
        theme(path.theme());
        text("fate", Words.kebab(path.fate()));
        words("steps", path.steps().stream().map(Words::kebab).toList());
        path.lastSeen()
                .ifPresent(step -> text("lastSeen", report.steps().get(step).id()));
    }
}
