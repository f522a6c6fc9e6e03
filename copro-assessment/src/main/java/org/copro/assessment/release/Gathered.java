package org.copro.assessment.release;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.copro.survey.Response;
import org.copro.survey.Survey;
import org.copro.voice.ConsentRegister;

/**
 * Responses to a survey, with what people did with their consents since.
 *
 * @param survey that was answered
 * @param responses kept, each with what was agreed to in it
 * @param register later changes; an event about a response goes by its id
 */
public record Gathered(Survey survey, List<Response> responses, ConsentRegister register) {

    /** Keeps the list. */
    public Gathered {
        responses = List.copyOf(responses);
    }

    /** Ids in the register that no response has: other people's, or written wrongly. For whoever keeps it. */
    public List<String> subjectsNotFound() {
        List<String> known = responses.stream().map(Response::id).toList();
        Set<String> ids = new HashSet<>(known);
        return register.events().stream()
                .map(one -> one.subject())
                .distinct()
                .filter(one -> !ids.contains(one))
                .toList();
    }
}
