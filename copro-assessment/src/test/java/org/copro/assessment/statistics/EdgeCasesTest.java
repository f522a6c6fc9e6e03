package org.copro.assessment.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.abort;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.copro.assessment.statistics.Estimate.Undefined;
import org.copro.assessment.statistics.IntraclassCorrelation.Coefficient;
import org.copro.assessment.testing.Vectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What each statistic does when it cannot be computed, or just can. */
class EdgeCasesTest {

    static Stream<Arguments> cases() {
        return Vectors.cases("edge-cases");
    }

    @Test
    void noCaseIsLost() {
        assertThat(cases()).hasSize(29);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isUndefinedForTheReasonGivenOrHasTheValue(JsonNode one) {
        JsonNode expected = one.get("expected");
        for (Estimate<?> estimate : computed(one.get("measure").asString(), one.get("input"))) {
            if (expected.has("undefined")) {
                assertThat(estimate)
                        .isEqualTo(
                                new Undefined<>(reason(expected.get("undefined").asString())));
            } else {
                Vectors.assertMatches(expected, (Double) estimate.found().orElseThrow());
            }
        }
    }

    /** The spread of things and of raters less what is left is 0 here, and comes out as something very small. */
    @Test
    void aWholeOfWhichOnlyRoundingIsLeftIsNone() {
        IntraclassCorrelation found = IntraclassCorrelation.of(
                new Scores(List.of(List.of(4.0, 2.0), List.of(4.0, 2.0), List.of(1.0, 3.0)), 0));

        assertThat(found.forms().get(IntraclassCorrelation.Form.ABSOLUTE_MEAN).value())
                .isEqualTo(new Undefined<>(WhyUndefined.VARIANCE_NOT_ABOVE_ZERO));
        assertThatThrownBy(() -> found.forms().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void valuesThatVaryAreNotSaidNotTo() {
        IntraclassCorrelation found = IntraclassCorrelation.of(
                new Scores(List.of(List.of(1.0, 5.0), List.of(5.0, 1.0), List.of(2.0, 4.0)), 0));

        assertThat(found.forms().values())
                .extracting(Coefficient::value)
                .doesNotContain(new Undefined<>(WhyUndefined.NO_VARIATION));
    }

    /** Sums of their ranks do not fit into an int. */
    @Test
    void aShiftOfLargeGroupsIsAsHighAsItIsFar() {
        List<Double> first = IntStream.range(0, 32_767).mapToObj(i -> i + 900.0).toList();
        List<Double> second = IntStream.range(0, 32_767).mapToObj(i -> i + 0.5).toList();

        PermutationTest found = PermutationTest.drawn(new TwoGroups(first, second), 1, 99);

        assertThat(found.p()).isEqualTo(0.01);
        assertThat(found.firstHigher()).isEqualTo(0.01);
    }

    @Test
    void withoutADrawThereIsNothingToGoBy() {
        assertThatThrownBy(() -> KendallW.permuted(List.of(List.of(1.0, 2.0), List.of(1.0, 2.0)), 1, 0))
                .hasMessage("there must be 1 draw or more but there were 0");
    }

    private static List<Estimate<?>> computed(String measure, JsonNode input) {
        return switch (measure) {
            case "krippendorff.alpha" -> {
                Ratings<Integer> ratings = new Ratings<>(Vectors.countsWithGaps(input.get("ratings")));
                yield List.of(KrippendorffAlpha.of(
                                ratings,
                                input.get("level").asString().equals("ordinal")
                                        ? Scale.ordinal(List.of(1, 2, 3))
                                        : Scale.nominal())
                        .alpha());
            }
            case "fleiss.kappa" ->
                List.of(FleissKappa.of(Vectors.counts(input.get("counts"))).kappa());
            case "cohen.kappa" ->
                List.of(CohenKappa.of(new ContingencyTable(Vectors.counts(input.get("table")), 0))
                        .kappa());
            case "icc" ->
                IntraclassCorrelation.of(new Scores(Vectors.rows(input.get("ratings")), 0)).forms().values().stream()
                        .<Estimate<?>>map(Coefficient::value)
                        .toList();
            case "cronbach.alpha" ->
                List.of(CronbachAlpha.of(new Scores(Vectors.rows(input.get("scores")), 0))
                        .alpha());
            case "cliff.delta" -> List.of(CliffDelta.of(groups(input)).delta());
            case "hodgesLehmann.shift" ->
                List.of(HodgesLehmann.between(groups(input)).estimate());
            case "kendall.W" ->
                List.of(KendallW.of(Vectors.rows(input.get("ranks"))).w());
            case "kendall.tauB" -> List.of(orders(input).kendall());
            case "spearman.rho" -> List.of(orders(input).spearman());
            case "wilson.ci95" ->
                List.of(new Proportion(
                                input.get("successes").asInt(), input.get("n").asInt())
                        .limits());
            case "score.interval.arithmetic" ->
                abort("a matter of scores, tested there: a framework refuses weights that are all 0");
            default -> throw new AssertionError(measure);
        };
    }

    private static WhyUndefined reason(String words) {
        return switch (words) {
            case "no variation: expected disagreement is 0", "no variation", "no variance" -> WhyUndefined.NO_VARIATION;
            case "no pairable unit" -> WhyUndefined.NO_UNIT_WITH_TWO_RATINGS;
            case "fewer than two raters" -> WhyUndefined.FEWER_THAN_TWO_RATERS;
            case "no data" -> WhyUndefined.NO_RATINGS;
            case "needs the same number of ratings per subject: use Krippendorff's alpha" ->
                WhyUndefined.UNEQUAL_RATINGS;
            case "expected agreement is 1" -> WhyUndefined.AGREEMENT_BY_CHANCE_IS_COMPLETE;
            case "fewer than two targets" -> WhyUndefined.FEWER_THAN_TWO_TARGETS;
            case "fewer than two items" -> WhyUndefined.FEWER_THAN_TWO_ITEMS;
            case "variance of the total is 0" -> WhyUndefined.TOTAL_DOES_NOT_VARY;
            case "fewer than two respondents" -> WhyUndefined.FEWER_THAN_TWO_RESPONDENTS;
            case "a group is empty" -> WhyUndefined.EMPTY_GROUP;
            case "n is 0" -> WhyUndefined.NOBODY_ANSWERED;
            default -> throw new AssertionError(words);
        };
    }

    private static TwoGroups groups(JsonNode input) {
        return new TwoGroups(Vectors.numbers(input.get("x")), Vectors.numbers(input.get("y")));
    }

    private static RankCorrelation orders(JsonNode input) {
        return RankCorrelation.of(Vectors.numbers(input.get("x")), Vectors.numbers(input.get("y")));
    }
}
