package org.copro.assessment.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SeededRandomTest {

    @Test
    void theSameSeedAndStreamDrawTheSame() {
        assertThat(indices(7, "a")).isEqualTo(indices(7, "a"));
    }

    @Test
    void anotherSeedOrStreamDrawsOtherNumbers() {
        assertThat(indices(7, "a")).isNotEqualTo(indices(8, "a")).isNotEqualTo(indices(7, "b"));
    }

    @Test
    void everyPlaceIsDrawnAboutAsOften() {
        SeededRandom random = SeededRandom.of(42, "places");
        int[] counts = new int[7];
        IntStream.range(0, 70_000).forEach(draw -> counts[random.nextIndex(7)]++);
        // five standard errors are 463
        assertThat(Arrays.stream(counts).boxed())
                .allSatisfy(count -> assertThat(count).isCloseTo(10_000, within(463)));
    }

    @Test
    void sharesAreFromZeroToOneWithAMeanOfAHalf() {
        SeededRandom random = SeededRandom.of(42, "shares");
        double[] shares = Stream.generate(random::nextShare)
                .limit(10_000)
                .mapToDouble(one -> one)
                .toArray();
        assertThat(Arrays.stream(shares).boxed())
                .allSatisfy(share -> assertThat(share).isBetween(0.0, Math.nextDown(1.0)));
        assertThat(IntStream.range(0, shares.length)
                        .mapToDouble(i -> shares[i])
                        .average()
                        .orElseThrow())
                .isCloseTo(0.5, within(0.015));
    }

    @Test
    void refusesToDrawFromNothing() {
        assertThatThrownBy(() -> SeededRandom.of(1, "a").nextIndex(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("size must be 1 or more but was 0");
    }

    private static List<Integer> indices(long seed, String stream) {
        SeededRandom random = SeededRandom.of(seed, stream);
        return Stream.generate(() -> random.nextIndex(1000)).limit(20).toList();
    }
}
