package org.copro.assessment.label;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.copro.assessment.facts.Facts;
import org.copro.assessment.indicator.Findings;
import org.copro.assessment.logic.Truth;
import org.copro.assessment.power.PowerProfile;
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

    /** What raters who use services say, and where they say nothing, what the organisation does. */
    static Ground asPeopleSeeIt(PowerProfile profile, Findings findings) {
        return seen(profile, findings, stage -> byPeople(profile, stage), stage -> byOrganisation(profile, stage));
    }

    /** What raters of the organisation say; where they say nothing, what the record says, and then what people say. */
    static Ground asTheOrganisationSeesIt(PowerProfile profile, Findings findings) {
        return seen(profile, findings, stage -> byOrganisation(profile, stage), stage -> byPeople(profile, stage));
    }

    /** Nobody differs from the other side by saying nothing. */
    private static Ground seen(
            PowerProfile profile,
            Findings findings,
            Function<StagePower, PowerRange> own,
            Function<StagePower, PowerRange> others) {
        return new Ground(
                profile.stages().stream()
                        .map(stage -> {
                            PowerRange said = own.apply(stage);
                            PowerRange say = said.isAny() ? others.apply(stage) : said;
                            return new StageSay(stage, say, say);
                        })
                        .toList(),
                profile.firstPhase(),
                findings);
    }

    private static PowerRange byPeople(PowerProfile profile, StagePower stage) {
        return profile.byPeople().say(stage.stage());
    }

    private static PowerRange byOrganisation(PowerProfile profile, StagePower stage) {
        PowerRange rated = profile.byOrganisation().say(stage.stage());
        return rated.isAny() ? stage.declared() : rated;
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
