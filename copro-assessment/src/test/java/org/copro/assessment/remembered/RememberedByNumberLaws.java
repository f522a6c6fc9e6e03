package org.copro.assessment.remembered;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class RememberedByNumberLaws {

    @Property
    void whatIsFoundIsWhatWasRememberedLastOfThatNumber(
            @ForAll List<Long> numbers, @ForAll @IntRange(min = 1) int bits) {
        RememberedByNumber<String> known = new RememberedByNumber<>(1 + bits % 8);
        for (long number : numbers) {
            known.remember(number, "of " + number);
            assertThat(known.find(number)).isEqualTo("of " + number);
        }
        for (long number : numbers) {
            assertThat(known.find(number)).isIn(null, "of " + number);
        }
    }

    @Example
    void nothingIsFoundThatWasNotRemembered() {
        RememberedByNumber<String> known = new RememberedByNumber<>(4);
        known.remember(1, "one");
        assertThat(known.find(0)).isNull();
        assertThat(known.find(2)).isNull();
        assertThat(known.find(1 + (1L << 32))).isNull();
    }

    @Example
    void mostOfHalfAsManyAsHaveRoomAreKept() {
        RememberedByNumber<Integer> known = new RememberedByNumber<>(10);
        // as numbers of answers are: they differ in few bits
        List<Long> numbers =
                new Random(7).longs(512, 0, 1 << 20).boxed().distinct().toList();
        for (int i = 0; i < numbers.size(); i++) {
            known.remember(numbers.get(i) << 5, i);
        }
        long kept = IntStream.range(0, numbers.size())
                .filter(i -> known.find(numbers.get(i) << 5) != null)
                .count();
        assertThat(kept).isGreaterThan(numbers.size() * 8L / 10);
    }

    @Example
    void allThreadsFindWhatBelongsToTheNumber() {
        RememberedByNumber<Long> known = new RememberedByNumber<>(3);
        IntStream.range(0, 100_000).parallel().forEach(i -> {
            long number = i % 50;
            known.remember(number, number);
            assertThat(known.find(number)).isIn(null, number);
        });
    }
}
