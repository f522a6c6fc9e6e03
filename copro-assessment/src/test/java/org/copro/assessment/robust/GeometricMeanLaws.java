package org.copro.assessment.robust;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import org.copro.assessment.framework.Weights;
import org.copro.assessment.robust.GeometricMean.Weighted;
import org.copro.known.Share;

class GeometricMeanLaws {

    @Provide
    Arbitrary<Share> share() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        new Share(1, 3), new Share(2, 3), new Share(1, 4), new Share(1, 2), new Share(4, 9), Share.ALL),
                Arbitraries.integers().between(0, 10_000).map(parts -> new Share(parts, 10_000)));
    }

    @Provide
    Arbitrary<Weighted> weighted() {
        return Combinators.combine(share(), Arbitraries.integers().between(1, 20))
                .as((score, weight) -> new Weighted(score, weight));
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void itIsDecidedAsByWholePowers(
            @ForAll @Size(min = 1, max = 6) List<@From("weighted") Weighted> scores, @ForAll("share") Share threshold) {
        boolean reaches = GeometricMean.reaches(scores, threshold);
        Statistics.label("reaches").collect(reaches).coverage(found -> {
            found.check(true).percentage(share -> share > 10);
            found.check(false).percentage(share -> share > 10);
        });
        assertThat(reaches).isEqualTo(reachesByPowers(scores, threshold));
    }

    private static boolean reachesByPowers(List<Weighted> scores, Share threshold) {
        BigInteger left = BigInteger.ONE;
        BigInteger right = BigInteger.ONE;
        for (Weighted one : scores) {
            int weight = (int) one.weight();
            left = left.multiply(BigInteger.valueOf(one.score().part()).pow(weight))
                    .multiply(BigInteger.valueOf(threshold.of()).pow(weight));
            right = right.multiply(BigInteger.valueOf(one.score().of()).pow(weight))
                    .multiply(BigInteger.valueOf(threshold.part()).pow(weight));
        }
        return left.compareTo(right) >= 0;
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void theMeanOfASquareAndOneIsItsRoot(@ForAll("share") Share root, @ForAll("share") Share other) {
        List<Weighted> scores = List.of(new Weighted(root.times(root), 1000), new Weighted(Share.ALL, 1000));
        assertThat(GeometricMean.reaches(scores, root)).isTrue();
        assertThat(GeometricMean.reaches(scores, other)).isEqualTo(root.compareTo(other) >= 0);
    }

    /** Weights of twenty criteria in order are too large for powers. */
    @Example
    void itIsDecidedForTwentyCriteriaInOrder() {
        Share third = new Share(1, 3);
        List<Weighted> same = new ArrayList<>();
        List<Weighted> mixed = new ArrayList<>();
        List<Long> weights = Weights.rankOrderCentroid(20);
        for (int i = 0; i < weights.size(); i++) {
            same.add(new Weighted(third, weights.get(i)));
            mixed.add(new Weighted(i % 2 == 0 ? third : new Share(2, 3), weights.get(i)));
        }
        Share hairAbove = new Share(1_000_000_000_000_001L, 3_000_000_000_000_000L);
        assertThat(GeometricMean.reaches(same, third)).isTrue();
        assertThat(GeometricMean.reaches(same, hairAbove)).isFalse();
        assertThat(GeometricMean.reaches(mixed, hairAbove)).isTrue();
        assertThat(GeometricMean.reaches(mixed, new Share(2, 3))).isFalse();
        // 2^(share of every second weight) thirds
        double exponent = 0;
        for (int i = 1; i < weights.size(); i += 2) {
            exponent += weights.get(i);
        }
        double mean =
                Math.pow(2, exponent / weights.stream().mapToLong(one -> one).sum()) / 3;
        assertThat(GeometricMean.reaches(mixed, new Share((long) (mean * 1e12), 1_000_000_000_000L)))
                .isTrue();
        assertThat(GeometricMean.reaches(mixed, new Share((long) (mean * 1e12) + 1, 1_000_000_000_000L)))
                .isFalse();
    }
}
