package org.copro.assessment.view;

import org.copro.assessment.Assessment;
import org.copro.assessment.flag.Flag;
import tools.jackson.core.JsonGenerator;

/**
 * A result in brief and yet with its reasons, as one line of JSON for programs that read many. Keys and values are
 * permanent, and what also stands in the whole result, as {@link JsonView} writes it, stands at the same place and is
 * the same. Left out are how sure levels are under other weights, the texts of questions, sources, and of questions to
 * which every answer is still possible all but their names.
 */
public final class LineView extends JsonParts {

    private LineView(JsonGenerator out) {
        super(out);
    }

    /**
     * One result as one line in UTF-8. Ends with a line feed.
     *
     * @param settings the hash of what all lines have in common, as {@link SettingsJson} writes it
     * @param written what was written of principles before, in lines of the same assessor
     */
    public static byte[] inBytes(Assessment assessment, String settings, WrittenPrinciples written) {
        return lineInBytes(LineView::new, view -> view.assessment(assessment, settings, written));
    }

    private void assessment(Assessment assessment, String settings, WrittenPrinciples written) {
        out.writeStartObject();
        project(assessment.project());
        new LabelJson(out).write(assessment.label());
        new PrinciplesJson(out).brief(assessment.frameworks(), assessment.findings(), written);
        new StagesJson(out).brief(assessment.profile());
        array("flags", assessment.flags(), this::flag);
        out.writeNumberProperty("replyCount", assessment.project().replies().size());
        text("withdrawn", suppressed(assessment.withdrawn()));
        object("provenance", () -> {
            text("evaluatedOn", assessment.provenance().evaluatedOn().toString());
            text("facts", assessment.factsHash());
            text("settings", settings);
        });
        out.writeEndObject();
    }

    private void flag(Flag flag) {
        text("id", flag.id());
        array("evidence", flag.evidence(), this::fact);
    }
}
