package org.copro.project;

import java.util.List;
import java.util.Optional;
import org.copro.binding.Written;
import org.copro.known.Answer;
import org.copro.people.Side;
import org.immutables.value.Value;

/**
 * How people and professionals agreed to work together.
 *
 * @param agreedBy the sides that agreed to the rules; empty is not stated
 * @param organisationCanChangeAlone whether the organisation can change them without the people
 * @param powerDifferencesAddressed whether differences in power were talked about and acted on
 * @param evidence ids of evidence
 */
@Written
@Value.Builder
public record GroundRules(
        List<Side> agreedBy,
        Optional<Answer> organisationCanChangeAlone,
        Optional<Answer> powerDifferencesAddressed,
        List<String> evidence)
        implements WithGroundRules {

    /** Keeps the lists as given. */
    public GroundRules {
        agreedBy = List.copyOf(agreedBy);
        evidence = List.copyOf(evidence);
    }

    /** A builder with nothing stated. */
    public static GroundRulesBuilder builder() {
        return new GroundRulesBuilder();
    }
}
