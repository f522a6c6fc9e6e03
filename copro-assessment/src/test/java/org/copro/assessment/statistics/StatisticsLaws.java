package org.copro.assessment.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds of every gap, order, share and scale, whatever the answers are. */
class StatisticsLaws {

    @Provide
    Arbitrary<TwoGroups> groups() {
        Arbitrary<List<Double>> group = Arbitraries.integers()
                .between(1, 5)
                .map(Integer::doubleValue)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
        return Combinators.combine(group, group).as(TwoGroups::new);
    }

    // gaps

    @Property(tries = 300)
    void thePermutationTestIsTheShareOfAllRelabelings(@ForAll("groups") TwoGroups groups) {
        List<Double> all = new ArrayList<>(groups.first());
        all.addAll(groups.second());
        long seen = dominance(groups.first(), groups.second());
        int relabelings = 0;
        int asFar = 0;
        int asHigh = 0;
        for (int mask = 0; mask < 1 << all.size(); mask++) {
            if (Integer.bitCount(mask) == groups.first().size()) {
                int labels = mask;
                List<Double> first = new ArrayList<>();
                List<Double> second = new ArrayList<>();
                IntStream.range(0, all.size()).forEach(i -> ((labels >> i & 1) == 1 ? first : second).add(all.get(i)));
                relabelings++;
                asFar += Math.abs(dominance(first, second)) >= Math.abs(seen) ? 1 : 0;
                asHigh += dominance(first, second) >= seen ? 1 : 0;
            }
        }
        PermutationTest test = PermutationTest.of(groups, 1).found().orElseThrow();
        assertThat(test.p()).isCloseTo((double) asFar / relabelings, within(1e-12));
        assertThat(test.firstHigher()).isCloseTo((double) asHigh / relabelings, within(1e-12));
        assertThat(test.smallestPossible()).isLessThanOrEqualTo(test.p());
    }

    private static long dominance(List<Double> first, List<Double> second) {
        return first.stream()
                .mapToLong(one -> second.stream()
                        .mapToLong(other -> Double.compare(one, other))
                        .sum())
                .sum();
    }

    @Property(tries = 200)
    void theOtherWayRoundGapsChangeTheirSignAndNothingElse(@ForAll("groups") TwoGroups groups) {
        TwoGroups turned = new TwoGroups(groups.second(), groups.first());
        CliffDelta delta = CliffDelta.of(groups);
        CliffDelta back = CliffDelta.of(turned);
        assertSame(back.delta().map(value -> -value), delta.delta());
        assertSame(back.superiority().map(value -> 1 - value), delta.superiority());
        assertSame(back.variance(), delta.variance());
        assertSame(back.limits().map(limits -> -limits.high()), delta.limits().map(Limits::low));
        assertSame(
                HodgesLehmann.between(turned).estimate().map(value -> -value),
                HodgesLehmann.between(groups).estimate());
        assertThat(PermutationTest.of(turned, 1).found().orElseThrow().p())
                .isCloseTo(PermutationTest.of(groups, 1).found().orElseThrow().p(), within(1e-12));
    }

    @Property(tries = 200)
    void limitsHoldTheDelta(@ForAll("groups") TwoGroups groups) {
        CliffDelta delta = CliffDelta.of(groups);
        delta.limits()
                .found()
                .ifPresent(limits ->
                        assertThat(delta.delta().found().orElseThrow()).isBetween(limits.low(), limits.high()));
    }

    @Property(tries = 200)
    void aGapGrowsByWhatIsAddedToOneGroup(@ForAll("groups") TwoGroups groups) {
        TwoGroups raised =
                new TwoGroups(groups.first().stream().map(one -> one + 3).toList(), groups.second());
        assertSame(
                HodgesLehmann.between(raised).estimate(),
                HodgesLehmann.between(groups).estimate().map(value -> value + 3));
    }

    @Property(tries = 200)
    void adjustedPValuesGrowWithTheCare(@ForAll @Size(min = 1, max = 8) List<@DoubleRange(min = 0, max = 1) Double> p) {
        List<Double> mild = MultipleTests.benjaminiHochberg(p);
        List<Double> strict = MultipleTests.holm(p);
        List<Double> strictest = MultipleTests.bonferroni(p);
        for (int i = 0; i < p.size(); i++) {
            assertThat(mild.get(i)).isGreaterThanOrEqualTo(p.get(i)).isLessThanOrEqualTo(strict.get(i) + 1e-12);
            assertThat(strict.get(i)).isLessThanOrEqualTo(strictest.get(i));
        }
    }

