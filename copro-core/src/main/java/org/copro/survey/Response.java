package org.copro.survey;

import java.util.List;
import java.util.Optional;
import org.copro.binding.Written;
import org.copro.survey.SurveyAnswer.Unsaid;
import org.copro.time.Moment;
import org.copro.voice.ConsentPurpose;
import org.copro.voice.ConsentStatus;

/**
 * What one person answered to a survey, and agreed to. Nothing of it is shown for a purpose without consent; that is
 * for those who show it to keep.
 *
 * @param id by which the form service knows it
 * @param received when
 * @param audience who answered: a role, or a side; absent if they did not say or were not asked
 * @param answers one for each question that was put to them, in the order of the survey
 * @param consents what they said to each consent question, in the order of the survey
 */
@Written
public record Response(
        String id, Moment received, Optional<Audience> audience, List<Answered> answers, List<ConsentGiven> consents) {

    /** Refuses a response without an id, and two answers to one question or purpose. */
    public Response {
        answers = List.copyOf(answers);
        consents = List.copyOf(consents);
        if (id.isBlank()) {
            throw new IllegalArgumentException("a response needs an id");
        }
        if (answers.stream().map(Answered::question).distinct().count() < answers.size()) {
            throw new IllegalArgumentException("the response '%s' answers a question twice".formatted(id));
        }
        if (consents.stream().map(ConsentGiven::purpose).distinct().count() < consents.size()) {
            throw new IllegalArgumentException("the response '%s' answers for one purpose twice".formatted(id));
        }
    }

    /** The answer to a question; empty if it was not put to them. */
    public Optional<SurveyAnswer> answer(String question) {
        return answers.stream()
                .filter(one -> one.question().equals(question))
                .map(Answered::answer)
                .findFirst();
    }

    /** Whether they said yes to this purpose, whatever its wording. Silence is no. */
    public boolean agreesTo(ConsentPurpose purpose) {
        return consents.stream().anyMatch(one -> one.purpose() == purpose && one.status() == ConsentStatus.GIVEN);
    }

    /**
     * An answer with its question.
     *
     * @param question id
     * @param answer to it
     */
    public record Answered(String question, SurveyAnswer answer) {

        /** Whether anything was said, be it not to know. */
        public boolean isSaid() {
            return answer != Unsaid.NOT_ANSWERED;
        }
    }

    /**
     * What somebody said to a consent question.
     *
     * @param purpose it is for
     * @param wordingVersion of the question they saw
     * @param status given, refused, or unknown where they did not say, which is no
     */
    public record ConsentGiven(ConsentPurpose purpose, String wordingVersion, ConsentStatus status) {}
}
