package org.copro.assessment.flag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.copro.assessment.power.StagePower;
import org.copro.assessment.reason.Fact;
import org.copro.stage.Phase;

/**
 * One end of the work, at which people had no say while they were at least asked elsewhere, in a record that does not
 * support the word in use. Governance goes on all along, so it is neither an end nor elsewhere.
 *
 * @param phase the first or the last
 * @param stages of the phase; one at least
 * @param elsewhere stages of other phases in which people were at least asked, in the order of work; one at least
 */
record OneEnd(Phase phase, List<StagePower> stages, List<StagePower> elsewhere) {

    /** The end with this phase; empty if people had a say there, or nowhere else, or if the word holds. */
    static Optional<OneEnd> withoutPeople(Phase phase, Grounds grounds) {
        if (grounds.isTheWordKept() || !grounds.profile().isWithoutPeople(phase)) {
            return Optional.empty();
        }
        List<StagePower> elsewhere = new ArrayList<>();
        for (StagePower stage : grounds.profile().stages()) {
            if (stage.phase() != phase && stage.phase() != Phase.GOVERNANCE && stage.isWithPeople()) {
                elsewhere.add(stage);
            }
        }
        return elsewhere.isEmpty()
                ? Optional.empty()
                : Optional.of(new OneEnd(phase, grounds.profile().applying(phase), elsewhere));
    }

    /** All its stages as facts, in the order of work. */
    List<Fact> facts() {
        return Stream.concat(stages.stream(), elsewhere.stream())
                .sorted(Comparator.comparing(StagePower::phase))
                .map(StagePower::asFact)
                .toList();
    }
}
