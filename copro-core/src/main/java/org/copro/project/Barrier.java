package org.copro.project;

import java.util.List;
import java.util.Optional;
import org.copro.binding.Written;
import org.copro.known.SomeWords;
import org.copro.people.Side;
import org.immutables.value.Value;

/**
 * Something that stood in the way, and who says so.
 *
 * @param kind what kind
 * @param what in words
 * @param statedBy who says so
 * @param evidence ids of evidence
 */
@Written
@Value.Builder
public record Barrier(
        Optional<BarrierKind> kind, Optional<@SomeWords String> what, Optional<Side> statedBy, List<String> evidence)
        implements WithBarrier {

    /** Keeps the lists as given. */
    public Barrier {
        evidence = List.copyOf(evidence);
    }

    /** A builder with nothing stated. */
    public static BarrierBuilder builder() {
        return new BarrierBuilder();
    }
}
