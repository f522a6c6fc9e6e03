package org.copro.stage;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.copro.binding.Written;
import org.copro.known.Answer;
import org.copro.known.SomeWords;
import org.copro.time.PartialDate;
import org.immutables.value.Value;

/**
 * Something that was decided, and what say people had in it. Use {@link #builder()}: components may be added later.
 *
 * @param what was decided
 * @param main whether it is one of the main decisions of its stage
 * @param decided when it was made
 * @param right what say people had in it
 * @param limit to what people could decide; where none is recorded, none is asked about
 * @param changed whether something changed because of what people said
 * @param change what changed
 * @param answered whether people got an answer that says what was done with their input
 * @param evidence ids of evidence
 */
@Written
@Value.Builder
public record Decision(
        Optional<@SomeWords String> what,
        Optional<Answer> main,
        Optional<PartialDate> decided,
        Optional<DecisionRight> right,
        Optional<@Valid Limit> limit,
        Optional<Answer> changed,
        Optional<@SomeWords String> change,
        Optional<Answer> answered,
        List<String> evidence)
        implements WithDecision {

    /** Keeps the list as given. */
    public Decision {
        evidence = List.copyOf(evidence);
    }

    /** A builder with nothing stated. */
    public static DecisionBuilder builder() {
        return new DecisionBuilder();
    }
}
