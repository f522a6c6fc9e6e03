package org.copro.assessment.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.copro.assessment.facts.Facts;
import org.copro.assessment.indicator.Indicators;
import org.copro.assessment.logic.Truth;
import org.copro.power.PowerLevel;
import org.copro.stage.Phase;

/**
 * What a definition asks of a record: a small closed vocabulary over the power profile and the findings. Written as
 * data; the name of the one key tells which condition it is.
 */
public sealed interface Condition {

    /** Whether it holds for a record. */
    Truth holds(Ground ground);

    /** The same, with what came of its parts. */
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
        public Truth holds(Ground ground) {
            Truth whole = Truth.TRUE;
            for (int i = 0; i < all.size(); i++) {
                whole = whole.and(all.get(i).holds(ground));
            }
            return whole;
        }

        @Override
        public Result check(Ground ground) {
            return Result.all(checked(all, ground), Optional.empty());
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
        public Truth holds(Ground ground) {
            Truth whole = Truth.FALSE;
            for (int i = 0; i < any.size(); i++) {
                whole = whole.or(any.get(i).holds(ground));
            }
            return whole;
        }

        @Override
        public Result check(Ground ground) {
            return Result.any(checked(any, ground), Optional.empty());
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
        public Truth holds(Ground ground) {
            return inEveryStage.holds(ground, Truth::and);
        }

        @Override
        public Result check(Ground ground) {
            return Result.all(inEveryStage.checks(ground), Optional.of(inEveryStage));
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
        public Truth holds(Ground ground) {
            return inSomeStage.holds(ground, Truth::or);
        }

        @Override
        public Result check(Ground ground) {
            return Result.any(inSomeStage.checks(ground), Optional.of(inSomeStage));
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
        public Truth holds(Ground ground) {
            boolean isEarly =
                    ground.firstPhase().isPresent() && ground.firstPhase().get().compareTo(firstPhaseNoLaterThan) <= 0;
            return isEarly ? Truth.TRUE : Truth.UNKNOWN;
        }

        @Override
        public Result check(Ground ground) {
            return Result.leaf(new Leaf.Beginning(firstPhaseNoLaterThan, ground.firstPhase()), holds(ground), false);
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
        public Truth holds(Ground ground) {
            return ground.findings().holds(Indicators.place(findingHolds));
        }

        @Override
        public Result check(Ground ground) {
            return Result.leaf(new Leaf.Found(ground.findings(), findingHolds), holds(ground), false);
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
        public Truth holds(Ground ground) {
            return ground.findings().holds(Indicators.place(findingDoesNotHold)).not();
        }

        @Override
        public Result check(Ground ground) {
            return Result.leaf(new Leaf.Found(ground.findings(), findingDoesNotHold), holds(ground), false);
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

        /**
         * Whether it holds, put together from what it is stage by stage. A phase without a recorded stage is not known;
         * nothing is known either where no stage is asked about.
         */
        private Truth holds(Ground ground, BinaryOperator<Truth> together) {
            Truth whole = null;
            for (Ground.StageSay stage : ground.stages()) {
                if (isAskedOf(stage)) {
                    Truth one = stage.certainlyWithin(this);
                    whole = whole == null ? one : together.apply(whole, one);
                }
            }
            for (int i = 0; i < of.size(); i++) {
                if (!ground.speaksOf(of.get(i))) {
                    whole = whole == null ? Truth.UNKNOWN : together.apply(whole, Truth.UNKNOWN);
                }
            }
            return whole == null ? Truth.UNKNOWN : whole;
        }

        /** The same, one by one. */
        private Facts<Result> checks(Ground ground) {
            List<Result> checks = new ArrayList<>(ground.stages().size() + of.size());
            for (Ground.StageSay stage : ground.stages()) {
                if (isAskedOf(stage)) {
                    checks.add(stage.check(this));
                }
            }
            for (int i = 0; i < of.size(); i++) {
                // a phase whose stages all do not apply is known, and says nothing
                if (!ground.speaksOf(of.get(i))) {
                    checks.add(Result.leaf(new Leaf.NotRecorded(of.get(i), this), Truth.UNKNOWN, false));
                }
            }
            return Facts.copyOf(checks);
        }

        private boolean isAskedOf(Ground.StageSay stage) {
            return (of.isEmpty() || of.contains(stage.phase())) && !stage.leftOut();
        }
    }

    private static Facts<Result> checked(List<Condition> parts, Ground ground) {
        Result[] results = new Result[parts.size()];
        for (int i = 0; i < results.length; i++) {
            results[i] = parts.get(i).check(ground);
        }
        return Facts.of(results);
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
