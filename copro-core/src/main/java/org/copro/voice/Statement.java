package org.copro.voice;

import java.util.Optional;
import org.copro.binding.Written;
import org.copro.known.Id;
import org.copro.known.SomeWords;
import org.copro.people.Side;
import org.copro.time.PartialDate;
import org.immutables.value.Value;

/**
 * Words of a participant. Never shown for a purpose without consent.
 *
 * @param id unique among statements, if something refers to it
 * @param kind what it is about
 * @param words as said
 * @param by id of the participant who said it
 * @param onBehalfOf the side it was said for
 * @param source id of the evidence it stands in
 * @param said when
 */
@Written
@Value.Builder
public record Statement(
        Optional<@Id String> id,
        Optional<StatementKind> kind,
        Optional<@SomeWords String> words,
        Optional<String> by,
        Optional<Side> onBehalfOf,
        Optional<String> source,
        Optional<PartialDate> said)
        implements WithStatement {

    /** A builder with nothing stated. */
    public static StatementBuilder builder() {
        return new StatementBuilder();
    }
}
