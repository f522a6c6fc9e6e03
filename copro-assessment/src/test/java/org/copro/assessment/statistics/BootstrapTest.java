package org.copro.assessment.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.copro.assessment.statistics.Bootstrap.Interval;
import org.copro.assessment.statistics.Bootstrap.Method;
import org.copro.assessment.testing.Vectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class BootstrapTest {

    private static final String EXACT = "bootstrap-exact-n4";
    private static final String LAW_SCHOOLS = "bootstrap-law-school";

    static Stream<Arguments> exact() {
        return Vectors.expected(EXACT);
    }

    static Stream<Arguments> lawSchools() {
        return Vectors.expected(LAW_SCHOOLS);
    }

    @Test
    void noEntryIsLost() {
        assertThat(exact()).hasSize(5);
        assertThat(lawSchools()).hasSize(5);
    }

    @ParameterizedTest
    @MethodSource
    void exact(JsonNode expected) {
        List<Double> units = Vectors.numbers(Vectors.data(EXACT).get("x"));
        Bootstrap many = new Bootstrap(42, EXACT, 100_000);
        double[] means = many.replicates(units, BootstrapTest::mean).stream()
                .mapToDouble(one -> one.found().orElseThrow())
                .sorted()
                .toArray();
        JsonNode value = expected.get("value");
        switch (expected.get("measure").asString()) {
            // the error of 100 000 draws is 0.0025
            case "bootstrap.exact.mean.expectation" ->
                assertThat(average(means)).isCloseTo(value.asDouble(), within(0.01));
            case "bootstrap.exact.mean.variance" ->
                assertThat(variance(means)).isCloseTo(value.asDouble(), within(0.01));
            case "bootstrap.exact.mean.quantile.inverseEcdf" ->
                assertThat(quantiles(means, expected)).isEqualTo(Vectors.numbers(value));
            case "bootstrap.exact.median.quantile.inverseEcdf" -> {
                double[] medians = many.replicates(units, BootstrapTest::median).stream()
                        .mapToDouble(one -> one.found().orElseThrow())
                        .sorted()
                        .toArray();
                assertThat(quantiles(medians, expected)).isEqualTo(Vectors.numbers(value));
            }
            case "bootstrap.distinctResamples" -> {
                Set<List<Double>> distinct = new LinkedHashSet<>();
                many.replicates(units, drawn -> {
                    distinct.add(drawn.stream().sorted().toList());
                    return Estimate.of(0.0);
                });
                assertThat(distinct).hasSize(value.asInt());
            }
            default -> throw new AssertionError(expected);
        }
    }

    @ParameterizedTest
    @MethodSource
    void lawSchools(JsonNode expected) {
        List<List<Double>> schools = Vectors.rows(Vectors.data(LAW_SCHOOLS).get("rows"));
        Jackknife jackknife = Jackknife.of(schools, BootstrapTest::correlation).orElseThrow();
        double actual = switch (expected.get("measure").asString()) {
            case "pearson.r" -> correlation(schools).found().orElseThrow();
            case "jackknife.se" -> jackknife.standardError();
            case "jackknife.bias" -> jackknife.bias();
            case "bca.acceleration" -> jackknife.acceleration();
            case "bootstrap.se.monteCarlo" ->
                Math.sqrt(variance(new Bootstrap(42, LAW_SCHOOLS, 3200)
                        .replicates(schools, BootstrapTest::correlation).stream()
                                .flatMap(one -> one.found().stream())
                                .mapToDouble(Double::doubleValue)
                                .toArray()));
            default -> throw new AssertionError(expected);
        };
        Vectors.assertMatches(expected, actual);
    }

    @ParameterizedTest
    @CsvSource({"7, false, false", "8, true, true", "19, true, true", "20, true, false"})
    void fewUnitsAreSaidAndTooFewGiveNothing(int units, boolean isDefined, boolean isFew) {
        Estimate<Interval> interval = usual().interval(upTo(units), BootstrapTest::mean, Method.PERCENTILE, 0.95);
        assertThat(interval.found().isPresent()).isEqualTo(isDefined);
        interval.found().ifPresent(one -> {
            assertThat(one.isFew()).isEqualTo(isFew);
            assertThat(one.units()).isEqualTo(units);
        });
        if (!isDefined) {
            assertThat(interval).isEqualTo(Estimate.undefined(WhyUndefined.FEWER_THAN_EIGHT_UNITS));
        }
    }

    @Test
    void usualLimitsAreTheFiftiethValueFromEachEnd() {
        double[] sorted = usual().replicates(upTo(10), BootstrapTest::mean).stream()
                .mapToDouble(one -> one.found().orElseThrow())
                .sorted()
                .toArray();
        Interval interval = usual().interval(upTo(10), BootstrapTest::mean, Method.PERCENTILE, 0.95)
                .found()
                .orElseThrow();
        assertThat(interval.limits()).isEqualTo(new Limits(sorted[49], sorted[1949], 0.95));
        assertThat(interval.settings()).isEqualTo(usual());
    }

    @Test
    void bcaMovesTheLimitsOfASkewedStatistic() {
        List<List<Double>> schools = Vectors.rows(Vectors.data(LAW_SCHOOLS).get("rows"));
        Interval plain = usual().interval(schools, BootstrapTest::correlation, Method.PERCENTILE, 0.95)
                .found()
                .orElseThrow();
        Interval moved = usual().interval(schools, BootstrapTest::correlation, Method.BCA, 0.95)
                .found()
                .orElseThrow();
        assertThat(moved.method()).isEqualTo(Method.BCA);
        assertThat(moved.limits().low()).isLessThan(plain.limits().low());
        assertThat(moved.limits().high()).isLessThan(plain.limits().high());
    }

    @Test
    void bcaFallsBackAndSaysSoWhereAllValuesLieOnOneSide() {
        // no resample has as many different units as there are
        List<Double> units = upTo(30);
        Interval interval = usual().interval(units, BootstrapTest::narrower, Method.BCA, 0.95)
                .found()
                .orElseThrow();
        assertThat(interval.method()).isEqualTo(Method.PERCENTILE);
    }

    @Test
    void manyUndefinedResamplesGiveNoLimitsAndFewAreCounted() {
        assertThat(usual().interval(upTo(10), units -> withoutTheFirst(units, 1), Method.PERCENTILE, 0.95))
                .isEqualTo(Estimate.undefined(WhyUndefined.OFTEN_UNDEFINED));
        Interval interval = usual().interval(upTo(10), units -> withoutTheFirst(units, 4), Method.PERCENTILE, 0.95)
                .found()
                .orElseThrow();
        // 0.6 to the tenth power of 1999 are 12
        assertThat(interval.undefinedResamples()).isBetween(1, 40);
    }

    @Test
    void refusesToDrawNothing() {
        assertThatThrownBy(() -> new Bootstrap(1, "a", 0)).hasMessage("resamples must be 1 or more but was 0");
    }

    private static Bootstrap usual() {
        return new Bootstrap(7, "test", Bootstrap.USUAL_RESAMPLES);
    }

    /** Undefined unless one of the lowest so many units is there. */
    private static Estimate<Double> withoutTheFirst(List<Double> units, int many) {
        return units.stream().anyMatch(one -> one <= many)
                ? mean(units)
                : Estimate.undefined(WhyUndefined.NO_VARIATION);
    }

    private static List<Double> upTo(int many) {
        return IntStream.rangeClosed(1, many).mapToObj(Double::valueOf).toList();
    }

    private static Estimate<Double> mean(List<Double> units) {
        return Estimate.of(
                average(units.stream().mapToDouble(Double::doubleValue).toArray()));
    }

    private static Estimate<Double> median(List<Double> units) {
        List<Double> sorted = units.stream().sorted().toList();
        return Estimate.of((sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2);
    }

    /** How many different units there are: in a resample practically never all. */
    private static Estimate<Double> narrower(List<Double> units) {
        return Estimate.of((double) units.stream().distinct().count());
    }

    private static Estimate<Double> correlation(List<List<Double>> rows) {
        double[] x = rows.stream().mapToDouble(row -> row.get(0)).toArray();
        double[] y = rows.stream().mapToDouble(row -> row.get(1)).toArray();
        double product = 0;
        for (int i = 0; i < x.length; i++) {
            product += (x[i] - average(x)) * (y[i] - average(y)) / (x.length - 1);
        }
        double spread = Math.sqrt(variance(x) * variance(y));
        return spread == 0 ? Estimate.undefined(WhyUndefined.NO_VARIATION) : Estimate.of(product / spread);
    }

    private static double average(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }

    private static double variance(double[] values) {
        double mean = average(values);
        return Arrays.stream(values).map(one -> (one - mean) * (one - mean)).sum() / (values.length - 1);
    }

    /** The least value that so large a share of all does not exceed. */
    private static List<Double> quantiles(double[] sorted, JsonNode expected) {
        List<Double> quantiles = new ArrayList<>();
        for (double p : Vectors.numbers(expected.get("probabilities"))) {
            quantiles.add(sorted[(int) Math.ceil(p * sorted.length) - 1]);
        }
        return quantiles;
    }
}
