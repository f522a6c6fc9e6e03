package org.copro.assessment.score;

import java.util.List;
import java.util.Optional;
import org.copro.assessment.framework.Framework;
import org.copro.assessment.logic.Truth;

/**
 * A record read by one framework: every principle for itself.
 *
 * @param framework with its version
 * @param principles in the order of the framework
 * @param together the principles side by side; empty if none applies
 * @param ratedByPeople whether people who use services rated for themselves; without them no principle is embedded
 */
public record FrameworkResult(
        Framework framework, List<PrincipleScore> principles, Optional<Together> together, Truth ratedByPeople) {

    /** Keeps the list as given. */
    public FrameworkResult {
        principles = List.copyOf(principles);
    }

    /** The score of the principle with this id. */
    public Optional<PrincipleScore> principle(String id) {
        return principles.stream()
                .filter(one -> one.principle().id().equals(id))
                .findFirst();
    }
}
