package org.copro.assessment.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.copro.assessment.framework.Weights;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class WeightSamplerTest {

    private static final String VECTOR = "weights-rank-order-centroid";
    private static final int DRAWS = 20_000;

    @Test
    void meanAndVarianceOfEachWeightAreThoseOfTheVector() {
        JsonNode mean = Vectors.expected(VECTOR, "dirichlet1.mean");
        JsonNode variance = Vectors.expected(VECTOR, "dirichlet1.variance");
        int many = mean.get("n").asInt();
        assertThat(variance.get("n").asInt()).isEqualTo(many);
        WeightSampler sampler = WeightSampler.of(42, "vector");
        double[][] drawn =
                IntStream.range(0, DRAWS).mapToObj(draw -> sampler.next(many)).toArray(double[][]::new);
        for (int i = 0; i < many; i++) {
            int which = i;
            assertMean(weight(drawn, which), mean.get("value").asDouble());
            double centre = mean.get("value").asDouble();
            assertMean(
                    Arrays.stream(weight(drawn, which))
                            .map(weight -> (weight - centre) * (weight - centre))
                            .toArray(),
                    variance.get("value").asDouble());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 9})
    void weightsInOrderHaveTheRankOrderCentroidAsTheirMean(int many) {
        WeightSampler sampler = WeightSampler.of(42, "order");
        double[][] drawn = IntStream.range(0, DRAWS)
                .mapToObj(draw -> sampler.nextInOrder(many))
                .toArray(double[][]::new);
        List<Long> centroid = Weights.rankOrderCentroid(many);
        double all = centroid.stream().mapToLong(weight -> weight).sum();
        for (int i = 0; i < many; i++) {
            assertMean(weight(drawn, i), centroid.get(i) / all);
        }
    }

    private static double[] weight(double[][] drawn, int which) {
        return Arrays.stream(drawn).mapToDouble(weights -> weights[which]).toArray();
    }

    /** Within four standard errors, these being estimated from what was drawn. */
    private static void assertMean(double[] values, double expected) {
        double mean = Arrays.stream(values).average().orElseThrow();
        double variance = Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .average()
                .orElseThrow();
        assertThat(mean).isCloseTo(expected, within(4 * Math.sqrt(variance / values.length) + 1e-12));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 40})
    void everyWeightingHasNoWeightBelowNothingAndTheSumOne(int many) {
        WeightSampler sampler = WeightSampler.of(1, "sum");
        for (int draw = 0; draw < 200; draw++) {
            double[] weights = draw % 2 == 0 ? sampler.next(many) : sampler.nextInOrder(many);
            assertThat(weights).hasSize(many);
            assertThat(Arrays.stream(weights).sum()).isCloseTo(1, within(1e-12));
            assertThat(Arrays.stream(weights).min().orElseThrow()).isGreaterThanOrEqualTo(0);
            if (draw % 2 == 1) {
                double[] rising = weights.clone();
                Arrays.sort(rising);
                assertThat(IntStream.range(0, many).mapToDouble(i -> rising[many - 1 - i]))
                        .containsExactly(Arrays.stream(weights).boxed().toArray(Double[]::new));
            }
        }
    }

    @Test
    void theGeneratorIsTheOneOfTheMethod() {
        RandomGenerator generator =
                RandomGeneratorFactory.of("L64X128MixRandom").create(42);
        assertThat(generator.nextLong()).isEqualTo(-5600175640509174766L);
        assertThat(generator.nextLong()).isEqualTo(-6068984182338578160L);
    }

    @Test
    void theSameSeedAndStreamDrawTheSameWhateverElseIsDrawn() {
        WeightSampler first = WeightSampler.of(42, "one");
        WeightSampler other = WeightSampler.of(42, "other");
        double[] alone = WeightSampler.of(42, "one").next(3);
        assertThat(other.next(3)).isNotEqualTo(alone);
        assertThat(first.next(3)).isEqualTo(alone);
        assertThat(WeightSampler.of(43, "one").next(3)).isNotEqualTo(alone);
        assertThat(first.next(3)).isNotEqualTo(alone);
    }

    @Test
    void whatIsDrawnIsTheSameInEveryVersion() {
        // a change here changes every figure drawn, and belongs into the changelog
        assertThat(WeightSampler.of(42, "pinned").next(3))
                .containsExactly(0.32891893330881594, 0.22826843148099618, 0.4428126352101879);
    }

    @Test
    void nothingCannotBeWeighed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WeightSampler.of(1, "none").next(0))
                .withMessage("many must be 1 or more but was 0");
    }
}
