package org.copro.assessment.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.copro.assessment.robust.Smaa.Alternative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class SmaaTest {

    private static final String VECTOR = "smaa-two-criteria";
    private static final int DRAWS = 10_000;

    private static Smaa vector() {
        JsonNode data = Vectors.read(VECTOR).get("data");
        List<Alternative> alternatives = new ArrayList<>();
        for (int i = 0; i < data.get("alternatives").size(); i++) {
            alternatives.add(new Alternative(
                    data.get("alternatives").get(i).asString(),
                    Vectors.fractions(data.get("scores").get(i))));
        }
        return new Smaa(
                Vectors.items(data.get("criteria")).stream()
                        .map(JsonNode::asString)
                        .toList(),
                alternatives);
    }

    /** Two criteria exactly, far within the tolerance of the vector; and drawn, within four standard errors. */
    static Stream<Compared> agreesWithTheVector() {
        return Stream.of(
                new Compared("exact", vector().acceptability(42), 1e-15, 1e-15),
                // the mean of the weights that put one first varies by 0.3 at most, over 2 000 draws at least
                new Compared("drawn", vector().sampled(42, DRAWS), 4 * 0.005, 4 * 0.3 / Math.sqrt(2_000)));
    }

    @ParameterizedTest
    @MethodSource
    void agreesWithTheVector(Compared compared) {
        for (int i = 0; i < 3; i++) {
            Acceptability one = compared.found().get(i);
            JsonNode ranks = value("smaa.rankAcceptability").get(i);
            JsonNode central = value("smaa.centralWeights").get(i);
            JsonNode wins = value("smaa.pairwiseWinning").get(i);
            for (int rank = 0; rank < 3; rank++) {
                assertThat(one.ranks().get(rank)).isCloseTo(ranks.get(rank).asDouble(), within(compared.error()));
            }
            for (int j = 0; j < 3; j++) {
                String other = compared.found().get(j).alternative();
                assertThat(one.wins().containsKey(other)).isEqualTo(!wins.get(j).isNull());
                if (i != j) {
                    assertThat(one.wins().get(other)).isCloseTo(wins.get(j).asDouble(), within(compared.error()));
                }
            }
            assertThat(one.centralWeights().orElseThrow().get("c1"))
                    .isCloseTo(central.get(0).asDouble(), within(compared.weightError()));
            assertThat(one.centralWeights().orElseThrow().get("c2"))
                    .isCloseTo(central.get(1).asDouble(), within(compared.weightError()));
            assertThat(one.holistic())
                    .isCloseTo(
                            value("smaa.holisticAcceptability.rankOrderCentroid")
                                    .get(i)
                                    .asDouble(),
                            within(compared.error()));
            assertThat(one.draws()).isEqualTo(compared.name().equals("exact") ? 0 : DRAWS);
        }
    }

    private static JsonNode value(String measure) {
        return Vectors.expected(VECTOR, measure).get("value");
    }

    @Test
    void alternativesThatComeOutAlikeShareTheirRanks() {
        Smaa smaa = new Smaa(List.of("c1", "c2"), List.of(of("A", 1, 1), of("B", 1, 1), of("C", 0, 0)));
        for (List<Acceptability> found : List.of(smaa.exact(), smaa.sampled(1, 100))) {
            for (Acceptability one : found.subList(0, 2)) {
                assertThat(one.ranks().get(0)).isCloseTo(0.5, within(1e-12));
                assertThat(one.ranks().get(1)).isCloseTo(0.5, within(1e-12));
                assertThat(one.wins().get("C")).isCloseTo(1, within(1e-12));
                assertThat(one.wins().get(one.alternative().equals("A") ? "B" : "A"))
                        .isCloseTo(0.5, within(1e-12));
            }
            assertThat(found.get(2).ranks().get(2)).isCloseTo(1, within(1e-12));
            assertThat(found.get(2).centralWeights()).isEmpty();
        }
    }

    @Test
    void oneAlternativeIsFirstWhateverIsValued() {
        Acceptability alone = new Smaa(List.of("c1", "c2"), List.of(of("A", 0, 1)))
                .acceptability(1)
                .get(0);
        assertThat(alone.ranks()).containsExactly(1.0);
        assertThat(alone.centralWeights().orElseThrow().values()).containsExactly(0.5, 0.5);
        assertThat(alone.holistic()).isEqualTo(1);
    }

    @Test
    void oneCriterionIsAllThereIsToValue() {
        List<Acceptability> found = new Smaa(List.of("c1"), List.of(of("A", 0), of("B", 1))).acceptability(1);
        assertThat(found.get(0).ranks()).containsExactly(0.0, 1.0);
        assertThat(found.get(1).centralWeights().orElseThrow().values()).containsExactly(1.0);
    }

    @Test
    void theOrderOfCriteriaAndAlternativesMakesNoDifference() {
        Smaa smaa = new Smaa(List.of("c1", "c2", "c3"), List.of(of("A", 1, 0, 2), of("B", 0, 2, 1), of("C", 1, 1, 1)));
        Smaa other = new Smaa(List.of("c3", "c1", "c2"), List.of(of("C", 1, 1, 1), of("A", 2, 1, 0), of("B", 1, 0, 2)));
        assertThat(other.acceptability(42)).containsExactlyInAnyOrderElementsOf(smaa.acceptability(42));
        assertThat(smaa.acceptability(42).get(0).draws()).isEqualTo(DRAWS);
    }

    @Test
    void whatCannotBeComparedIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Smaa(List.of("c1", "c2"), List.of(of("A", 1))))
                .withMessage("'A' must have a score for each of 2 criteria but has 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Smaa(List.of("c1"), List.of(of("A", 1), of("A", 2))))
                .withMessage("alternatives must be one at least, each once, but were [A, A]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Smaa(List.of(), List.of(of("A"))))
                .withMessage("criteria must be one at least, each once, but were []");
    }

    private static Alternative of(String id, long... scores) {
        return new Alternative(
                id,
                Arrays.stream(scores).mapToObj(score -> Fraction.of(score, 1)).toList());
    }

    private record Compared(String name, List<Acceptability> found, double error, double weightError) {
        @Override
        public String toString() {
            return name;
        }
    }
}
