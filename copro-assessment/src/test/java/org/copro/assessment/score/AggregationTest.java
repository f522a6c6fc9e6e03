package org.copro.assessment.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.copro.assessment.score.Aggregation.Weighted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AggregationTest {

    /** Scores as {@code score} or {@code score*weight}. */
    @ParameterizedTest
    @CsvSource({
        "0.4,         0.4,   0.4,  0.4",
        "0.2 0.8,     0.5,   0.4,  0.2",
        "0.25*3 1,    0.4375, 0.353553390593, 0.25",
        "0 1,         0.5,   0,    0",
        "0*1 1*1000,  0.999000999, 0, 0",
        "0 0,         0,     0,    0",
        "1 1 1,       1,     1,    1",
        "0.05 0.05 0.05, 0.05, 0.05, 0.05",
    })
    void looksAtScoresInThreeWays(String scores, double arithmetic, double geometric, double minimum) {
        List<Weighted> given = scores(scores);
        assertThat(Aggregation.ARITHMETIC.of(given)).isCloseTo(arithmetic, within(1e-9));
        assertThat(Aggregation.GEOMETRIC.of(given)).isCloseTo(geometric, within(1e-9));
        assertThat(Aggregation.MINIMUM.of(given)).isEqualTo(minimum);
    }

    @Test
    void roundingDoesNotLeadOutOfTheScores() {
        // three times 0.05 divided by 3 is more than 0.05 in doubles
        assertThat(Aggregation.ARITHMETIC.of(scores("0.05 0.05 0.05"))).isEqualTo(0.05);
        assertThat(Aggregation.GEOMETRIC.of(scores("0.05 0.05 0.05"))).isEqualTo(0.05);
    }

    @Test
    void nothingHasNoMean() {
        for (Aggregation way : Aggregation.values()) {
            assertThatThrownBy(() -> way.of(List.of()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("scores without weight have no mean");
            assertThatThrownBy(() -> way.of(scores("0.5*0"))).hasMessage("scores without weight have no mean");
        }
    }

    private static List<Weighted> scores(String text) {
        List<Weighted> scores = new ArrayList<>();
        for (String one : text.split(" ")) {
            String[] parts = one.split("\\*");
            scores.add(new Weighted(Double.parseDouble(parts[0]), parts.length > 1 ? Double.parseDouble(parts[1]) : 1));
        }
        return scores;
    }
}
