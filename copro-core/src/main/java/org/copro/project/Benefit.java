package org.copro.project;

import java.util.List;
import java.util.Optional;
import org.copro.binding.Written;
import org.copro.known.SomeWords;
import org.copro.people.Side;
import org.immutables.value.Value;

/**
 * Something gained, for whom, and who says so. A benefit for people claimed by others only is a claim.
 *
 * @param kind what kind
 * @param audience for whom
 * @param what in words
 * @param statedBy who says so
 * @param evidence ids of evidence
 */
@Written
@Value.Builder
public record Benefit(
        Optional<BenefitKind> kind,
        Optional<BenefitAudience> audience,
        Optional<@SomeWords String> what,
        Optional<Side> statedBy,
        List<String> evidence)
        implements WithBenefit {

    /** Keeps the lists as given. */
    public Benefit {
        evidence = List.copyOf(evidence);
    }

    /** A builder with nothing stated. */
    public static BenefitBuilder builder() {
        return new BenefitBuilder();
    }
}
