package org.copro.assessment.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
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
import org.copro.assessment.testing.MadeFrameworks;
import org.copro.voice.RatingAnswer;

/**
 * One principle of a made-up framework with any answers: what records could say, and more than they ever do.
 *
 * @param framework by which it is scored
 * @param principle of it
 * @param criteria what became of those that are asked
 * @param people whether people rated for themselves
 */
record MadeResults(Framework framework, Principle principle, List<CriterionResult> criteria, Truth people) {

    private static final Phrase SAID = Phrase.of("Made up.");

    /** Any results. */
    static Arbitrary<MadeResults> any() {
        return Combinators.combine(MadeFrameworks.any(), Arbitraries.longs())
                .as((framework, seed) -> of(framework, new Random(seed)));
    }

    private static MadeResults of(Framework framework, Random random) {
        Principle principle = framework.principles().get(0);
        Truth people = Truth.values()[random.nextInt(3)];
        List<CriterionResult> criteria = new ArrayList<>();
        for (int i = 0; i < principle.criteria().size(); i++) {
            Criterion one = principle.criteria().get(i);
            if (one.isAsked()) {
                boolean leftOut = random.nextInt(6) == 0;
                AnswerRange answers = leftOut || random.nextInt(4) == 0 ? AnswerRange.ANY : range(random);
                criteria.add(result(one, principle.weights().get(i), answers, leftOut));
            }
        }
        return new MadeResults(framework, principle, criteria, people);
    }

    private static AnswerRange range(Random random) {
        RatingAnswer[] all = RatingAnswer.values();
        int low = random.nextInt(all.length);
        int high = random.nextInt(2) == 0 ? low : low + random.nextInt(all.length - low);
        return new AnswerRange(all[low], all[high]);
    }

    /** What became of a criterion. */
    static CriterionResult result(Criterion criterion, long weight, AnswerRange answers, boolean leftOut) {
        return new CriterionResult(criterion, weight, answers, !leftOut, null, null);
    }

    /** One answer for certain. */
    static AnswerRange exactly(RatingAnswer answer) {
        return new AnswerRange(answer, answer);
    }

    /** The score. */
    PrincipleScore score() {
        return Scorer.of(framework).score(principle, criteria, gate(people));
    }

    /** The same with other answers; what does not apply stays so. */
    MadeResults answering(UnaryOperator<AnswerRange> change) {
        return with(criteria.stream()
                .map(one -> one.applies() ? answering(one, change.apply(one.answers())) : one)
                .toList());
    }

    /** The same with other results. */
    MadeResults with(List<CriterionResult> changed) {
        return new MadeResults(framework, principle, changed, people);
    }

    /** The same where it is known whether people rated, if it was not. */
    MadeResults ratedIfOpen(Truth rated) {
        return new MadeResults(framework, principle, criteria, people == Truth.UNKNOWN ? rated : people);
    }

    /** One completion: each open answer is one of those it can be, or what is open in full drops out. */
    MadeResults completed(Random random) {
        return with(criteria.stream().map(one -> completed(one, random)).toList())
                .ratedIfOpen(Truth.of(random.nextBoolean()));
    }

    private static CriterionResult completed(CriterionResult one, Random random) {
        if (!one.applies()) {
            return one;
        }
        boolean drops = one.answers().equals(AnswerRange.ANY) && random.nextInt(3) == 0;
        int low = one.answers().low().ordinal();
        int high = one.answers().high().ordinal();
        RatingAnswer answer = RatingAnswer.values()[low + random.nextInt(high - low + 1)];
        return result(one.criterion(), one.weight(), drops ? AnswerRange.ANY : exactly(answer), drops);
    }

    /** The same criterion with another answer. */
    static CriterionResult answering(CriterionResult one, AnswerRange answers) {
        return result(one.criterion(), one.weight(), answers, false);
    }

    /** The positions of the criteria that count, apply and are not answered. */
    List<Integer> open() {
        return IntStream.range(0, criteria.size())
                .filter(i -> criteria.get(i).weight() > 0)
                .filter(i -> criteria.get(i).applies() && !criteria.get(i).isAnswered())
                .boxed()
                .toList();
    }

    /** Shown in a report, the framework is enough with these. */
    @Override
    public String toString() {
        return criteria.stream()
                        .map(one -> one.criterion().id() + (one.applies() ? " " + one.answers() : " left out"))
                        .toList()
                + ", rated by people: " + people + ", " + framework;
    }

    private static Gate gate(Truth people) {
        return new Gate(Level.EMBEDDED, people, SAID, new Told(SAID, List.of(), List.of()), Optional.empty());
    }
}
