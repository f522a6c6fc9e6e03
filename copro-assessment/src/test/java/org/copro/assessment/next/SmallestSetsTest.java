package org.copro.assessment.next;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SmallestSetsTest {

    @Test
    void nothingIsNeededWhereNothingIsAsked() {
        assertThat(find(3, set -> true, 3)).containsExactly(bits());
    }

    @Test
    void allTogetherMayNotBeEnough() {
        assertThat(find(3, set -> false, 3)).isEmpty();
    }

    @Test
    void oneOfEachIsFoundCheapestFirst() {
        // 0 or 1, and 2 or 3
        List<BitSet> found = new SmallestSets(
                        List.of(13L, 11L, 12L, 12L), set -> (set.get(0) || set.get(1)) && (set.get(2) || set.get(3)))
                .find(3);
        assertThat(found).containsExactly(bits(1, 2), bits(1, 3), bits(0, 2));
    }

    @Test
    void aLargerSetIsNoChoiceBesideASmallerOne() {
        List<BitSet> found =
                new SmallestSets(List.of(12L, 10L, 10L), set -> set.get(0) || set.get(1) && set.get(2)).find(3);
        assertThat(found).containsExactly(bits(0));
    }

    @Test
    void noMoreThanAskedFor() {
        assertThat(find(5, set -> !set.isEmpty(), 2)).hasSize(2);
    }

    @Test
    void whereOneTakesTheEffectOfAnotherAwayFewThingsAreFoundAllTheSame() {
        assertThat(find(2, set -> set.get(0) && !set.get(1), 3)).containsExactly(bits(0));
        assertThat(find(4, set -> set.get(0) && set.get(2) && !set.get(1), 3)).containsExactly(bits(0, 2));
        assertThat(find(6, set -> set.get(3) && set.get(4) && set.get(5) || set.get(0) && set.get(2) && !set.get(1), 3))
                .as("although all together are enough as well")
                .containsExactly(bits(0, 2));
    }

    /** The groups of which one is needed are then more than can be gone through: 137 thousand million of 40 things. */
    @Property(tries = 30)
    void soManyOfManyThingsAreFoundWhicheverTheyAre(
            @ForAll @IntRange(min = 1, max = 40) int things, @ForAll @IntRange(min = 1, max = 40) int needed) {
        int asked = Math.min(things, needed);
        List<BitSet> found = find(things, set -> set.cardinality() >= asked, 3);
        assertThat(found).isNotEmpty().allMatch(set -> set.cardinality() == asked);
    }

    @Test
    void whereSoManyAreNeededTheCheapestAreTaken() {
        List<Long> costs = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            costs.add(i % 2 == 0 ? 12L : 10L);
        }
        List<BitSet> found = new SmallestSets(costs, set -> set.get(0) && set.cardinality() > 20).find(3);
        BitSet cheapest = new BitSet();
        for (int i = 1; i < 40; i += 2) {
            cheapest.set(i);
        }
        cheapest.set(0);
        assertThat(found).containsExactly(cheapest);
    }

    @Test
    void whereSoManyAreNeededOneThingMayTakeThePlaceOfSeveral() {
        List<BitSet> found = find(41, set -> set.cardinality() + (set.get(40) ? 4 : 0) >= 20, 3);
        assertThat(found).singleElement().satisfies(set -> {
            assertThat(set.cardinality()).isEqualTo(16);
            assertThat(set.get(40)).isTrue();
        });
    }

    @Property(tries = 2000)
    void nothingOfASetCanBeLeftOutEvenWhereMoreIsSometimesLess(
            @ForAll Random random, @ForAll @IntRange(min = 3, max = 7) int things) {
        // one set in four or so, and all
        BitSet enough = BitSet.valueOf(new long[] {random.nextLong(), random.nextLong()});
        enough.and(BitSet.valueOf(new long[] {random.nextLong(), random.nextLong()}));
        enough.set((1 << things) - 1);
        Predicate<BitSet> isEnough = set -> set.cardinality() > 2 && enough.get((int) set.toLongArray()[0]);
        for (BitSet found : find(things, isEnough, 3)) {
            assertThat(isEnough).accepts(found);
            found.stream().forEach(one -> {
                BitSet without = (BitSet) found.clone();
                without.clear(one);
                assertThat(isEnough).rejects(without);
            });
        }
    }

    /** Against trying out all sets, for conditions made of "one of these" and "all of these". */
    @Property(tries = 400)
    void noSetIsCheaper(@ForAll Random random, @ForAll @IntRange(min = 1, max = 8) int things) {
        List<BitSet> asked = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(6); i++) {
            BitSet one = new BitSet();
            for (int j = 0; j < things; j++) {
                one.set(j, random.nextInt(3) == 0);
            }
            asked.add(one);
        }
        List<Long> costs = new ArrayList<>();
        for (int i = 0; i < things; i++) {
            costs.add(10L + random.nextInt(3));
        }
        List<BitSet> found = new SmallestSets(costs, set -> asked.stream().allMatch(set::intersects)).find(1);
        List<Long> enough = new ArrayList<>();
        for (int number = 0; number < 1 << things; number++) {
            BitSet set = BitSet.valueOf(new long[] {number});
            if (asked.stream().allMatch(set::intersects)) {
                enough.add(cost(set, costs));
            }
        }
        assertThat(found.stream().map(set -> cost(set, costs)).toList())
                .isEqualTo(enough.isEmpty() ? List.of() : List.of(Collections.min(enough)));
        found.forEach(set -> assertThat(asked).allMatch(set::intersects));
    }

    private static long cost(BitSet set, List<Long> costs) {
        return set.stream().mapToLong(costs::get).sum();
    }

    private static List<BitSet> find(int things, Predicate<BitSet> isEnough, int most) {
        return new SmallestSets(Collections.nCopies(things, 1L), isEnough).find(most);
    }

    private static BitSet bits(int... numbers) {
        BitSet bits = new BitSet();
        for (int one : numbers) {
            bits.set(one);
        }
        return bits;
    }
}
