package org.copro.assessment.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copro.assessment.testing.SmallFrameworks.criterion;
import static org.copro.assessment.testing.SmallFrameworks.with;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.copro.assessment.testing.Vectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class WeightsTest {

    private static final String VECTOR = "weights-rank-order-centroid";

    static Stream<Arguments> published() {
        return Vectors.expected(VECTOR);
    }

    @Test
    void noEntryIsLost() {
        assertThat(published()).hasSize(4);
    }

    @ParameterizedTest
    @MethodSource
    void published(JsonNode expected) {
        Assumptions.assumeTrue(
                expected.get("measure").asString().equals("roc.weights"),
                "sampling of weights comes with the robustness of levels");
        List<Long> weights = Weights.rankOrderCentroid(expected.get("n").asInt());
        double sum = weights.stream().mapToLong(one -> one).sum();
        Vectors.assertMatches(
                expected, weights.stream().mapToDouble(one -> one / sum).toArray());
    }

    @ParameterizedTest
    @CsvSource({"1, '1'", "2, '3 1'", "3, '11 5 2'", "4, '25 13 7 3'"})
    void anOrderGivesWholeNumbers(int many, String expected) {
        assertThat(Weights.rankOrderCentroid(many).stream().map(String::valueOf).toList())
                .containsExactly(expected.split(" "));
    }

    @Test
    void twentyInOrderStillFit() {
        List<Long> weights = Weights.rankOrderCentroid(20);
        assertThat(weights).hasSize(20).isSortedAccordingTo((a, b) -> Long.compare(b, a));
        assertThat(weights.get(19)).isPositive();
        // the sum of all times what a score multiplies it with
        assertThat(Math.multiplyExact(weights.stream().mapToLong(one -> one).sum(), 100_000_000L))
                .isPositive();
    }

    /**
     * One criterion a word: {@code w2} weighed, {@code r1} ranked, {@code -} neither; {@code t} trial, {@code x}
     * retired.
     */
    @ParameterizedTest
    @CsvSource({
        "'- -',        '1 1'",
        "'w2 -',       '2 1'",
        "'w1000 w1',   '1000 1'",
        "'w2 tw3 xw4', '2 0 0'",
        "'r1',         '1'",
        "'r2 r1',      '1 3'",
        "'r3 r1 r2',   '2 11 5'",
        "'r2 t r1',    '1 0 3'",
        "'r2 tr9 r1',  '1 0 3'",
        "'w2 tr1',     '2 0'",
    })
    void criteriaWeighAsGivenOrByTheirOrderAndOnTrialNothing(String criteria, String expected) {
        assertThat(Weights.wrong(criteria(criteria))).isEmpty();
        assertThat(Weights.of(criteria(criteria)).stream().map(String::valueOf).toList())
                .containsExactly(expected.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "r1 w2  | give the criteria of a principle either a 'weight' or a 'rank' each, not both",
                "r1 -   | the ranks of the criteria that count must be 1 to 2, each once, but were [1]",
                "r1 r1  | the ranks of the criteria that count must be 1 to 2, each once, but were [1, 1]",
                "r1 r3  | the ranks of the criteria that count must be 1 to 2, each once, but were [1, 3]",
                "r0 r1  | the ranks of the criteria that count must be 1 to 2, each once, but were [0, 1]",
                "r1 tr2 r3 | the ranks of the criteria that count must be 1 to 2, each once, but were [1, 3]",
            })
    void anOrderThatIsNoneIsRefused(String criteria, String message) {
        assertThat(Weights.wrong(criteria(criteria))).hasValue(message);
    }

    @Test
    void moreThanTwentyAreNotPutInOrder() {
        assertThat(Weights.wrong(ranked(20))).isEmpty();
        assertThat(Weights.wrong(ranked(21)).orElseThrow()).contains("must be 1 to 20, each once");
    }

    private static List<Criterion> ranked(int many) {
        return criteria(
                IntStream.rangeClosed(1, many).mapToObj(rank -> "r" + rank).reduce("", (a, b) -> a + " " + b));
    }

    private static List<Criterion> criteria(String words) {
        List<Criterion> criteria = new ArrayList<>();
        for (String word : Arrays.asList(words.strip().split(" "))) {
            Criterion one = criterion("c" + criteria.size());
            String rest = word;
            if (rest.startsWith("t") || rest.startsWith("x")) {
                one = with(one, "status", Optional.of(rest.startsWith("t") ? Status.TRIAL : Status.RETIRED));
                rest = rest.substring(1);
            }
            if (rest.startsWith("w") || rest.startsWith("r")) {
                String component = rest.startsWith("w") ? "weight" : "rank";
                one = with(one, component, Optional.of(Integer.valueOf(rest.substring(1))));
            }
            criteria.add(one);
        }
        return criteria;
    }
}
