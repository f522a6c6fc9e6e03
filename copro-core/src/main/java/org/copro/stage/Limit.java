package org.copro.stage;

import java.util.Optional;
import org.copro.binding.Written;
import org.copro.known.Answer;
import org.copro.known.SomeWords;
import org.copro.time.PartialDate;
import org.immutables.value.Value;

/**
 * A limit to what people could decide, set by law, money or policy. A limit that was disclosed is honest.
 *
 * @param because what sets it
 * @param disclosed whether people were told
 * @param disclosedOn when they were told
 */
@Written
@Value.Builder
public record Limit(Optional<@SomeWords String> because, Optional<Answer> disclosed, Optional<PartialDate> disclosedOn)
        implements WithLimit {

    /** A builder with nothing stated. */
    public static LimitBuilder builder() {
        return new LimitBuilder();
    }
}
