package org.copro.evidence;

import java.time.LocalDate;
import java.util.Optional;
import org.copro.binding.Written;
import org.copro.known.Id;
import org.copro.known.SomeWords;
import org.copro.people.Side;
import org.copro.time.PartialDate;
import org.immutables.value.Value;

/**
 * Something that shows a fact. Facts refer to it by its id.
 *
 * @param id unique in the project
 * @param kind what kind of thing it is
 * @param title what it is called
 * @param address where it can be found
 * @param statedBy the side whose word it is
 * @param dated when it was made
 * @param expires from the day after this date it no longer counts
 * @param note what else a reader should know, such as which part was read
 */
@Written
@Value.Builder
public record Evidence(
        @Id String id,

        Optional<EvidenceKind> kind,
        Optional<@SomeWords String> title,
        Optional<@SomeWords String> address,
        Optional<Side> statedBy,
        Optional<PartialDate> dated,
        Optional<PartialDate> expires,
        Optional<@SomeWords String> note)
        implements WithEvidence {

    /** Whether it still counts on the date. Evidence without an expiry does not lapse. */
    public boolean countsOn(LocalDate date) {
        return expires.isEmpty() || !expires.get().isCertainlyBefore(date);
    }

    /** A builder; the id is needed. */
    public static EvidenceBuilder builder() {
        return new EvidenceBuilder();
    }
}
