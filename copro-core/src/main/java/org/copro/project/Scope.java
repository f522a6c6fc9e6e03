package org.copro.project;

import java.util.List;
import java.util.Optional;
import org.copro.binding.Written;
import org.copro.known.Answer;
import org.copro.known.SomeWords;
import org.copro.power.Power;
import org.copro.time.PartialDate;
import org.immutables.value.Value;

/**
 * What could and could not change, and whether that was said at the outset.
 *
 * @param disclosed whether people were told at the outset
 * @param on when they were told
 * @param promised the say that people were promised
 * @param note what could and could not change
 * @param evidence ids of evidence
 */
@Written
@Value.Builder
public record Scope(
        Optional<Answer> disclosed,
        Optional<PartialDate> on,
        Optional<Power> promised,
        Optional<@SomeWords String> note,
        List<String> evidence)
        implements WithScope {

    /** Keeps the lists as given. */
    public Scope {
        evidence = List.copyOf(evidence);
    }

    /** A builder with nothing stated. */
    public static ScopeBuilder builder() {
        return new ScopeBuilder();
    }
}
