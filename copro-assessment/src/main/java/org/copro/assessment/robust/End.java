package org.copro.assessment.robust;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.copro.assessment.framework.Answers;
import org.copro.assessment.framework.Band;
import org.copro.assessment.framework.Framework;
import org.copro.assessment.framework.Level;
import org.copro.assessment.logic.Truth;
import org.copro.assessment.score.CriterionResult;
import org.copro.assessment.score.Gate;
import org.copro.assessment.score.PrincipleScore;
import org.copro.known.Share;
import org.copro.voice.RatingAnswer;
import org.jspecify.annotations.Nullable;

/**
 * One end of the score of a principle: the answer that each criterion has there, and what the gates let through. At the
 * low end what is not known is against; at the high end it is in favour.
 */
final class End {

    private static final Comparator<Counted> BY_ID =
            Comparator.comparing(one -> one.result().criterion().id());

    private final Framework framework;
    private final String principle;
    private final List<Counted> counted;
    private final boolean ratedByPeople;
    private final Level highest;

    private End(Framework framework, String principle, List<Counted> counted, boolean ratedByPeople) {
        this.framework = framework;
        this.principle = principle;
        this.counted = Collections.unmodifiableList(counted);
        this.ratedByPeople = ratedByPeople;
        highest = highest(null, Optional.empty());
    }

    /** What is certain. */
    static End low(PrincipleScore score, Framework framework) {
        return of(score, framework, one -> one.answers().low(), passed -> passed == Truth.TRUE);
    }

    /** What is possible. */
    static End high(PrincipleScore score, Framework framework) {
        return of(score, framework, one -> one.answers().high(), passed -> passed != Truth.FALSE);
    }

    private static End of(
            PrincipleScore score,
            Framework framework,
            Function<CriterionResult, RatingAnswer> answer,
            Predicate<Truth> isPassed) {
        List<Counted> counted = new ArrayList<>(score.criteria().size());
        for (CriterionResult one : score.criteria()) {
            if (one.isCounted()) {
                counted.add(new Counted(one, answer.apply(one)));
            }
        }
        counted.sort(BY_ID);
        // a gate that is passed is not among those that tell
        boolean ratedByPeople = true;
        for (Gate gate : score.level().orElseThrow().gates()) {
            ratedByPeople &= gate.criterion().isPresent() || isPassed.test(gate.passed());
        }
        return new End(framework, score.principle().id(), counted, ratedByPeople);
    }

    /** The id of the principle. */
    String principle() {
        return principle;
    }

    /** The criteria that count and apply, by their ids: the order of the file makes no difference. */
    List<Counted> counted() {
        return counted;
    }

    /** The bands of the framework, lowest first. */
    List<Band> bands() {
        return framework.bands();
    }

    /** What each of the criteria counts, in the same order. */
    List<Share> scores() {
        return counted.stream().map(this::score).toList();
    }

    /** A criterion as it counts here; empty if it does not. */
    Optional<Counted> of(CriterionResult criterion) {
        for (Counted one : counted) {
            if (one.result() == criterion) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    /** The level if one criterion is left out, and its gate; empty if nothing is left to weigh. */
    Optional<Level> without(Counted one) {
        return level(one, Optional.empty());
    }

    /** The level with another answer for one criterion, and for its gate. */
    Optional<Level> turned(Counted one, RatingAnswer answer) {
        return level(one, Optional.of(answer));
    }

    /** The level with one criterion left out, or with another answer for it. */
    private Optional<Level> level(@Nullable Counted other, Optional<RatingAnswer> turned) {
        Answers worth = framework.worth();
        long points = 0;
        long weights = 0;
        for (Counted one : counted) {
            if (one != other || turned.isPresent()) {
                long weight = one.result().weight();
                points += worth.points(weight, one == other ? turned.get() : one.answer());
                weights += weight;
            }
        }
        if (weights == 0) {
            return Optional.empty();
        }
        Share mean = worth.score(points, weights);
        Level earned = level(bands(), from -> mean.compareTo(from) >= 0);
        return Optional.of(Level.lower(earned, other == null ? highest : highest(other, turned)));
    }

    /** The highest level let through with one criterion left out, or with another answer for it. */
    private Level highest(@Nullable Counted other, Optional<RatingAnswer> turned) {
        Set<Level> keptBack = EnumSet.noneOf(Level.class);
        if (!ratedByPeople) {
            keptBack.add(Level.EMBEDDED);
        }
        for (Counted one : counted) {
            Optional<Level> gate = one.gate();
            if (gate.isPresent() && (one != other || turned.isPresent())) {
                RatingAnswer answer = one == other ? turned.get() : one.answer();
                if (!one.result().criterion().passesGate(answer)) {
                    keptBack.add(gate.get());
                }
            }
        }
        Level let = bands().get(0).level();
        for (Band band : bands()) {
            if (keptBack.contains(band.level())) {
                break;
            }
            let = band.level();
        }
        return let;
    }

    /** The level as the framework weighs; empty if nothing is left to weigh. */
    Optional<Level> level() {
        return level(null, Optional.empty());
    }

    /** The level by the weakest criterion alone. */
    Level byMinimum() {
        Share weakest = Share.ALL;
        for (Counted one : counted) {
            Share score = score(one);
            weakest = score.compareTo(weakest) < 0 ? score : weakest;
        }
        Share least = weakest;
        return withGates(level(bands(), from -> least.compareTo(from) >= 0));
    }

    /** How many criteria have each answer. */
    Mix numbers() {
        return mix(one -> 1);
    }

    /** How much the criteria with each answer weigh together. */
    Mix weights() {
        return mix(one -> one.result().weight());
    }

    private Mix mix(ToLongFunction<Counted> amount) {
        long[] of = new long[RatingAnswer.values().length];
        for (Counted one : counted) {
            of[one.answer().ordinal()] += amount.applyAsLong(one);
        }
        return new Mix(
                bands(),
                framework.worth(),
                highest(),
                of[RatingAnswer.NOT_MET.ordinal()],
                of[RatingAnswer.PARTLY.ordinal()],
                of[RatingAnswer.LARGELY.ordinal()],
                of[RatingAnswer.MET.ordinal()]);
    }

    /** The highest level that the gates let through. */
    Level highest() {
        return highest;
    }

    /** A level earned by score, or what the gates let through of it. */
    Level withGates(Level earned) {
        return Level.lower(earned, highest());
    }

    /** The highest level of which the band and all below it are reached. */
    static Level level(List<Band> bands, Predicate<Share> reaches) {
        Level level = bands.get(0).level();
        for (Band band : bands) {
            if (!reaches.test(band.from())) {
                break;
            }
            level = band.level();
        }
        return level;
    }

    private Share score(Counted one) {
        return framework.worth().worth(one.answer());
    }

    /**
     * A criterion that counts and applies, with the answer it has at this end.
     *
     * @param result of it
     * @param answer one of those it can have, unless it was turned
     */
    record Counted(CriterionResult result, RatingAnswer answer) {

        private Optional<Level> gate() {
            return result.criterion().gate();
        }
    }
}
