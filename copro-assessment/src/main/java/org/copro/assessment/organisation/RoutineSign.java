package org.copro.assessment.organisation;

import java.util.Optional;
import java.util.function.Function;
import org.copro.known.Answer;
import org.copro.project.Embedding;

/** A sign that working together is routine, as a project's record has it under {@code embedding}. */
public enum RoutineSign {
    /** It was done more than once. */
    REPEATED("done more than once", Embedding::repeated),
    /** A regular budget pays for it. */
    ROUTINE_BUDGET("paid from a regular budget", Embedding::routineBudget),
    /** People have a standing seat where the organisation is governed. */
    GOVERNANCE_SEAT("with a standing seat for people in governance", Embedding::governanceSeat);

    private final String words;
    private final Function<Embedding, Optional<Answer>> answer;

    RoutineSign(String words, Function<Embedding, Optional<Answer>> answer) {
        this.words = words;
        this.answer = answer;
    }

    /** In words that follow "it is". */
    public String words() {
        return words;
    }

    Optional<Answer> in(Optional<Embedding> embedding) {
        return embedding.flatMap(answer);
    }
}
