package org.copro.voice;

import java.util.Optional;
import org.copro.binding.Written;
import org.copro.known.SomeWords;
import org.copro.people.Side;
import org.copro.time.PartialDate;
import org.immutables.value.Value;

/**
 * An answer to a finding by those it is about. Shown beside it; changes no result.
 *
 * @param to id of what it answers: a flag, a principle, a criterion, or the definition behind the verdict
 * @param by whose answer it is
 * @param words the answer
 * @param on when
 */
@Written
@Value.Builder
public record Reply(
        @SomeWords String to, Optional<Side> by, Optional<@SomeWords String> words, Optional<PartialDate> on)
        implements WithReply {

    /** A builder; what it replies to is needed. */
    public static ReplyBuilder builder() {
        return new ReplyBuilder();
    }
}
