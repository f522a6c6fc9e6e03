package org.copro.stage;

import java.util.List;
import java.util.Optional;
import org.copro.binding.Written;
import org.copro.known.Answer;
import org.copro.power.Power;
import org.copro.time.PartialDate;
import org.immutables.value.Value;

/**
 * How one participant took part in a stage. Use {@link #builder()}: components may be added later.
 *
 * @param who id of the participant
 * @param power the say they had
 * @param methods how they were involved
 * @param from when it began, within the stage
 * @param to when it ended, within the stage
 * @param informationGiven whether they had the information they needed, in time and in plain words
 * @param enoughTime whether they had enough time to think and answer
 * @param evidence ids of evidence
 */
@Written
@Value.Builder
public record Involvement(
        Optional<String> who,
        Optional<Power> power,
        List<Method> methods,
        Optional<PartialDate> from,
        Optional<PartialDate> to,
        Optional<Answer> informationGiven,
        Optional<Answer> enoughTime,
        List<String> evidence)
        implements WithInvolvement {

    /** Keeps the lists as given. */
    public Involvement {
        methods = List.copyOf(methods);
        evidence = List.copyOf(evidence);
    }

    /** A builder with nothing stated. */
    public static InvolvementBuilder builder() {
        return new InvolvementBuilder();
    }
}
