package org.copro.assessment.release;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.copro.survey.Audience;
import org.copro.survey.Response;
import org.copro.survey.SurveyAnswer;
import org.copro.survey.SurveyAnswer.Chosen;
import org.copro.survey.SurveyAnswer.OwnWords;
import org.copro.survey.SurveyAnswer.Placed;
import org.copro.survey.SurveyAnswer.Unsaid;

/**
 * A response that may be counted. It has no words. It is for counting, and counts go through {@link Release#rule}
 * before they are shown; a view never sees it.
 */
public final class CountableResponse {

    private final Response response;

    CountableResponse(Response response) {
        this.response = response;
    }

    /** Its id, to find what belongs to it; never to be shown. */
    public String id() {
        return response.id();
    }

    /** Who answered. */
    public Optional<Audience> audience() {
        return response.audience();
    }

    /** Whether the question was put to them. */
    public boolean wasAsked(String question) {
        return response.answer(question).isPresent();
    }

    /** The options they chose, none if they chose none. */
    public List<String> chosen(String question) {
        return answer(question, Chosen.class).map(Chosen::chosen).orElse(List.of());
    }

    /** Whether they wrote something in the place of an option. */
    public boolean wroteOther(String question) {
        return answer(question, Chosen.class).flatMap(Chosen::other).isPresent();
    }

    /** The place they chose on a scale, 1 the lowest. */
    public OptionalInt place(String question) {
        Optional<Placed> placed = answer(question, Placed.class);
        return placed.isPresent() ? OptionalInt.of(placed.get().place()) : OptionalInt.empty();
    }

    /** How they did not answer. */
    public Optional<Unsaid> unsaid(String question) {
        return answer(question, Unsaid.class);
    }

    /** Whether they answered in their own words. */
    public boolean wroteWords(String question) {
        return answer(question, OwnWords.class).isPresent();
    }

    private <T extends SurveyAnswer> Optional<T> answer(String question, Class<T> kind) {
        return response.answer(question).filter(kind::isInstance).map(kind::cast);
    }
}
