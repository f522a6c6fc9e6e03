package org.copro.assessment.label;

import java.util.Optional;
import org.copro.assessment.indicator.Finding;
import org.copro.assessment.power.StagePower;
import org.copro.stage.Phase;

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
     * @param finding of the indicator
     */
    record Found(Finding finding) implements Leaf {}
}
