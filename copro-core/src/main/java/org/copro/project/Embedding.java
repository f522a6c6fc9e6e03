package org.copro.project;

import java.util.List;
import java.util.Optional;
import org.copro.binding.Written;
import org.copro.known.Answer;
import org.immutables.value.Value;

/**
 * Whether working together is part of the routine.
 *
 * @param repeated whether it was done before or is done again, not once
 * @param routineBudget whether its cost is part of a regular budget
 * @param governanceSeat whether people have a standing seat where the organisation is governed
 * @param evidence ids of evidence
 */
@Written
@Value.Builder
public record Embedding(
        Optional<Answer> repeated,
        Optional<Answer> routineBudget,
        Optional<Answer> governanceSeat,
        List<String> evidence)
        implements WithEmbedding {

    /** Keeps the list as given. */
    public Embedding {
        evidence = List.copyOf(evidence);
    }

    /** A builder with nothing stated. */
    public static EmbeddingBuilder builder() {
        return new EmbeddingBuilder();
    }
}
