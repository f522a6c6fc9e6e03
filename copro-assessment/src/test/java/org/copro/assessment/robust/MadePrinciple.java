package org.copro.assessment.robust;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.copro.assessment.framework.Criterion;
import org.copro.assessment.framework.Framework;
import org.copro.assessment.framework.Level;
import org.copro.assessment.framework.Principle;
import org.copro.assessment.logic.Truth;
import org.copro.assessment.reason.Phrase;
import org.copro.assessment.reason.Told;
import org.copro.assessment.score.AnswerRange;
import org.copro.assessment.score.CriterionResult;
import org.copro.assessment.score.Gate;
import org.copro.assessment.score.PrincipleScore;
import org.copro.assessment.score.Scorer;
import org.copro.assessment.testing.MadeFrameworks;
import org.copro.assessment.testing.SmallFrameworks;
import org.copro.voice.RatingAnswer;

/**
 * One principle of a made-up framework with any answers, scored by the scorer itself.
 *
 * @param framework by which it is scored
 * @param results of its criteria
 * @param people whether people rated for themselves
 */
record MadePrinciple(Framework framework, List<CriterionResult> results, Truth people) {

    private static final Phrase SAID = Phrase.of("Made up.");

    /** Any results. */
    static Arbitrary<MadePrinciple> any() {
        return Combinators.combine(MadeFrameworks.any(), Arbitraries.longs())
                .as((framework, seed) -> of(framework, new Random(seed)));
    }

    private static MadePrinciple of(Framework framework, Random random) {
        Principle principle = framework.principles().get(0);
        List<CriterionResult> results = new ArrayList<>();
        for (int i = 0; i < principle.criteria().size(); i++) {
            Criterion one = principle.criteria().get(i);
            if (one.isAsked()) {
                results.add(result(one, principle.weights().get(i), range(random), random.nextInt(8) == 0));
            }
        }
        return new MadePrinciple(framework, results, Truth.values()[random.nextInt(3)]);
    }

    private static AnswerRange range(Random random) {
        RatingAnswer[] all = RatingAnswer.values();
        int low = random.nextInt(all.length);
        int high = random.nextInt(2) == 0 ? low : low + random.nextInt(all.length - low);
        return new AnswerRange(all[low], all[high]);
    }

    static CriterionResult result(Criterion criterion, long weight, AnswerRange answers, boolean leftOut) {
        return new CriterionResult(criterion, weight, answers, !leftOut, null, null);
    }

    /** Scored by the scorer, whose door for results without a record is open to its own package only. */
    PrincipleScore score() {
        return score(Scorer.of(framework));
    }

    /** Scored by a scorer at hand, of the same framework. */
    PrincipleScore score(Scorer scorer) {
        try {
            Method score = Scorer.class.getDeclaredMethod("score", Principle.class, List.class, Gate.class);
            score.setAccessible(true);
            Gate rated = new Gate(Level.EMBEDDED, people, SAID, new Told(SAID, List.of(), List.of()), Optional.empty());
            return (PrincipleScore) score.invoke(scorer, framework.principles().get(0), results, rated);
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** How sure its level is; empty if nothing applies. */
    Optional<Robustness> robustness() {
        return Robustness.of(score(), framework, 42);
    }

    /** The results that count and apply. */
    List<CriterionResult> counted() {
        return results.stream().filter(one -> one.weight() > 0 && one.applies()).toList();
    }

    /** The same with other results. */
    MadePrinciple with(Function<CriterionResult, CriterionResult> change) {
        return new MadePrinciple(framework, results.stream().map(change).toList(), people);
    }

    /** The same with other results in place of one. */
    MadePrinciple with(CriterionResult one, CriterionResult other) {
        return with(each -> each.equals(one) ? other : each);
    }

    /** The same with these weights, in the order of what counts and applies, to six digits and never 0. */
    MadePrinciple weighing(double[] weights) {
        List<CriterionResult> counted = counted();
        return with(one -> counted.contains(one)
                ? result(
                        one.criterion(),
                        Math.max(1, Math.round(weights[counted.indexOf(one)] * 1e6)),
                        one.answers(),
                        false)
                : one);
    }

    /** The same as if it asked for no gate. */
    MadePrinciple withoutGates() {
        MadePrinciple open = with(one -> result(
                SmallFrameworks.with(one.criterion(), "gate", Optional.empty()),
                one.weight(),
                one.answers(),
                !one.applies()));
        return new MadePrinciple(framework, open.results, Truth.TRUE);
    }

    /** Shown in a report, the framework is enough with these. */
    @Override
    public String toString() {
        return results.stream()
                        .map(one -> "%s x %s%s"
                                .formatted(
                                        one.criterion().id(),
                                        one.weight(),
                                        one.applies() ? " " + one.answers() : " left out"))
                        .toList()
                + ", rated by people: " + people + ", " + framework;
    }
}
