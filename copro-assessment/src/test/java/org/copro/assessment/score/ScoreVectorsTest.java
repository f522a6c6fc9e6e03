package org.copro.assessment.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.copro.assessment.framework.Answers;
import org.copro.assessment.framework.Criterion;
import org.copro.assessment.logic.Truth;
import org.copro.assessment.score.Aggregation.Weighted;
import org.copro.assessment.testing.SmallFrameworks;
import org.copro.assessment.testing.Vectors;
import org.copro.known.Share;
import org.copro.voice.RatingAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Published and derived examples of intervals, staged levels and means. */
class ScoreVectorsTest {

    private static final String INTERVALS = "score-interval-basic";
    private static final String LEVELS = "maturity-staged-gates";
    private static final String INDEX = "composite-hdi-china-2010";

    /** The values of the file as answers: half is "partly". */
    private static final Answers HALF = new Answers(new Share(1, 2), new Share(1, 2));

    static Stream<Arguments> intervals() {
        return Vectors.expected(INTERVALS);
    }

    static Stream<Arguments> levels() {
        return Vectors.expected(LEVELS);
    }

    static Stream<Arguments> index() {
        return Vectors.expected(INDEX);
    }

    @Test
    void noEntryIsLost() {
        assertThat(intervals()).hasSize(16);
        assertThat(levels()).hasSize(4);
        assertThat(index()).hasSize(8);
    }

    @ParameterizedTest
    @MethodSource
    void intervals(JsonNode expected) {
        List<CriterionResult> criteria = criteria(
                Vectors.data(INTERVALS).get("cases").get(expected.get("case").asInt()));
        Sums sums = new Sums(criteria, HALF);
        switch (expected.get("measure").asString()) {
            case "evidence.coverage" ->
                Vectors.assertMatches(expected, sums.coverage().asNumber());
            case "score.interval.arithmetic" -> {
                Interval exact = sums.score().orElseThrow();
                Vectors.assertMatches(
                        expected, exact.low().asNumber(), exact.high().asNumber());
                assertRange(expected, Aggregation.ARITHMETIC, criteria);
            }
            case "score.interval.geometric" -> assertRange(expected, Aggregation.GEOMETRIC, criteria);
            case "score.interval.minimum" -> assertRange(expected, Aggregation.MINIMUM, criteria);
            default -> throw new AssertionError(expected);
        }
    }

    private static void assertRange(JsonNode expected, Aggregation way, List<CriterionResult> criteria) {
        List<Weighted> low = new ArrayList<>();
        List<Weighted> high = new ArrayList<>();
        criteria.stream().filter(CriterionResult::applies).forEach(one -> {
            low.add(new Weighted(HALF.worth(one.answers().low()).asNumber(), one.weight()));
            high.add(new Weighted(HALF.worth(one.answers().high()).asNumber(), one.weight()));
        });
        Vectors.assertMatches(expected, way.of(low), way.of(high));
    }

    private static List<CriterionResult> criteria(JsonNode given) {
        List<CriterionResult> criteria = new ArrayList<>();
        for (JsonNode one : given.get("criteria")) {
            Criterion criterion = SmallFrameworks.criterion(one.get("id").asString());
            criteria.add(MadeResults.result(
                    criterion,
                    one.get("weight").asLong(),
                    answers(one.get("value").asString()),
                    one.get("value").asString().equals("NOT_APPLICABLE")));
        }
        return criteria;
    }

    private static AnswerRange answers(String value) {
        return switch (value) {
            case "UNKNOWN", "NOT_APPLICABLE" -> AnswerRange.ANY;
            case "0.0" -> MadeResults.exactly(RatingAnswer.NOT_MET);
            case "0.5" -> MadeResults.exactly(RatingAnswer.PARTLY);
            case "1.0" -> MadeResults.exactly(RatingAnswer.MET);
            default -> throw new AssertionError(value);
        };
    }

    @ParameterizedTest
    @MethodSource
    void levels(JsonNode expected) {
        JsonNode data = Vectors.data(LEVELS);
        JsonNode truths = data.get("cases").get(expected.get("case").asInt());
        List<List<Truth>> steps = new ArrayList<>();
        for (JsonNode level : data.get("levels")) {
            List<Truth> conditions = new ArrayList<>();
            level.forEach(one ->
                    conditions.add(Truth.valueOf(truths.get(one.asString()).asString())));
            steps.add(conditions);
        }
        Staged reached = Staged.of(steps);
        Vectors.assertMatches(expected, reached.certain(), reached.possible());
    }

    @ParameterizedTest
    @MethodSource
    void index(JsonNode expected) {
        JsonNode data = Vectors.data(INDEX);
        double health = between(data.get("lifeExpectancy"));
        double meanYears = between(data.get("meanYearsSchooling"));
        double expectedYears = between(data.get("expectedYearsSchooling"));
        double education = of(Aggregation.GEOMETRIC, meanYears, expectedYears)
                / data.get("educationMax").asDouble();
        double income = between(data.get("income"));
        double actual = switch (expected.get("measure").asString()) {
            case "dimension.health" -> health;
            case "index.meanYears" -> meanYears;
            case "index.expectedYears" -> expectedYears;
            case "dimension.education" -> education;
            case "dimension.income" -> income;
            case "composite.geometric" -> of(Aggregation.GEOMETRIC, health, education, income);
            case "composite.arithmetic" -> of(Aggregation.ARITHMETIC, health, education, income);
            case "composite.minimum" -> of(Aggregation.MINIMUM, health, education, income);
            default -> throw new AssertionError(expected);
        };
        Vectors.assertMatches(expected, actual);
    }

    private static double of(Aggregation way, double... scores) {
        return way.of(
                Arrays.stream(scores).mapToObj(score -> new Weighted(score, 1)).toList());
    }

    /** Between two goalposts; the library has none, its scores are shares already. */
    private static double between(JsonNode index) {
        boolean isLogarithm = index.has("transform");
        double value = index.get("value").asDouble();
        double least = index.get("min").asDouble();
        double most = index.get("max").asDouble();
        return isLogarithm
                ? (Math.log(value) - Math.log(least)) / (Math.log(most) - Math.log(least))
                : (value - least) / (most - least);
    }
}
