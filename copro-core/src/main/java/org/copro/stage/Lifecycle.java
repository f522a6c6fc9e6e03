package org.copro.stage;

import java.util.List;
import java.util.Optional;
import org.copro.evidence.Source;

/**
 * A published way of cutting work into steps, mapped onto the spine. Data, with its own version.
 *
 * @param id permanent
 * @param version of this file
 * @param name as published
 * @param by who published it; "ours" for our own
 * @param source where it was read
 * @param licence what may be done with the original
 * @param verified how it was read: {@code read}, {@code second-hand} or {@code ours}
 * @param note what a user should know
 * @param steps in order
 */
public record Lifecycle(
        String id,
        String version,
        String name,
        String by,
        List<Source> source,
        String licence,
        String verified,
        Optional<String> note,
        List<Step> steps) {

    /** Keeps the lists as given. */
    public Lifecycle {
        source = List.copyOf(source);
        steps = List.copyOf(steps);
    }

    /** The phases of a step; empty if the lifecycle has no such step. */
    public List<Phase> phasesOf(String step) {
        return steps.stream()
                .filter(known -> known.id().equals(step))
                .findFirst()
                .map(Step::phases)
                .orElse(List.of());
    }

    /**
     * One step.
     *
     * @param id permanent
     * @param name as published
     * @param phases where it belongs on the spine, one or more
     */
    public record Step(String id, String name, List<Phase> phases) {
        /** Keeps the list as given. */
        public Step {
            phases = List.copyOf(phases);
        }
    }
}
