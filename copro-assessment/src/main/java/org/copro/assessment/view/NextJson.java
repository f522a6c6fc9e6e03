package org.copro.assessment.view;

import java.util.List;
import org.copro.assessment.Assessment;
import org.copro.assessment.next.Goal;
import org.copro.assessment.next.NextQuestion;
import org.copro.assessment.next.NextQuestions;
import org.copro.assessment.next.NextSteps;
import org.copro.assessment.next.Question;
import org.copro.assessment.next.Step;
import org.copro.binding.Words;
import tools.jackson.core.JsonGenerator;

/** What could change a result, as JSON: next steps, next questions, and what makes no difference now. */
final class NextJson extends JsonParts {

    NextJson(JsonGenerator out) {
        super(out);
    }

    void write(Assessment assessment) {
        NextQuestions questions = NextQuestions.of(assessment);
        object("next", () -> {
            array("steps", NextSteps.of(assessment), this::steps);
            array("questions", questions.questions(), this::question);
            array("noDifference", questions.noDifference(), this::asked);
        });
    }

    private void steps(NextSteps next) {
        if (next.goal() instanceof Goal.NextLevel level) {
            text("goal", "next-level");
            text("framework", level.framework());
            text("principle", level.principle());
            text("level", Words.kebab(level.level()));
        } else if (next.goal() instanceof Goal.Word word) {
            text("goal", "word");
            text("label", Words.kebab(word.label()));
        }
        text("kind", next.kind().map(Words::kebab).orElse("none"));
        out.writeArrayPropertyStart("sets");
        for (List<Step> set : next.sets()) {
            out.writeStartArray();
            for (Step step : set) {
                out.writeStartObject();
                step(step);
                out.writeEndObject();
            }
            out.writeEndArray();
        }
        out.writeEndArray();
    }

    private void step(Step step) {
        text("kind", Words.kebab(step.kind()));
        text("so", step.so().sentence());
        text("pointer", step.pointer());
        step.criterion().ifPresent(criterion -> {
            text("criterion", criterion.id());
            text("remedy", criterion.remedy().in(""));
            text("effort", Words.kebab(criterion.effort()));
        });
    }

    private void question(NextQuestion next) {
        asked(next.question());
        out.writeBooleanProperty("bearsOnWord", next.bearsOnWord());
        share("settlesWord", next.settlesWord());
        words("levels", next.levels());
        number("narrows", next.narrows());
    }

    private void asked(Question question) {
        text("asks", question.asks().sentence());
        text("pointer", question.pointer());
        text("answer", Words.kebab(question.answer()));
    }
}
