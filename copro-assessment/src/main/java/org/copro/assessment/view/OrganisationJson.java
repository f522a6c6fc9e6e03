package org.copro.assessment.view;

import java.util.Map;
import org.copro.assessment.logic.Truth;
import org.copro.assessment.organisation.CheckInState;
import org.copro.assessment.organisation.OrganisationCheck;
import org.copro.assessment.organisation.ProjectChange;
import org.copro.assessment.organisation.ProjectState;
import org.copro.assessment.organisation.RoutineSign;
import org.copro.binding.Words;
import tools.jackson.core.JsonGenerator;

/** An organisation over its projects and check-ins, as JSON for programs. Keys and values are permanent. */
public final class OrganisationJson extends JsonParts {

    private OrganisationJson(JsonGenerator out) {
        super(out);
    }

    /** The check as an object. Ends with a line feed. */
    public static String render(OrganisationCheck check) {
        return written(OrganisationJson::new, view -> {
            view.out.writeStartObject();
            view.text("title", check.title());
            view.array("checkIns", check.checkIns(), view::checkIn);
            view.array("changes", check.changes(), view::change);
            view.out.writeEndObject();
        });
    }

    private void checkIn(CheckInState state) {
        text("on", state.on().toString());
        out.writeNumberProperty("ratedByPeople", state.ratedByPeople());
        array("projects", state.projects(), this::project);
    }

    private void project(ProjectState state) {
        text("id", state.id());
        text("title", state.title());
        text("claimed", state.claimed().map(Words::kebab).orElse("none"));
        text("verdict", state.verdict().name());
        text("corroboration", Words.kebab(state.corroboration()));
        text("ratedByPeople", Words.kebab(state.peopleRated()));
        text("facts", state.facts());
        object("routine", () -> {
            for (Map.Entry<RoutineSign, Truth> sign : state.signs().entrySet()) {
                text(Words.kebab(sign.getKey()), Words.kebab(sign.getValue()));
            }
        });
    }

    private void change(ProjectChange change) {
        text("project", change.project());
        text("aspect", Words.kebab(change.aspect()));
        text("said", change.said().sentence());
    }
}
