package org.copro.assessment.next;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.copro.assessment.Assessment;
import org.copro.assessment.framework.Band;
import org.copro.assessment.framework.Effort;
import org.copro.assessment.framework.Level;
import org.copro.assessment.label.Condition;
import org.copro.assessment.label.Verdict;
import org.copro.assessment.score.EarnedLevel;
import org.copro.assessment.score.FrameworkResult;
import org.copro.assessment.score.PrincipleScore;
import org.copro.binding.Edit;
import org.copro.power.PowerLevel;

/**
 * The smallest sets of changes that reach a goal. Each was tried on the record and judged anew before it is named; none
 * of its steps can be left out, and no smaller set of the steps there are would do. Where one step takes the effect of
 * another away, or very many would be needed, it may be a small set and not the smallest; single steps, and pairs where
 * there are not very many steps, are never missed.
 *
 * <p>Evidence goes first: as long as facts that may be so already are enough, no change of practice is named. What
 * cannot be changed any more is named only where nothing else is enough.
 *
 * @param goal to reach
 * @param kind of the sets: the kind of their furthest-reaching step; empty if nothing copro knows of reaches the goal
 * @param sets with the fewest steps, those that take least effort first; several are choices
 */
public record NextSteps(Goal goal, Optional<Step.Kind> kind, List<List<Step>> sets) {

    /** More choices than this are not looked for: nobody weighs the fourth. */
    public static final int MOST_SETS = 3;

    /** Keeps the lists as given. */
    public NextSteps {
        sets = sets.stream().map(List::copyOf).toList();
    }

    /**
     * Steps for every goal that is not reached: that the record supports the word in use, and for each principle its
     * next level. What lies before the date of the result cannot be changed.
     */
    public static List<NextSteps> of(Assessment assessment) {
        Trial trial = new Trial(assessment);
        List<NextSteps> steps = new ArrayList<>();
        word(trial.assessment()).ifPresent(goal -> steps.add(toSupportWord(trial, goal)));
        for (FrameworkResult framework : trial.assessment().frameworks()) {
            for (PrincipleScore principle : framework.principles()) {
                nextLevel(framework, principle)
                        .ifPresent(level -> steps.add(reaching(
                                new Goal.NextLevel(
                                        framework.framework().id(),
                                        principle.principle().id(),
                                        level,
                                        shared(trial)),
                                Waiting.toRaiseLevel(principle),
                                trial)));
            }
        }
        return steps;
    }

    private static PowerLevel shared(Trial trial) {
        return trial.facts()
                .promised()
                .map(promised -> PowerLevel.higher(promised.low(), PowerLevel.SHARED))
                .orElse(PowerLevel.SHARED);
    }

    private static NextSteps toSupportWord(Trial trial, Goal goal) {
        return reaching(goal, Waiting.toSupportWord(trial.assessment().label()), trial);
    }

    /** The edits of one set. */
    public static List<Edit> edits(List<Step> set) {
        return set.stream().map(Step::edit).toList();
    }

    private static Optional<Goal> word(Assessment assessment) {
        return assessment
                .label()
                .check()
                .filter(check -> check.verdict() != Verdict.SUPPORTED)
                .flatMap(check -> assessment
                        .label()
                        .claimed()
                        .map(label -> new Goal.Word(
                                label, mostAsked(check.definition().condition()))));
    }

    private static PowerLevel mostAsked(Condition condition) {
        return says(condition).stream()
                .flatMap(say -> say.atLeast().stream())
                .max(PowerLevel::compareTo)
                .orElse(PowerLevel.SHARED);
    }

    private static List<Condition.Say> says(Condition condition) {
        if (condition instanceof Condition.All all) {
            return all.all().stream().flatMap(one -> says(one).stream()).toList();
        } else if (condition instanceof Condition.AnyOf any) {
            return any.any().stream().flatMap(one -> says(one).stream()).toList();
        } else if (condition instanceof Condition.EveryStage every) {
            return List.of(every.inEveryStage());
        } else if (condition instanceof Condition.SomeStage some) {
            return List.of(some.inSomeStage());
        }
        return List.of();
    }

    private static Optional<Level> nextLevel(FrameworkResult framework, PrincipleScore principle) {
        Optional<Level> certain = principle.level().map(EarnedLevel::certain);
        return framework.framework().bands().stream()
                .map(Band::level)
                .filter(level -> certain.map(now -> level.compareTo(now) > 0).orElse(false))
                .findFirst();
    }

    private static NextSteps reaching(Goal goal, Waiting waiting, Trial trial) {
        List<Step> all = new Candidates(trial, goal, waiting).steps();
        for (Step.Kind furthest : Step.Kind.values()) {
            List<Step> allowed = all.stream()
                    .filter(step -> step.kind().compareTo(furthest) <= 0)
                    .toList();
            List<List<Step>> sets = new SmallestSets(
                            allowed.stream().map(NextSteps::cost).toList(),
                            chosen -> trial.reaches(goal, edits(chosen(allowed, chosen))))
                    .find(MOST_SETS).stream()
                            .map(set -> chosen(allowed, set))
                            .filter(set -> isReached(goal, set, trial))
                            .filter(isNewBy(NextSteps::edits))
                            .toList();
            if (!sets.isEmpty()) {
                return new NextSteps(goal, Optional.of(furthest), sets);
            }
        }
        return new NextSteps(goal, Optional.empty(), List.of());
    }

    /** Two sets that change the record alike are one choice: which of two decisions is called the next is no matter. */
    private static <T> Predicate<T> isNewBy(Function<T, ?> what) {
        Set<Object> seen = new LinkedHashSet<>();
        return one -> seen.add(what.apply(one));
    }

    /** By the whole judgement, as anybody would make it of the changed record. */
    private static boolean isReached(Goal goal, List<Step> steps, Trial trial) {
        return trial.with(edits(steps)).map(goal::isReached).orElse(false);
    }

    private static List<Step> chosen(List<Step> steps, BitSet numbers) {
        return numbers.stream().mapToObj(steps::get).toList();
    }

    /** Fewest steps first; of as many, those that change less of what is done, then those that take less effort. */
    private static long cost(Step step) {
        long effort = step.criterion().map(one -> one.effort().ordinal()).orElse(Effort.SMALL.ordinal());
        return 1_000_000L + 10_000L * step.kind().ordinal() + 100L * effort;
    }
}
