package org.copro.people;

import java.util.List;
import java.util.Optional;
import org.copro.binding.Written;
import org.copro.known.Answer;
import org.immutables.value.Value;

/**
 * What participants got so that they could take part. Absent is not stated.
 *
 * @param payment they were paid, or given another return they agreed to
 * @param expenses their costs were covered
 * @param accessNeedsMet what they needed to take part was asked for and provided
 * @param training they were offered training or preparation
 * @param accessibleInformation papers were in a form they could use
 * @param evidence ids of evidence
 */
@Written
@Value.Builder
public record Support(
        Optional<Answer> payment,
        Optional<Answer> expenses,
        Optional<Answer> accessNeedsMet,
        Optional<Answer> training,
        Optional<Answer> accessibleInformation,
        List<String> evidence)
        implements WithSupport {

    /** Keeps the list as given. */
    public Support {
        evidence = List.copyOf(evidence);
    }

    /** A builder with nothing stated. */
    public static SupportBuilder builder() {
        return new SupportBuilder();
    }
}