    // orders

    @Property(tries = 200)
    void withoutTiesTheMeanSpearmanFollowsFromW(
            @ForAll @IntRange(min = 2, max = 5) int raters,
            @ForAll @IntRange(min = 2, max = 7) int things,
            @ForAll Random random) {
        List<List<Double>> ranks = new ArrayList<>();
        for (int rater = 0; rater < raters; rater++) {
            List<Double> order = new ArrayList<>(
                    IntStream.range(0, things).mapToObj(Double::valueOf).toList());
            Collections.shuffle(order, random);
            ranks.add(order);
        }
        double sum = 0;
        for (int i = 0; i < raters; i++) {
            for (int j = 0; j < i; j++) {
                sum += RankCorrelation.of(ranks.get(i), ranks.get(j))
                        .spearman()
                        .found()
                        .orElseThrow();
            }
        }
        double w = KendallW.of(ranks).w().found().orElseThrow();
        assertThat(sum / (raters * (raters - 1) / 2.0)).isCloseTo((raters * w - 1) / (raters - 1), within(1e-9));
    }

    // consistency

    @Property(tries = 300)
    void consistencyIsComputedOrUndefinedAndNeverFails(
            @ForAll @Size(min = 1, max = 6) List<@Size(3) List<@IntRange(max = 3) Integer>> answers) {
        Scores scores = new Scores(
                answers.stream()
                        .map(row -> row.stream().map(Integer::doubleValue).toList())
                        .toList(),
                0);
        IntraclassCorrelation.of(scores).forms().forEach((form, coefficient) -> {
            coefficient.value().found().ifPresent(value -> assertThat(value).isLessThanOrEqualTo(1 + 1e-12));
            coefficient
                    .limits()
                    .found()
                    .ifPresent(limits -> assertThat(limits.high()).isLessThanOrEqualTo(1 + 1e-12));
        });
        CronbachAlpha alpha = CronbachAlpha.of(scores);
        alpha.limits()
                .found()
                .ifPresent(limits -> assertThat(alpha.alpha().found().orElseThrow())
                        .isBetween(limits.low() - 1e-12, limits.high() + 1e-12));
        if (answers.size() > 1) {
            Omega.of(Covariances.of(scores))
                    .omega()
                    .found()
                    .ifPresent(omega -> assertThat(omega).isBetween(0.0, 1.0));
        }
    }

    // shares and answers

    @Property(tries = 200)
    void wilsonsLimitsHoldTheShareAndTurnRoundWithIt(
            @ForAll @IntRange(max = 40) int count, @ForAll @IntRange(max = 40) int others) {
        Proportion share = new Proportion(count, count + others);
        Proportion rest = new Proportion(others, count + others);
        assertThat(share.limits().found().isPresent()).isEqualTo(count + others > 0);
        share.limits().found().ifPresent(limits -> {
            assertThat(share.share().found().orElseThrow()).isBetween(limits.low(), limits.high());
            assertThat(limits.low())
                    .isCloseTo(1 - rest.limits().found().orElseThrow().high(), within(1e-12));
            assertThat(limits.low()).isLessThan(limits.high());
        });
    }

    @Property(tries = 200)
    void theInterpolatedMedianHasHalfOfTheAnswersOnEachSide(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1, max = 5) Integer> places) {
        LikertAnswers answers = LikertAnswers.of(places, 5);
        double median = answers.interpolatedMedian().found().orElseThrow();
        double below = 0;
        for (int place : places) {
            below += Math.min(Math.max(median - (place - 0.5), 0), 1);
        }
        assertThat(below).isCloseTo(places.size() / 2.0, within(1e-9));
        assertThat(answers.agree() + answers.neither() + answers.disagree()).isEqualTo(places.size());
    }

    private static void assertSame(Estimate<Double> actual, Estimate<Double> expected) {
        assertThat(actual.found().isPresent()).isEqualTo(expected.found().isPresent());
        if (expected.found().isPresent()) {
            assertThat(actual.found().get()).isCloseTo(expected.found().get(), within(1e-9));
        } else {
            assertThat(actual).isEqualTo(expected);
        }
    }
}
