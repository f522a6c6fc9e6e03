package org.copro.assessment.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import org.copro.assessment.score.Aggregation.Weighted;

class AggregationLaws {

    @Provide
    Arbitrary<Weighted> weighted() {
        Arbitrary<Double> scores = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 30).map(thirtieths -> thirtieths / 30.0),
                Arbitraries.doubles().between(0, 1).ofScale(17));
        return Combinators.combine(scores, Arbitraries.integers().between(1, 1000))
                .as((score, weight) -> new Weighted(score, weight));
    }

    @Property(tries = 1000)
    void theWeakestIsNotAboveTheGeometricMeanNorThatAboveTheArithmeticNorThatAboveTheStrongest(
            @ForAll @Size(min = 1, max = 9) List<@From("weighted") Weighted> scores) {
        double minimum = Aggregation.MINIMUM.of(scores);
        double geometric = Aggregation.GEOMETRIC.of(scores);
        double arithmetic = Aggregation.ARITHMETIC.of(scores);
        double strongest = scores.stream().mapToDouble(Weighted::score).max().orElseThrow();
        Statistics.label("all apart")
                .collect(minimum < geometric && geometric < arithmetic && arithmetic < strongest)
                .coverage(found -> found.check(true).percentage(share -> share > 30));
        assertThat(minimum).isLessThanOrEqualTo(geometric);
        assertThat(geometric).isLessThanOrEqualTo(arithmetic);
        assertThat(arithmetic).isLessThanOrEqualTo(strongest);
    }

    @Property(tries = 1000)
    void allAreTheSameWhereAllScoresAre(
            @ForAll @DoubleRange(min = 0, max = 1) double score,
            @ForAll @Size(min = 1, max = 9) List<@IntRange(min = 1, max = 1000) Integer> weights) {
        List<Weighted> scores =
                weights.stream().map(weight -> new Weighted(score, weight)).toList();
        for (Aggregation way : Aggregation.values()) {
            assertThat(way.of(scores)).as(way.name()).isEqualTo(score);
        }
    }

    @Property(tries = 1000)
    void raisingAScoreLowersNone(
            @ForAll @Size(min = 1, max = 9) List<@From("weighted") Weighted> scores,
            @ForAll @DoubleRange(min = 0, max = 1) double higher) {
        List<Weighted> raised = new ArrayList<>(scores);
        Weighted first = scores.get(0);
        raised.set(0, new Weighted(Math.max(first.score(), higher), first.weight()));
        for (Aggregation way : Aggregation.values()) {
            // means of doubles can differ in the last digit, which is never printed
            assertThat(way.of(raised)).as(way.name()).isGreaterThanOrEqualTo(way.of(scores) - 1e-15);
        }
    }
}
