package org.copro.survey;

import java.util.List;
import java.util.Optional;
import org.copro.binding.Texts;

/**
 * One question.
 *
 * @param id permanent within the survey
 * @param kind how it is answered
 * @param asks the question
 * @param askedOf the audiences it is put to; none for all that the survey asks
 * @param options to choose from, in the order shown; for a scale its places, lowest first; none for own words
 * @param other what stands beside the field for own words among the options; absent if there is none
 * @param dontKnow the words for not knowing, which is no place on a scale; absent if it is not offered
 * @param declined the words for not wanting to say; absent if it is not offered
 */
public record Question(
        String id,
        QuestionKind kind,
        Texts asks,
        List<Audience> askedOf,
        List<Option> options,
        Optional<Texts> other,
        Optional<Texts> dontKnow,
        Optional<Texts> declined) {

    /** Keeps the lists as given. */
    public Question {
        askedOf = List.copyOf(askedOf);
        options = List.copyOf(options);
    }

    /** Whether it is put to this audience, or to a part of it. */
    public boolean isAskedOf(Audience audience) {
        return askedOf.isEmpty() || askedOf.stream().anyMatch(one -> one.includes(audience) || audience.includes(one));
    }

    /** The ids of the options, in their order. */
    public List<String> optionIds() {
        return options.stream().map(Option::id).toList();
    }
}
