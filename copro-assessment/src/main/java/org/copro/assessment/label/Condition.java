package org.copro.assessment.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copro.assessment.indicator.Finding;
import org.copro.assessment.indicator.Indicators;
import org.copro.assessment.logic.Truth;
import org.copro.power.PowerLevel;
import org.copro.stage.Phase;

/**
 * What a definition asks of a record: a small closed vocabulary over the power profile and the findings. Written as
 * data; the name of the one key tells which condition it is.
 */
public sealed interface Condition {

    /** Holds it against a record. */
    Result check(Ground ground);

    /**
     * All hold.
     *
     * @param all one or more
     */
    record All(List<Condition> all) implements Condition {
        /** Refuses an empty list. */
        public All {
            all = notEmpty("all", all);
        }

        @Override
        public Result check(Ground ground) {
            return Result.all(checked(all, ground));
        }
    }

    /**
     * At least one holds.
     *
     * @param any one or more
     */
    record AnyOf(List<Condition> any) implements Condition {
        /** Refuses an empty list. */
        public AnyOf {
            any = notEmpty("any", any);
        }

        @Override
        public Result check(Ground ground) {
            return Result.any(checked(any, ground));
        }
    }

    /**
     * The say lies within bounds in every recorded stage of the phases. A phase without a recorded stage is not known;
     * a stage that does not apply is passed over.
     *
     * @param inEveryStage the phases and the bounds; without phases, all stages recorded
     */
    record EveryStage(Say inEveryStage) implements Condition {
        @Override
        public Result check(Ground ground) {
            return Result.all(inEveryStage.checks(ground)).ofStages(inEveryStage);
        }
    }

    /**
     * The say lies within bounds in at least one recorded stage of the phases. As long as one of the phases has no
     * recorded stage, a no is not certain.
     *
     * @param inSomeStage the phases and the bounds; without phases, all stages recorded
     */
    record SomeStage(Say inSomeStage) implements Condition {
        @Override
        public Result check(Ground ground) {
            return Result.any(inSomeStage.checks(ground)).ofStages(inSomeStage);
        }
    }

    /**
     * The record begins no later than with a phase. A record that begins later does not say what went before: not
     * known, never false.
     *
     * @param firstPhaseNoLaterThan the phase
     */
    record FirstPhase(Phase firstPhaseNoLaterThan) implements Condition {
        @Override
        public Result check(Ground ground) {
            Truth truth = ground.firstPhase()
                    .map(first -> first.compareTo(firstPhaseNoLaterThan) <= 0 ? Truth.TRUE : Truth.UNKNOWN)
                    .orElse(Truth.UNKNOWN);
            return Result.leaf(new Leaf.Beginning(firstPhaseNoLaterThan, ground.firstPhase()), truth, false);
        }
    }

    /**
     * What an indicator asks is so.
     *
     * @param findingHolds id of the indicator
     */
    record FindingHolds(String findingHolds) implements Condition {
        /** Refuses an indicator that does not exist. */
        public FindingHolds {
            requireIndicator(findingHolds);
        }

        @Override
        public Result check(Ground ground) {
            Finding finding = ground.findings().get(findingHolds);
            return Result.leaf(new Leaf.Found(finding), finding.holds(), false);
        }
    }

    /**
     * What an indicator asks is not so. In part is not in full, so it holds then.
     *
     * @param findingDoesNotHold id of the indicator
     */
    record FindingDoesNotHold(String findingDoesNotHold) implements Condition {
        /** Refuses an indicator that does not exist. */
        public FindingDoesNotHold {
            requireIndicator(findingDoesNotHold);
        }

        @Override
        public Result check(Ground ground) {
            Finding finding = ground.findings().get(findingDoesNotHold);
            return Result.leaf(new Leaf.Found(finding), finding.holds().not(), false);
        }
    }

    /**
     * Bounds on the say, and where.
     *
     * @param of phases; empty for all
     * @param atLeast the least say; absent for no lower bound
     * @param atMost the most say; absent for no upper bound
     */
    record Say(List<Phase> of, Optional<PowerLevel> atLeast, Optional<PowerLevel> atMost) {

        /** Refuses bounds that bound nothing. */
        public Say {
            of = List.copyOf(of);
            if (atLeast.isEmpty() && atMost.isEmpty()) {
                throw new IllegalArgumentException("give at-least or at-most");
            }
        }

        /** By the bounds: those of one definition differ in them, or in little else. */
        @Override
        public int hashCode() {
            return 31 * atLeast.hashCode() + atMost.hashCode();
        }

        private List<Result> checks(Ground ground) {
            List<Result> checks = new ArrayList<>();
            for (Ground.StageSay stage : ground.stages()) {
                boolean asked = of.isEmpty() || of.contains(stage.phase());
                if (asked && !stage.leftOut()) {
                    checks.add(stage.check(this));
                }
            }
            for (Phase phase : of) {
                // a phase whose stages all do not apply is known, and says nothing
                if (!ground.speaksOf(phase)) {
                    checks.add(Result.leaf(new Leaf.NotRecorded(phase, this), Truth.UNKNOWN, false));
                }
            }
            return checks;
        }
    }

    private static List<Result> checked(List<Condition> parts, Ground ground) {
        List<Result> results = new ArrayList<>(parts.size());
        for (Condition part : parts) {
            results.add(part.check(ground));
        }
        return results;
    }

    private static List<Condition> notEmpty(String key, List<Condition> parts) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("'%s' needs at least one condition".formatted(key));
        }
        return List.copyOf(parts);
    }

    private static void requireIndicator(String id) {
        if (Indicators.find(id).isEmpty()) {
            List<String> known =
                    Indicators.all().stream().map(one -> one.entry().id()).toList();
            throw new IllegalArgumentException(
                    "there is no indicator '%s'; there are %s".formatted(id, String.join(", ", known)));
        }
    }
}
