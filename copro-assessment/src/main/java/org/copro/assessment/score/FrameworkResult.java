package org.copro.assessment.score;

import java.util.List;
import java.util.Optional;
import org.copro.assessment.framework.Framework;
import org.copro.assessment.logic.Truth;
import org.jspecify.annotations.Nullable;

/** A record read by one framework: every principle for itself. */
public final class FrameworkResult {

    private final Framework framework;
    private final List<PrincipleScore> principles;
    private final Truth ratedByPeople;
    // put together when first asked for; two threads may do it at once, and get the same
    private @Nullable Optional<Together> together;

    FrameworkResult(Framework framework, List<PrincipleScore> principles, Truth ratedByPeople) {
        this.framework = framework;
        this.principles = List.copyOf(principles);
        this.ratedByPeople = ratedByPeople;
    }

    /** With its version. */
    public Framework framework() {
        return framework;
    }

    /** In the order of the framework. */
    public List<PrincipleScore> principles() {
        return principles;
    }

    /** The principles side by side; empty if none applies. Put together when it is asked for. */
    public Optional<Together> together() {
        Optional<Together> known = together;
        if (known == null) {
            known = Together.of(principles);
            together = known;
        }
        return known;
    }

    /** Whether people who use services rated for themselves; without them no principle is embedded. */
    public Truth ratedByPeople() {
        return ratedByPeople;
    }

    /** The score of the principle with this id. */
    public Optional<PrincipleScore> principle(String id) {
        return principles.stream()
                .filter(one -> one.principle().id().equals(id))
                .findFirst();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof FrameworkResult result
                        && framework.equals(result.framework)
                        && principles.equals(result.principles)
                        && ratedByPeople == result.ratedByPeople;
    }

    /** By the framework's id and version: its content is large. */
    @Override
    public int hashCode() {
        return 31 * framework.id().hashCode() + framework.version().hashCode();
    }

    @Override
    public String toString() {
        return framework.id() + ": " + principles;
    }
}
