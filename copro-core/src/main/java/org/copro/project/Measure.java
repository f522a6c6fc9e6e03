package org.copro.project;

import java.util.List;
import java.util.Optional;
import org.copro.binding.Written;
import org.copro.known.SomeWords;
import org.copro.people.Side;
import org.immutables.value.Value;

/**
 * Something by which success is told.
 *
 * @param name what it is called
 * @param kind output or outcome
 * @param definedBy the sides that chose it; empty is not stated
 * @param baseline where it stood at the start
 * @param evidence ids of evidence
 */
@Written
@Value.Builder
public record Measure(
        Optional<@SomeWords String> name,
        Optional<MeasureKind> kind,
        List<Side> definedBy,
        Optional<@SomeWords String> baseline,
        List<String> evidence)
        implements WithMeasure {

    /** Keeps the lists as given. */
    public Measure {
        definedBy = List.copyOf(definedBy);
        evidence = List.copyOf(evidence);
    }

    /** A builder with nothing stated. */
    public static MeasureBuilder builder() {
        return new MeasureBuilder();
    }
}
