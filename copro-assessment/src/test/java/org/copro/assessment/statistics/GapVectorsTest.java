package org.copro.assessment.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.copro.assessment.testing.Vectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Published examples of gaps between groups, of pairs, of orders and of several tests at once. */
class GapVectorsTest {

    private static final String PAIRS = "gap-paired-depression";
    private static final String ORDERS = "rank-kendall-tuna";
    private static final String RATERS = "rank-kendall-w-conference";
    private static final String TESTS = "multiplicity-benjamini-hochberg-1995";

    static Stream<Arguments> groups() {
        return Vectors.expected(List.of("gap-cliff-hogarty-kromrey", "gap-hodges-lehmann-permeability"));
    }

    static Stream<Arguments> pairs() {
        return Vectors.expected(PAIRS);
    }

    static Stream<Arguments> orders() {
        return Vectors.expected(ORDERS);
    }

    static Stream<Arguments> raters() {
        return Vectors.expected(RATERS);
    }

    static Stream<Arguments> tests() {
        return Vectors.expected(TESTS);
    }

    @Test
    void noEntryIsLost() {
        assertThat(groups()).hasSize(17);
        assertThat(pairs()).hasSize(6);
        assertThat(orders()).hasSize(3);
        assertThat(raters()).hasSize(4);
        assertThat(tests()).hasSize(4);
    }

    @ParameterizedTest
    @MethodSource
    void groups(String file, JsonNode expected) {
        JsonNode data = Vectors.data(file);
        TwoGroups groups = new TwoGroups(Vectors.numbers(data.get("x")), Vectors.numbers(data.get("y")));
        CliffDelta delta = CliffDelta.of(groups);
        HodgesLehmann shift = HodgesLehmann.between(groups);
        PermutationTest test = PermutationTest.of(groups, 42).found().orElseThrow();
        String measure = expected.get("measure").asString();
        double[] actual = switch (measure) {
            case "cliff.delta" -> one(delta.delta());
            case "vargha.delaney.A" -> one(delta.superiority());
            case "cliff.pairs.greater" -> new double[] {delta.greater()};
            case "cliff.pairs.equal" -> new double[] {delta.equal()};
            case "cliff.pairs.less" -> new double[] {delta.less()};
            case "cliff.variance.unbiased" -> one(delta.variance());
            case "cliff.ci95.unbiased.t" -> both(delta.limits());
            // without ties the same as Mann and Whitney's test
            case "permutation.p.twoSided", "mannWhitney.p.exact.twoSided" -> new double[] {test.p()};
            case "mannWhitney.p.exact.greater" -> new double[] {test.firstHigher()};
            case "mannWhitney.U" -> new double[] {delta.greater() + delta.equal() / 2.0};
            case "hodgesLehmann.shift" -> one(shift.estimate());
            case "hodgesLehmann.ci95.exact" -> both(shift.limits());
            case "cliff.variance.consistent", "cliff.ci95.consistent.normal" -> abort("not built: " + measure);
            default -> throw new AssertionError(expected);
        };
        Vectors.assertMatches(expected, actual);
    }

    @ParameterizedTest
    @MethodSource
    void pairs(JsonNode expected) {
        List<Double> x = Vectors.numbers(Vectors.data(PAIRS).get("x"));
        List<Double> y = Vectors.numbers(Vectors.data(PAIRS).get("y"));
        List<Double> differences =
                IntStream.range(0, x.size()).mapToObj(i -> x.get(i) - y.get(i)).toList();
        SignedRanks ranks = SignedRanks.of(differences).found().orElseThrow();
        HodgesLehmann middle = HodgesLehmann.of(differences);
        double[] actual = switch (expected.get("measure").asString()) {
            case "wilcoxon.V" -> new double[] {ranks.rankSum()};
            case "wilcoxon.p.exact.greater" -> new double[] {ranks.higher()};
            case "wilcoxon.p.exact.twoSided" -> new double[] {ranks.p()};
            case "matchedPairs.rankBiserial" -> new double[] {ranks.rankBiserial()};
            case "hodgesLehmann.pseudomedian" -> one(middle.estimate());
            case "hodgesLehmann.pseudomedian.ci95.exact" -> both(middle.limits());
            default -> throw new AssertionError(expected);
        };
        Vectors.assertMatches(expected, actual);
    }

    @ParameterizedTest
    @MethodSource
    void orders(JsonNode expected) {
        JsonNode data = Vectors.data(ORDERS);
        RankCorrelation correlation =
                RankCorrelation.of(Vectors.numbers(data.get("x")), Vectors.numbers(data.get("y")));
        double[] actual = switch (expected.get("measure").asString()) {
            case "kendall.tauB" -> one(correlation.kendall());
            case "kendall.p.exact.twoSided" -> one(correlation.p());
            case "spearman.rho" -> one(correlation.spearman());
            default -> throw new AssertionError(expected);
        };
        Vectors.assertMatches(expected, actual);
    }

    @ParameterizedTest
    @MethodSource
    void raters(JsonNode expected) {
        List<List<Double>> ranks = Vectors.rows(Vectors.data(RATERS).get("ranks"));
        KendallW w = KendallW.of(ranks);
        double[] actual = switch (expected.get("measure").asString()) {
            case "kendall.W" -> one(w.w());
            case "kendall.W.chiSquare" -> one(w.chiSquare());
            case "kendall.W.p" -> one(w.p());
            case "spearman.meanPairwise" ->
                new double[] {
                    Stream.of(List.of(0, 1), List.of(0, 2), List.of(1, 2))
                            .mapToDouble(pair -> RankCorrelation.of(ranks.get(pair.get(0)), ranks.get(pair.get(1)))
                                    .spearman()
                                    .found()
                                    .orElseThrow())
                            .average()
                            .orElseThrow()
                };
            default -> throw new AssertionError(expected);
        };
        Vectors.assertMatches(expected, actual);
    }

    @ParameterizedTest
    @MethodSource
    void tests(JsonNode expected) {
        List<Double> p = Vectors.numbers(Vectors.data(TESTS).get("p"));
        double[] actual = switch (expected.get("measure").asString()) {
            case "padjust.bh" -> all(MultipleTests.benjaminiHochberg(p));
            case "padjust.holm" -> all(MultipleTests.holm(p));
            case "rejected.bh.0.05" -> found(MultipleTests.benjaminiHochberg(p));
            case "rejected.bonferroni.0.05" -> found(MultipleTests.bonferroni(p));
            default -> throw new AssertionError(expected);
        };
        Vectors.assertMatches(expected, actual);
    }

    private static double[] found(List<Double> adjusted) {
        return new double[] {adjusted.stream().filter(p -> p <= 0.05).count()};
    }

    private static double[] all(List<Double> numbers) {
        return numbers.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static double[] one(Estimate<Double> estimate) {
        return new double[] {estimate.found().orElseThrow()};
    }

    private static double[] both(Estimate<Limits> estimate) {
        Limits limits = estimate.found().orElseThrow();
        return new double[] {limits.low(), limits.high()};
    }
}
