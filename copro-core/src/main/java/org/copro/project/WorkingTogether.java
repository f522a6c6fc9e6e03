package org.copro.project;

import java.util.List;
import java.util.Optional;
import org.copro.binding.Written;
import org.copro.known.Answer;
import org.copro.people.Side;
import org.immutables.value.Value;

/**
 * How people and professionals were with each other.
 *
 * @param rolesOverlapped whether some did what is usually the part of the other side
 * @param peerNetworks whether networks of people in the same situation were used or formed
 * @param facilitation whether the organisation helped people do things themselves, not only delivered
 * @param respectReportedBy the sides that say themselves that they were respected; empty is not stated
 * @param evidence ids of evidence
 */
@Written
@Value.Builder
public record WorkingTogether(
        Optional<Answer> rolesOverlapped,
        Optional<Answer> peerNetworks,
        Optional<Answer> facilitation,
        List<Side> respectReportedBy,
        List<String> evidence)
        implements WithWorkingTogether {

    /** Keeps the lists as given. */
    public WorkingTogether {
        respectReportedBy = List.copyOf(respectReportedBy);
        evidence = List.copyOf(evidence);
    }

    /** A builder with nothing stated. */
    public static WorkingTogetherBuilder builder() {
        return new WorkingTogetherBuilder();
    }
}
