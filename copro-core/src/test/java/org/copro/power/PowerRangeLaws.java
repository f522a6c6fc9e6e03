package org.copro.power;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Over all 21 ranges there are: exhaustive, so these are proofs. */
class PowerRangeLaws {

    private static final List<PowerRange> ALL = all();

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void movingIntoBoundsGivesTheCommonPartWhereThereIsOne(
            @ForAll("ranges") PowerRange range, @ForAll("ranges") PowerRange bounds) {
        range.common(bounds)
                .ifPresent(common -> assertThat(range.within(bounds)).isEqualTo(common));
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void whatIsMovedIntoBoundsLiesInThem(@ForAll("ranges") PowerRange range, @ForAll("ranges") PowerRange bounds) {
        PowerRange moved = range.within(bounds);
        assertThat(moved.hull(bounds)).isEqualTo(bounds);
        assertThat(moved.within(bounds)).isEqualTo(moved);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE, tries = 10_000)
    void moreSayIsNeverLessAfterMovingIntoBounds(
            @ForAll("ranges") PowerRange less, @ForAll("ranges") PowerRange more, @ForAll("ranges") PowerRange bounds) {
        if (isAtLeast(more, less)) {
            assertThat(isAtLeast(more.within(bounds), less.within(bounds))).isTrue();
            assertThat(isAtLeast(more.higher(bounds), less.higher(bounds))).isTrue();
            assertThat(isAtLeast(bounds.within(more), bounds.within(less))).isTrue();
        }
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void theCommonPartHoldsTheLevelsOfBothAndNoOther(
            @ForAll("ranges") PowerRange one, @ForAll("ranges") PowerRange other, @ForAll PowerLevel level) {
        boolean inCommon =
                one.common(other).filter(common -> common.contains(level)).isPresent();
        assertThat(inCommon).isEqualTo(one.contains(level) && other.contains(level));
        assertThat(one.meets(other)).isEqualTo(one.common(other).isPresent());
    }

    @Property(generation = GenerationMode.EXHAUSTIVE, tries = 10_000)
    void theHullIsTheSmallestRangeThatHoldsBoth(
            @ForAll("ranges") PowerRange one, @ForAll("ranges") PowerRange other, @ForAll("ranges") PowerRange third) {
        PowerRange hull = one.hull(other);
        assertThat(holds(hull, one) && holds(hull, other)).isTrue();
        if (holds(third, one) && holds(third, other)) {
            assertThat(holds(third, hull)).isTrue();
        }
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void theHigherRangeHoldsTheHigherOfEachTwoLevelsAndNoOther(
            @ForAll("ranges") PowerRange one, @ForAll("ranges") PowerRange other, @ForAll PowerLevel level) {
        boolean canBeTheHigher = levels(one).stream()
                .anyMatch(a -> levels(other).stream().anyMatch(b -> PowerLevel.higher(a, b) == level));
        assertThat(one.higher(other).contains(level)).isEqualTo(canBeTheHigher);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void orderDoesNotMatter(@ForAll("ranges") PowerRange one, @ForAll("ranges") PowerRange other) {
        assertThat(one.common(other)).isEqualTo(other.common(one));
        assertThat(one.hull(other)).isEqualTo(other.hull(one));
        assertThat(one.higher(other)).isEqualTo(other.higher(one));
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void knowingNothingChangesNothing(@ForAll("ranges") PowerRange range) {
        assertThat(range.within(PowerRange.ANY)).isEqualTo(range);
        assertThat(range.common(PowerRange.ANY)).contains(range);
        assertThat(range.hull(PowerRange.ANY)).isEqualTo(PowerRange.ANY);
    }

    @Provide
    Arbitrary<PowerRange> ranges() {
        return Arbitraries.of(ALL);
    }

    private static boolean isAtLeast(PowerRange more, PowerRange less) {
        return more.low().isAtLeast(less.low()) && more.high().isAtLeast(less.high());
    }

    private static boolean holds(PowerRange outer, PowerRange inner) {
        return outer.contains(inner.low()) && outer.contains(inner.high());
    }

    private static List<PowerLevel> levels(PowerRange range) {
        return List.of(PowerLevel.values()).stream().filter(range::contains).toList();
    }

    private static List<PowerRange> all() {
        List<PowerRange> all = new ArrayList<>();
        for (PowerLevel low : PowerLevel.values()) {
            for (PowerLevel high : PowerLevel.values()) {
                if (high.isAtLeast(low)) {
                    all.add(new PowerRange(low, high));
                }
            }
        }
        return all;
    }
}
