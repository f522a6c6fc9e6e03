package org.copro.project;

import java.util.List;
import java.util.Optional;
import org.copro.binding.Written;
import org.copro.known.Answer;
import org.copro.people.Side;
import org.immutables.value.Value;

/**
 * Why the work was done, and who started it.
 *
 * @param initiatedBy the sides that started it; empty is not stated
 * @param aimsTold whether people were told all its aims, savings among them
 * @param evidence ids of evidence
 */
@Written
@Value.Builder
public record Purpose(List<Side> initiatedBy, Optional<Answer> aimsTold, List<String> evidence) implements WithPurpose {

    /** Keeps the lists as given. */
    public Purpose {
        initiatedBy = List.copyOf(initiatedBy);
        evidence = List.copyOf(evidence);
    }

    /** A builder with nothing stated. */
    public static PurposeBuilder builder() {
        return new PurposeBuilder();
    }
}
