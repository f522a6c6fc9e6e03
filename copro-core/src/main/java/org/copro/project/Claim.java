package org.copro.project;

import java.util.List;
import java.util.Optional;
import org.copro.binding.Written;
import org.copro.known.SomeWords;
import org.copro.people.Side;
import org.copro.time.PartialDate;
import org.immutables.value.Value;

/**
 * The word a project uses for itself in public.
 *
 * @param label the word
 * @param wording the words used, as printed
 * @param by who says so
 * @param made when
 * @param evidence ids of evidence
 */
@Written
@Value.Builder
public record Claim(
        Optional<Label> label,
        Optional<@SomeWords String> wording,
        Optional<Side> by,
        Optional<PartialDate> made,
        List<String> evidence)
        implements WithClaim {

    /** Keeps the lists as given. */
    public Claim {
        evidence = List.copyOf(evidence);
    }

    /** A builder with nothing stated. */
    public static ClaimBuilder builder() {
        return new ClaimBuilder();
    }
}
