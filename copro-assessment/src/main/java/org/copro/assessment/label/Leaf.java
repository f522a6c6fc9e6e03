package org.copro.assessment.label;

import java.util.Optional;
import org.copro.assessment.indicator.Finding;
import org.copro.assessment.indicator.Findings;
import org.copro.assessment.power.StagePower;
import org.copro.stage.Phase;
import org.jspecify.annotations.Nullable;

/** What the single question behind a part of a condition was about. */
public sealed interface Leaf {

    /**
     * The say in one stage.
     *
     * @param stage the stage
     * @param say what was asked of it
     */
    record Stage(StagePower stage, Condition.Say say) implements Leaf {}

    /**
     * A phase the record does not speak of.
     *
     * @param phase the phase
     * @param say what was asked of it
     */
    record NotRecorded(Phase phase, Condition.Say say) implements Leaf {}

    /**
     * Where the record begins.
     *
     * @param latest phase it should begin with
     * @param first phase it begins with; empty if it speaks of none
     */
    record Beginning(Phase latest, Optional<Phase> first) implements Leaf {}

    /**
     * What an indicator found.
     *
     * @param findings of the record
     * @param indicator id
     */
    record Found(Findings findings, String indicator) implements Leaf {

        /** The finding of the indicator. */
        public Finding finding() {
            return findings.get(indicator);
        }

        /** Whether the same was found. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Found found && finding().equals(found.finding());
        }

        @Override
        public int hashCode() {
            return indicator.hashCode();
        }
    }
}
