package org.copro.assessment.label;

import java.util.List;
import java.util.Optional;
import org.copro.assessment.facts.Facts;
import org.copro.assessment.indicator.Findings;
import org.copro.assessment.logic.Truth;
import org.copro.assessment.power.PowerProfile;
import org.copro.assessment.power.SideProfile;
import org.copro.assessment.power.StagePower;
import org.copro.power.PowerLevel;
import org.copro.power.PowerRange;
import org.copro.stage.Phase;

/**
 * What conditions are held against: the say in each stage, from one point of view, and the findings.
 *
 * @param stages in the order of work
 * @param firstPhase the record speaks of, governance apart
 * @param findings of all indicators
 */
record Ground(List<StageSay> stages, Optional<Phase> firstPhase, Findings findings) {

    Ground {
        stages = Facts.copyOf(stages);
    }

    /** Whether a stage of the phase is recorded. */
    boolean speaksOf(Phase phase) {
        for (StageSay stage : stages) {
            if (stage.phase() == phase) {
                return true;
            }
        }
        return false;
    }

    /** The record itself. */
    static Ground of(PowerProfile profile, Findings findings) {
        StageSay[] stages = new StageSay[profile.stages().size()];
        for (int i = 0; i < stages.length; i++) {
            StagePower stage = profile.stages().get(i);
            stages[i] = new StageSay(stage, stage.certain(), stage.evidenced());
        }
        return new Ground(Facts.of(stages), profile.firstPhase(), findings);
    }

    /**
     * The eyes of one side: what its raters say; for the organisation, where it gave no rating, what the record says.
     */
    static Ground of(PowerProfile profile, SideProfile side, Findings findings) {
        boolean ownsTheRecord = side.side() == org.copro.people.Side.ORGANISATION;
        return new Ground(
                profile.stages().stream()
                        .map(stage -> {
                            PowerRange rated = side.say(stage.stage());
                            PowerRange say = rated.isAny() && ownsTheRecord ? stage.declared() : rated;
                            return new StageSay(stage, say, say);
                        })
                        .toList(),
                profile.firstPhase(),
                findings);
    }

    /**
     * The say in one stage.
     *
     * @param stage it is about
     * @param certain the levels it certainly lies in
     * @param byWord the levels the record's word puts it in
     */
    record StageSay(StagePower stage, PowerRange certain, PowerRange byWord) {

        Phase phase() {
            return stage.phase();
        }

        boolean leftOut() {
            return stage.leftOutBecause().isPresent();
        }

        Result check(Condition.Say say) {
            return Result.leaf(new Leaf.Stage(stage, say), certainlyWithin(say), within(byWord, say) == Truth.TRUE);
        }

        /** Whether the say certainly lies within bounds. */
        Truth certainlyWithin(Condition.Say say) {
            return within(certain, say);
        }

        private static Truth within(PowerRange range, Condition.Say say) {
            // no bound is one that everything keeps
            PowerLevel atLeast = say.atLeast().orElse(PowerLevel.NONE);
            PowerLevel atMost = say.atMost().orElse(PowerLevel.LED);
            if (!range.high().isAtLeast(atLeast) || !atMost.isAtLeast(range.low())) {
                return Truth.FALSE;
            }
            return range.low().isAtLeast(atLeast) && atMost.isAtLeast(range.high()) ? Truth.TRUE : Truth.UNKNOWN;
        }
    }
}
