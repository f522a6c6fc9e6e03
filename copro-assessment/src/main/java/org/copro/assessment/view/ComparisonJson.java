package org.copro.assessment.view;

import java.util.List;
import org.copro.assessment.result.Cause;
import org.copro.assessment.result.Change;
import org.copro.assessment.result.Comparison;
import org.copro.assessment.result.Comparison.Conclusion;
import org.copro.assessment.result.Separately;
import org.copro.assessment.result.WrittenResult;
import org.copro.binding.Words;
import tools.jackson.core.JsonGenerator;

/** What differs between two results, as JSON for programs. Keys and values are permanent. */
public final class ComparisonJson extends JsonParts {

    private ComparisonJson(JsonGenerator out) {
        super(out);
    }

    /**
     * One comparison as an object. Ends with a line feed.
     *
     * @param first what the first result is called, such as its file
     * @param second what the second is called
     */
    public static String render(Comparison comparison, String first, String second) {
        return written(ComparisonJson::new, view -> view.comparison(comparison, first, second));
    }

    private void comparison(Comparison comparison, String first, String second) {
        out.writeStartObject();
        object("first", () -> side(first, comparison.first()));
        object("second", () -> side(second, comparison.second()));
        text("conclusion", Words.kebab(comparison.conclusion()));
        text("inWords", comparison.inWords());
        array("changes", comparison.changes(), this::change);
        array("causes", comparison.causes(), this::cause);
        boolean isOpen = comparison.conclusion() == Conclusion.SEVERAL_CAUSES;
        words("toFindOut", isOpen ? Separately.commands(comparison) : List.of());
        out.writeEndObject();
    }

    private void side(String file, WrittenResult result) {
        text("file", file);
        text("project", result.project());
    }

    private void change(Change one) {
        text("kind", Words.kebab(one.kind()));
        turned(one.what(), one.before(), one.after());
        text("text", one.sentence());
    }

    private void cause(Cause one) {
        text("kind", Words.kebab(one.kind()));
        turned(one.what(), one.before(), one.after());
        text("text", one.sentence());
    }

    private void turned(String what, String before, String after) {
        textIfAny("what", what);
        textIfAny("before", before);
        textIfAny("after", after);
    }

    private void textIfAny(String name, String value) {
        if (!value.isEmpty()) {
            text(name, value);
        }
    }
}
