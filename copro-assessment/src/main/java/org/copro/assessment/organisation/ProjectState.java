package org.copro.assessment.organisation;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.copro.assessment.Assessment;
import org.copro.assessment.label.Verdict;
import org.copro.assessment.logic.Truth;
import org.copro.assessment.power.Corroboration;
import org.copro.assessment.score.Gate;
import org.copro.known.Answer;
import org.copro.project.Label;

/**
 * How one project stood at a check-in.
 *
 * @param id of the project
 * @param title of the project
 * @param claimed the word it uses; empty if it uses none
 * @param verdict on the word
 * @param corroboration whose word the verdict rests on
 * @param peopleRated whether people who use services rated the work themselves; not known where the only ratings may be
 *     theirs and cannot be used
 * @param facts the hash of its record, as {@link Assessment#factsHash} tells it
 * @param signs of routine: so, not so, or not known, which it also is where the question does not apply
 */
public record ProjectState(
        String id,
        String title,
        Optional<Label> claimed,
        Verdict verdict,
        Corroboration corroboration,
        Truth peopleRated,
        String facts,
        Map<RoutineSign, Truth> signs) {

    /** Keeps the map, in the order of the signs. */
    public ProjectState {
        signs = Collections.unmodifiableMap(new EnumMap<>(signs));
    }

    static ProjectState of(Assessment result) {
        Map<RoutineSign, Truth> signs = new EnumMap<>(RoutineSign.class);
        for (RoutineSign sign : RoutineSign.values()) {
            signs.put(sign, truth(sign.in(result.project().embedding())));
        }
        return new ProjectState(
                result.project().id(),
                result.project().title(),
                result.label().claimed(),
                result.label().verdict(),
                result.label().corroboration(),
                Gate.ratedByPeople(result.findings()),
                result.factsHash(),
                signs);
    }

    private static Truth truth(Optional<Answer> answer) {
        return answer.filter(one -> one.isYes() || one.isNo())
                .map(one -> Truth.of(one.isYes()))
                .orElse(Truth.UNKNOWN);
    }
}
