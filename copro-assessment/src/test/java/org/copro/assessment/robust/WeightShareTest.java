package org.copro.assessment.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.copro.assessment.testing.Shuffled;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class WeightShareTest {

    private static final String VECTOR = "smaa-threshold-probability";

    @TestFactory
    Stream<DynamicTest> agreesWithTheVector() {
        JsonNode root = Vectors.read(VECTOR);
        List<JsonNode> expected = Vectors.items(root.get("expected"));
        // a file that loses some fails
        assertThat(expected).hasSize(4);
        return expected.stream().map(one -> {
            JsonNode given = root.get("data").get("cases").get(one.get("case").asInt());
            return DynamicTest.dynamicTest(given.toString(), () -> check(given, one));
        });
    }

    private static void check(JsonNode given, JsonNode expected) {
        WeightShare share =
                WeightShare.exact(Vectors.fractions(given.get("scores")), Vectors.fraction(given.get("threshold")));
        // far within the tolerance of the vector: only the last digit of a double can differ
        assertThat(share.asNumber()).isCloseTo(expected.get("value").asDouble(), within(1e-16));
        if (expected.has("exact")) {
            assertThat(share.share()).hasToString(expected.get("exact").asString());
        }
        assertThat(share.isExact()).isTrue();
        assertThat(share.standardError()).isZero();
    }

    /**
     * The answers where several scores are the same, by hand: scores on the threshold drop out, and a share above one
     * gap is a power.
     */
    @ParameterizedTest
    @CsvSource({
        "0.5,             0.5, 1",
        "0.4,             0.5, 0",
        "0.5 0.5 0.5,     0.5, 1",
        "0.5 0.5 0.4,     0.5, 0",
        "0.5 0.5 0.6,     0.5, 1",
        "0 1,             0.5, 1/2",
        "0 1,             1,   0",
        "0 1,             0,   1",
        "0 0 1,           0.5, 1/4",
        "0 1 1,           0.5, 3/4",
        "0 0 1 1,         0.5, 1/2",
        "0 0 0 0 1,       0.2, 256/625",
        "0 0 0.6 0.6 1,   0.6, 4/25",
        "0.2 0.5 0.5 0.8, 0.5, 1/2",
    })
    void scoresMayBeTheSame(String scores, BigDecimal threshold, String share) {
        List<Fraction> some = Stream.of(scores.split(" "))
                .map(BigDecimal::new)
                .map(Fraction::of)
                .toList();
        assertThat(WeightShare.exact(some, Fraction.of(threshold)).share()).hasToString(share);
    }

    @Test
    void asManyAsThirtyAreExactThoughDoublesWouldCancel() {
        // one of thirty weights is half or more in 1/2^29 of all weightings
        List<Fraction> one = Stream.concat(Collections.nCopies(29, Fraction.ZERO).stream(), Stream.of(Fraction.ONE))
                .toList();
        assertThat(WeightShare.exact(one, Fraction.of(1, 2)).share()).isEqualTo(Fraction.of(1, 1L << 29));
        List<Fraction> half = Stream.of(Fraction.ZERO, Fraction.of(1, 3), Fraction.of(2, 3), Fraction.ONE)
                .flatMap(score -> Collections.nCopies(15, score).stream())
                .toList();
        assertThat(half).hasSize(WeightShare.MOST_EXACT);
        assertThat(WeightShare.exact(half, Fraction.of(1, 2)).share()).isEqualTo(Fraction.of(1, 2));
    }

    @Test
    void beyondThatWeightingsAreDrawnAndTheErrorIsStated() {
        List<Fraction> many = Stream.of(Fraction.ZERO, Fraction.ONE)
                .flatMap(score -> Collections.nCopies(31, score).stream())
                .toList();
        WeightShare share = WeightShare.of(many, Fraction.of(1, 2), 7);
        assertThat(share.isExact()).isFalse();
        assertThat(share.draws()).isEqualTo(10_000);
        assertThat(share.standardError()).isCloseTo(0.005, within(1e-5));
        assertThat(share.asNumber()).isCloseTo(0.5, within(4 * share.standardError()));
        for (int order = 1; order <= 4; order++) {
            assertThat(WeightShare.of(Shuffled.list(many, new Random(order)), Fraction.of(1, 2), 7))
                    .isEqualTo(share);
        }
        assertThat(WeightShare.of(Stream.of(many.get(40), many.get(1)).toList(), Fraction.of(1, 2), 7)
                        .isExact())
                .isTrue();
    }

    @Test
    void whatHasNoShareIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WeightShare.exact(List.of(), Fraction.ONE))
                .withMessage("without scores there is no mean");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WeightShare.exact(Collections.nCopies(61, Fraction.ONE), Fraction.ONE))
                .withMessage("the exact share is for 60 scores at most but there were 61; draw weightings");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> WeightShare.sampled(List.of(Fraction.ONE), Fraction.ONE, WeightSampler.of(1, "none"), 0))
                .withMessage("draws must be 1 or more but was 0");
    }
}
