package org.copro.project;

import java.util.List;
import java.util.Optional;
import org.copro.binding.Written;
import org.copro.people.Side;
import org.copro.time.PartialDate;
import org.immutables.value.Value;

/**
 * Who judged how it went.
 *
 * @param by the sides that judged; empty is not stated
 * @param on when
 * @param evidence ids of evidence
 */
@Written
@Value.Builder
public record Evaluation(List<Side> by, Optional<PartialDate> on, List<String> evidence) implements WithEvaluation {

    /** Keeps the lists as given. */
    public Evaluation {
        by = List.copyOf(by);
        evidence = List.copyOf(evidence);
    }

    /** A builder with nothing stated. */
    public static EvaluationBuilder builder() {
        return new EvaluationBuilder();
    }
}
