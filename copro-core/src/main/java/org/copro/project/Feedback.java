package org.copro.project;

import java.util.List;
import java.util.Optional;
import org.copro.binding.Written;
import org.copro.known.Answer;
import org.copro.time.PartialDate;
import org.immutables.value.Value;

/**
 * Whether people heard what became of their input.
 *
 * @param given whether they heard back
 * @param reasonsGiven whether reasons were given
 * @param on when
 * @param evidence ids of evidence
 */
@Written
@Value.Builder
public record Feedback(
        Optional<Answer> given, Optional<Answer> reasonsGiven, Optional<PartialDate> on, List<String> evidence)
        implements WithFeedback {

    /** Keeps the lists as given. */
    public Feedback {
        evidence = List.copyOf(evidence);
    }

    /** A builder with nothing stated. */
    public static FeedbackBuilder builder() {
        return new FeedbackBuilder();
    }
}
