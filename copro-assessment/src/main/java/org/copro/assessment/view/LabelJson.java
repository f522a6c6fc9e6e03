package org.copro.assessment.view;

import org.copro.assessment.label.LabelCheck;
import org.copro.binding.Words;
import org.copro.project.Claim;
import tools.jackson.core.JsonGenerator;

/** Whether the record supports the word in use, as JSON. */
final class LabelJson extends JsonParts {

    LabelJson(JsonGenerator out) {
        super(out);
    }

    void write(LabelCheck label) {
        out.writeObjectPropertyStart("label");
        text("claimed", label.claimed().map(Words::kebab).orElse("none"));
        label.claim().flatMap(Claim::wording).ifPresent(wording -> text("wording", wording));
        text("verdict", label.verdict().name());
        text("sentence", label.sentence().sentence());
        label.restsOn().ifPresent(rests -> text("restsOn", rests.sentence()));
        text("honestWord", honestWord(label));
        label.check().ifPresent(check -> {
            text("definition", check.definition().id());
            text("definitionVersion", check.definition().version());
            check.caution().ifPresent(caution -> text("caution", caution.sentence()));
        });
        text("corroboration", Words.kebab(label.corroboration()));
        array("deciding", label.deciding(), this::fact);
        array("missing", label.missing(), this::missing);
        array(
                "understated",
                label.stronger(),
                stronger -> text("definition", stronger.definition().id()));
        out.writeBooleanProperty("contested", label.isContested());
        label.sides().ifPresent(sides -> {
            out.writeObjectPropertyStart("sides");
            text("people", sides.byPeople().name());
            text("organisation", sides.byOrganisation().name());
            text("peopleRating", suppressed(sides.peopleRating()));
            out.writeEndObject();
        });
        out.writeEndObject();
    }

    private static String honestWord(LabelCheck label) {
        if (!label.honest().isEmpty()) {
            return String.join(
                    " and ",
                    label.honest().stream()
                            .map(one -> Words.kebab(one.definition().labels().get(0)))
                            .toList());
        }
        return label.nothingSupported() ? "none" : "not-known";
    }
}
