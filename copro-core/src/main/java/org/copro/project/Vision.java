package org.copro.project;

import java.util.List;
import java.util.Optional;
import org.copro.binding.Written;
import org.copro.known.Id;
import org.copro.known.SomeWords;
import org.copro.people.Side;
import org.copro.time.PartialDate;
import org.immutables.value.Value;

/**
 * What the parties want it to be like.
 *
 * @param record id of the record of how it came to be; what is not stated here is taken from it where it is given
 * @param statement the words
 * @param agreedBy the sides that agreed to it; empty is not stated
 * @param agreed when
 * @param evidence ids of evidence
 */
@Written
@Value.Builder
public record Vision(
        Optional<@Id String> record,
        Optional<@SomeWords String> statement,
        List<Side> agreedBy,
        Optional<PartialDate> agreed,
        List<String> evidence)
        implements WithVision {

    /** Keeps the lists as given. */
    public Vision {
        agreedBy = List.copyOf(agreedBy);
        evidence = List.copyOf(evidence);
    }

    /** A builder with nothing stated. */
    public static VisionBuilder builder() {
        return new VisionBuilder();
    }
}
