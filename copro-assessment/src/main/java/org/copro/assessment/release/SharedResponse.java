package org.copro.assessment.release;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copro.survey.Audience;
import org.copro.survey.Option;
import org.copro.survey.Question;
import org.copro.survey.Response;
import org.copro.survey.SurveyAnswer;
import org.copro.survey.SurveyAnswer.Chosen;
import org.copro.survey.SurveyAnswer.OwnWords;
import org.copro.survey.SurveyAnswer.Placed;

/** A whole response that may be shown without a name: without its id, and without the time it was received. */
public final class SharedResponse {

    private final Response response;
    private final Optional<Audience> audience;

    SharedResponse(Response response, Optional<Audience> audience) {
        this.response = response;
        this.audience = audience;
    }

    /** Its id, to find what belongs to it; never to be shown. */
    public String id() {
        return response.id();
    }

    /** Who answered, as far as they remain unknown by it. */
    public Optional<Audience> audience() {
        return audience;
    }

    /** The answer in words; empty where there is none. Several options stand apart by a semicolon. */
    public String answer(Question question, String language) {
        Optional<SurveyAnswer> given = response.answer(question.id());
        if (given.isEmpty()) {
            return "";
        }
        if (given.get() instanceof Chosen chosen) {
            return Stream.concat(
                            question.options().stream()
                                    .filter(one -> chosen.chosen().contains(one.id()))
                                    .map(one -> one.text().in(language)),
                            chosen.other().stream())
                    .collect(Collectors.joining("; "));
        } else if (given.get() instanceof Placed placed) {
            Option place = question.options().get(placed.place() - 1);
            return place.text().in(language);
        } else if (given.get() instanceof OwnWords own) {
            return own.words();
        }
        return switch ((SurveyAnswer.Unsaid) given.get()) {
            case NOT_ANSWERED -> "";
            case DONT_KNOW -> question.dontKnow().map(one -> one.in(language)).orElse("don’t know");
            case DECLINED -> question.declined().map(one -> one.in(language)).orElse("not said");
        };
    }
}
