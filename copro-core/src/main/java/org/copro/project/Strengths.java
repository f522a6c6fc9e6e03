package org.copro.project;

import java.util.List;
import java.util.Optional;
import org.copro.binding.Written;
import org.copro.known.Answer;
import org.copro.people.Side;
import org.immutables.value.Value;

/**
 * What people and professionals can do, beside what they need.
 *
 * @param namedOf the sides whose strengths and skills were named; empty is not stated
 * @param used whether people's strengths and skills were used in the work
 * @param evidence ids of evidence
 */
@Written
@Value.Builder
public record Strengths(List<Side> namedOf, Optional<Answer> used, List<String> evidence) implements WithStrengths {

    /** Keeps the lists as given. */
    public Strengths {
        namedOf = List.copyOf(namedOf);
        evidence = List.copyOf(evidence);
    }

    /** A builder with nothing stated. */
    public static StrengthsBuilder builder() {
        return new StrengthsBuilder();
    }
}
