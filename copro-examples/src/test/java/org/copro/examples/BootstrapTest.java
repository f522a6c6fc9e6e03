package org.copro.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BootstrapTest {

    private static final Function<List<Integer>, OptionalDouble> MEAN =
            sample -> sample.stream().mapToInt(one -> one).average();

    @Test
    void drawsAsOftenAsItSaysAndTheSameEachTime() {
        List<Integer> cases = List.of(1, 2, 4, 5);
        assertThat(Bootstrap.samples(cases))
                .hasSize(1999)
                .allSatisfy(sample -> assertThat(sample).hasSize(4).isSubsetOf(cases));
        assertThat(Bootstrap.samples(cases)).isEqualTo(Bootstrap.samples(cases));
    }

    @Test
    void beginsWithTheKnownNumbersOfTheGenerator() {
        // seed 42 begins -5600175640509174766, -6068984182338578160: shares .696 and .671 of the way
        List<Integer> hundred = IntStream.range(0, 100).boxed().toList();
        assertThat(Bootstrap.samples(hundred).get(0)).startsWith(69, 67);
    }

    @Test
    void comesCloseToAllThatCanBeDrawn() {
        // all 256 samples of 1, 2, 4, 5 have means with expectation 3 and variance 0.625
        double[] means = Bootstrap.samples(List.of(1, 2, 4, 5)).stream()
                .mapToDouble(sample -> MEAN.apply(sample).orElseThrow())
                .toArray();
        double mean = IntStream.range(0, means.length)
                .mapToDouble(i -> means[i])
                .average()
                .orElseThrow();
        double variance = IntStream.range(0, means.length)
                .mapToDouble(i -> (means[i] - mean) * (means[i] - mean))
                .average()
                .orElseThrow();
        assertThat(mean).isCloseTo(3, within(0.06));
        assertThat(variance).isCloseTo(0.625, within(0.06));
    }

    @Test
    void theIntervalOfOneValueIsThatValue() {
        assertThat(Bootstrap.interval(Collections.nCopies(8, 7), MEAN))
                .isEqualTo(new Bootstrap.Interval.Limits(7, 7, 0));
    }

    @Test
    void sevenCasesGiveNoInterval() {
        assertThat(Bootstrap.interval(Collections.nCopies(7, 7), MEAN)).isEqualTo(new Bootstrap.Interval.TooFewCases());
    }

    @Test
    void drawsWithoutAValueAreCountedAndGiveNoIntervalAboveFivePerCent() {
        List<Integer> rarelyNone = IntStream.rangeClosed(1, 8).boxed().toList();
        // a sample without the one is drawn in (7/8)^8, about 34 of 100; one with all eights hardly ever
        assertThat(Bootstrap.interval(
                        rarelyNone, sample -> sample.contains(1) ? MEAN.apply(sample) : OptionalDouble.empty()))
                .isInstanceOfSatisfying(
                        Bootstrap.Interval.TooOftenUndefined.class,
                        none -> assertThat(none.undefined()).isBetween(600, 780));
        assertThat(Bootstrap.interval(
                        rarelyNone,
                        sample -> sample.get(0) + sample.get(1) == 16 ? OptionalDouble.empty() : MEAN.apply(sample)))
                .isInstanceOfSatisfying(
                        Bootstrap.Interval.Limits.class,
                        limits -> assertThat(limits.undefined()).isBetween(10, 60));
    }
}
