package org.copro.assessment.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.copro.assessment.framework.Criterion;
import org.copro.assessment.framework.Level;
import org.copro.assessment.logic.Truth;
import org.copro.assessment.testing.SmallFrameworks;
import org.copro.known.Share;
import org.copro.voice.RatingAnswer;

/** What holds of a score whatever the answers are, by any framework. */
class AnswersLaws {

    @Provide
    Arbitrary<MadeResults> results() {
        return MadeResults.any();
    }

    @Property(tries = 400)
    void eachEndIsExactlyWhatTheOpenAnswersGiveAtThatEnd(@ForAll("results") MadeResults results) {
        PrincipleScore score = results.score();
        PrincipleScore lowest = results.answering(one -> MadeResults.exactly(one.low()))
                .ratedIfOpen(Truth.FALSE)
                .score();
        PrincipleScore highest = results.answering(one -> MadeResults.exactly(one.high()))
                .ratedIfOpen(Truth.TRUE)
                .score();
        Statistics.label("applies, open")
                .collect(score.applies(), !results.open().isEmpty())
                .coverage(found -> {
                    found.check(true, true).percentage(share -> share > 30);
                    found.check(true, false).percentage(share -> share > 5);
                    found.check(false, false).count(many -> many > 0);
                });
        assertThat(lowest.score()).isEqualTo(score.score().map(one -> new Interval(one.low(), one.low())));
        assertThat(highest.score()).isEqualTo(score.score().map(one -> new Interval(one.high(), one.high())));
        if (score.applies()) {
            assertThat(Sound.certain(lowest)).isEqualTo(Sound.possible(lowest)).isEqualTo(Sound.certain(score));
            assertThat(Sound.certain(highest))
                    .isEqualTo(Sound.possible(highest))
                    .isEqualTo(Sound.possible(score));
            Statistics.label("certain").collect(Sound.certain(score));
            Statistics.label("levels between")
                    .collect(Sound.possible(score).ordinal()
                            - Sound.certain(score).ordinal())
                    .coverage(found -> {
                        found.check(0).percentage(share -> share > 10);
                        found.check(1).percentage(share -> share > 5);
                        found.check(3).count(many -> many > 0);
                    });
        }
    }

    /** What is open in full may drop out; then the principle may come not to apply at all. */
    @Property(tries = 400)
    void whateverIsOpenTurnsOutWithinTheScoreAndTheLevels(
            @ForAll("results") MadeResults results, @ForAll Random random) {
        PrincipleScore score = results.score();
        PrincipleScore completed = results.completed(random).score();
        if (!score.applies() || !completed.applies()) {
            assertThat(completed.applies()).isFalse();
            return;
        }
        assertThat(completed.score().orElseThrow().low())
                .isEqualTo(completed.score().orElseThrow().high());
        Sound.assertLess(completed, score, "completion");
        assertThat(completed.coverage()).isEqualTo(Share.ALL);
    }

    @Property(tries = 400)
    void thePointLiesWithinTheScore(@ForAll("results") MadeResults results) {
        PrincipleScore score = results.score();
        Statistics.label("point")
                .collect(score.point().isPresent())
                .coverage(found -> found.check(true).percentage(share -> share > 10));
        score.point()
                .ifPresent(point -> assertThat(point)
                        .isBetween(
                                score.score().orElseThrow().low(),
                                score.score().orElseThrow().high()));
    }

    /**
     * A criterion that nobody answers, put beside criteria that are weighed, draws the low end towards none and the
     * high end towards all, each by the same part: the one it has of the new weight. No level becomes certain, and none
     * becomes impossible. Where criteria are put in order instead, a further one changes what the others count among
     * themselves, and this does not hold.
     */
    @Property(tries = 400)
    void aCriterionThatNobodyAnswersOnlyWidensTheScore(
            @ForAll("results") MadeResults results,
            @ForAll @IntRange(min = 1, max = 1000) int weight,
            @ForAll boolean isGate) {
        List<Level> levels =
                results.framework().bands().stream().map(one -> one.level()).toList();
        Criterion more = SmallFrameworks.with(
                SmallFrameworks.criterion("more"),
                "gate",
                isGate ? Optional.of(levels.get(levels.size() - 1)) : Optional.empty());
        List<CriterionResult> criteria = new ArrayList<>(results.criteria());
        criteria.add(MadeResults.result(more, weight, AnswerRange.ANY, false));
        PrincipleScore before = results.score();
        PrincipleScore after = results.with(criteria).score();
        Interval wider = after.score().orElseThrow();
        if (!before.applies()) {
            assertThat(wider).isEqualTo(new Interval(Share.NONE, Share.ALL));
            return;
        }
        long weights = results.criteria().stream()
                .filter(CriterionResult::applies)
                .mapToLong(CriterionResult::weight)
                .sum();
        Share kept = new Share(weights, weights + weight);
        Interval was = before.score().orElseThrow();
        assertThat(wider.low()).isEqualTo(was.low().times(kept));
        assertThat(wider.high().rest()).isEqualTo(was.high().rest().times(kept));
        assertThat(Sound.certain(after)).isLessThanOrEqualTo(Sound.certain(before));
        assertThat(Sound.possible(after)).isGreaterThanOrEqualTo(Sound.possible(before));
    }

