package org.copro.assessment.framework;

import java.util.List;
import java.util.Optional;
import org.copro.binding.Texts;

/**
 * One principle of a framework.
 *
 * @param id permanent, unique in its framework
 * @param name as its author gives it
 * @param says what it asks, in words that follow "it asks that"
 * @param weight how much it counts among the principles where they are looked at together, from 1 to 1000; absent for 1
 * @param criteria what it asks of a record; one at least
 */
public record Principle(String id, Texts name, Texts says, Optional<Integer> weight, List<Criterion> criteria) {

    /** Keeps the list as given. */
    public Principle {
        criteria = List.copyOf(criteria);
    }

    /** How much it counts among the principles. */
    public int weightOrOne() {
        return weight.orElse(1);
    }

    /** How much each criterion counts, in their order; 0 for one that does not. */
    public List<Long> weights() {
        return Weights.of(criteria);
    }
}