    /** For one that is open in full this means: the more it weighs, the wider the score. */
    @Property(tries = 400)
    void whatWeighsMoreDrawsBothEndsTowardsItsOwn(
            @ForAll("results") MadeResults results, @ForAll @IntRange(min = 1, max = 1000) int more) {
        for (int i = 0; i < results.criteria().size(); i++) {
            CriterionResult one = results.criteria().get(i);
            if (one.weight() == 0 || !one.applies()) {
                continue;
            }
            List<CriterionResult> criteria = new ArrayList<>(results.criteria());
            criteria.set(i, MadeResults.result(one.criterion(), one.weight() + more, one.answers(), false));
            Interval before = results.score().score().orElseThrow();
            Interval after = results.with(criteria).score().score().orElseThrow();
            assertBetween(
                    after.low(),
                    before.low(),
                    results.framework().worth().worth(one.answers().low()));
            assertBetween(
                    after.high(),
                    before.high(),
                    results.framework().worth().worth(one.answers().high()));
        }
    }

    @Property(tries = 400)
    void aFailedGateIsNeverOutvoted(@ForAll("results") MadeResults results, @ForAll Random random) {
        PrincipleScore score = results.score();
        Assume.that(score.applies());
        List<Gate> failed = score.level().orElseThrow().gates().stream()
                .filter(gate -> gate.passed() == Truth.FALSE && gate.criterion().isPresent())
                .toList();
        Statistics.label("failed gates")
                .collect(failed.size())
                .coverage(found -> found.check(1).percentage(share -> share > 5));
        for (Gate gate : failed) {
            CriterionResult kept = gate.criterion().orElseThrow();
            PrincipleScore best = results.with(results.criteria().stream()
                            .map(one -> one.equals(kept)
                                    ? one
                                    : MadeResults.answering(one, MadeResults.exactly(RatingAnswer.MET)))
                            .toList())
                    .ratedIfOpen(Truth.TRUE)
                    .score();
            assertThat(Sound.certain(best)).isLessThan(gate.level());
            assertThat(Sound.possible(best)).isLessThan(gate.level());
        }
    }

    @Property(tries = 2000)
    void whatLeadsToTheNextLevelLeadsThereAndNothingLessDoes(@ForAll("results") MadeResults results) {
        PrincipleScore score = results.score();
        Assume.that(score.applies() && score.level().orElseThrow().next().isPresent());
        EarnedLevel level = score.level().orElseThrow();
        Level next = level.next().orElseThrow();
        List<Integer> open = results.open();
        List<Integer> named = open.stream()
                .filter(i -> level.towardsNext().contains(results.criteria().get(i)))
                .toList();
        assertThat(named).hasSameSizeAs(level.towardsNext());
        assertThat(level.towardsNextInWords("en")).isPresent();
        assertThat(Sound.certain(turnedOut(results, named))).isGreaterThanOrEqualTo(next);
        Statistics.label("named").collect(named.size()).coverage(found -> {
            found.check(1).percentage(share -> share > 10);
            found.check(2).percentage(share -> share > 2);
        });
        for (int some = 0; some < 1 << open.size(); some++) {
            if (Integer.bitCount(some) < named.size()) {
                int subset = some;
                List<Integer> fewer = open.stream()
                        .filter(i -> (subset >> open.indexOf(i) & 1) == 1)
                        .toList();
                assertThat(Sound.certain(turnedOut(results, fewer)))
                        .as("with %s instead of %s", fewer, named)
                        .isLessThan(next);
            }
        }
    }

    /** With some of what is open turned out as well as it can. */
    private static PrincipleScore turnedOut(MadeResults results, List<Integer> well) {
        List<CriterionResult> criteria = new ArrayList<>(results.criteria());
        well.forEach(i -> criteria.set(
                i,
                MadeResults.answering(
                        criteria.get(i),
                        MadeResults.exactly(criteria.get(i).answers().high()))));
        return results.with(criteria).ratedIfOpen(Truth.TRUE).score();
    }

    private static void assertBetween(Share after, Share before, Share own) {
        boolean isRising = before.compareTo(own) <= 0;
        assertThat(after).isBetween(isRising ? before : own, isRising ? own : before);
    }
}
