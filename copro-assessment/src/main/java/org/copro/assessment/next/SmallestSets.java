package org.copro.assessment.next;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The smallest sets of things that are enough for something, where more of them is never less.
 *
 * <p>Found by what is in the way: as long as a set is not enough, it is made as large as it can be without being
 * enough; then one of the things left out is needed, whatever else is chosen. The cheapest set that holds one of each
 * such group is the next to try. The first that is enough is a cheapest of all. Where some of them take the effect of
 * others away, single things and, of no more than {@value #FEW}, pairs are tried out one by one.
 *
 * @see <a href="https://doi.org/10.1016/0004-3702(87)90062-2">Reiter 1987, on diagnoses as smallest hitting sets</a>
 */
final class SmallestSets {

    /** So many things are tried out in pairs, should more of them be less after all. */
    private static final int FEW = 30;

    private final long[] costs;
    private final Predicate<BitSet> isEnough;
    private final List<BitSet> needed = new ArrayList<>();

    /**
     * Over things numbered from 0.
     *
     * @param costs of each, above 0 and near enough to each other that fewer things never cost more
     * @param isEnough whether a set is enough; with more of them it stays so
     */
    SmallestSets(List<Long> costs, Predicate<BitSet> isEnough) {
        this.costs = costs.stream().mapToLong(Long::longValue).toArray();
        this.isEnough = isEnough;
    }

    /**
     * The cheapest set that is enough, and others with as many things, next to cheapest first.
     *
     * @param most how many sets at most
     * @return none if nothing is known to be enough
     */
    List<BitSet> find(int most) {
        if (isEnough.test(new BitSet())) {
            return List.of(new BitSet());
        }
        List<BitSet> singles = triedOut(1);
        if (!singles.isEmpty()) {
            return singles.stream().limit(most).toList();
        }
        List<BitSet> found = isEnough.test(all()) ? cheapest(most) : List.of();
        boolean canPairsBeBetter =
                costs.length <= FEW && (found.isEmpty() || found.get(0).cardinality() > 2);
        List<BitSet> pairs = canPairsBeBetter ? triedOut(2) : List.of();
        return pairs.isEmpty() ? found : pairs.stream().limit(most).toList();
    }

    /** The cheapest set of all, and others with as many things. */
    private List<BitSet> cheapest(int most) {
        List<BitSet> found = new ArrayList<>();
        Optional<BitSet> next = cheapestEnough(found);
        while (next.isPresent()
                && found.size() < most
                && (found.isEmpty() || next.get().cardinality() == found.get(0).cardinality())) {
            found.add(next.get());
            next = found.size() < most && !next.get().isEmpty() ? cheapestEnough(found) : Optional.empty();
        }
        return found;
    }

    /** All sets of one or two things that are enough, cheapest first: found also where more of them is less. */
    private List<BitSet> triedOut(int size) {
        List<BitSet> enough = new ArrayList<>();
        for (int i = 0; i < costs.length; i++) {
            for (int j = i; j < (size == 1 ? i + 1 : costs.length); j++) {
                BitSet set = new BitSet();
                set.set(i);
                set.set(j);
                if (set.cardinality() == size && isEnough.test(set)) {
                    enough.add(set);
                }
            }
        }
        enough.sort(Comparator.comparingLong(this::cost));
        return enough;
    }

    private Optional<BitSet> cheapestEnough(List<BitSet> found) {
        while (true) {
            Optional<BitSet> next = cheapestHitting(found, 0, new BitSet());
            if (next.isEmpty() || isEnough.test(next.get())) {
                return next.map(this::withoutIdle);
            }
            BitSet without = grown(next.get());
            BitSet left = all();
            left.andNot(without);
            needed.add(left);
        }
    }

    /** Without what can be left out, should a thing in the set take the effect of another away. */
    private BitSet withoutIdle(BitSet enough) {
        BitSet needed = (BitSet) enough.clone();
        enough.stream().forEach(one -> {
            needed.clear(one);
            needed.set(one, !isEnough.test(needed));
        });
        return needed;
    }

    /** As large as it can be without being enough. */
    private BitSet grown(BitSet notEnough) {
        BitSet grown = (BitSet) notEnough.clone();
        for (int i = 0; i < costs.length; i++) {
            if (!grown.get(i)) {
                grown.set(i);
                if (isEnough.test(grown)) {
                    grown.clear(i);
                }
            }
        }
        return grown;
    }

    /** The cheapest set with one of each group that does not hold all of a set found before. */
    private Optional<BitSet> cheapestHitting(List<BitSet> found, int from, BitSet left) {
        if (from == found.size()) {
            return new Hitting(left).cheapest();
        }
        if (left.intersects(found.get(from))) {
            return cheapestHitting(found, from + 1, left);
        }
        return found.get(from).stream()
                .mapToObj(one -> {
                    BitSet more = (BitSet) left.clone();
                    more.set(one);
                    return cheapestHitting(found, from + 1, more);
                })
                .flatMap(Optional::stream)
                .reduce((a, b) -> cost(b) < cost(a) ? b : a);
    }

    private BitSet all() {
        BitSet all = new BitSet();
        all.set(0, costs.length);
        return all;
    }

    private long cost(BitSet set) {
        return set.stream().mapToLong(one -> costs[one]).sum();
    }

    /** The search for a cheapest set with one of each group, without some that are left out. */
    private final class Hitting {

        private final List<BitSet> groups = new ArrayList<>();
        private Optional<BitSet> best = Optional.empty();
        private long bestCost = Long.MAX_VALUE;

        Hitting(BitSet left) {
            for (BitSet group : needed) {
                BitSet allowed = (BitSet) group.clone();
                allowed.andNot(left);
                groups.add(allowed);
            }
        }

        Optional<BitSet> cheapest() {
            search(new BitSet(), new BitSet(), 0);
            return best;
        }

        /**
         * Tries out the group with the fewest choices; what was tried in it and left is not tried again.
         *
         * @param chosen so far
         * @param left what may not be chosen any more
         */
        private void search(BitSet chosen, BitSet left, long cost) {
            Optional<BitSet> next = Optional.empty();
            BitSet apart = new BitSet();
            long atLeast = cost;
            for (BitSet group : groups) {
                if (!group.intersects(chosen)) {
                    BitSet choices = (BitSet) group.clone();
                    choices.andNot(left);
                    if (choices.isEmpty()) {
                        return;
                    }
                    if (!choices.intersects(apart)) {
                        // groups without a common thing need one each
                        apart.or(choices);
                        atLeast += choices.stream()
                                .mapToLong(one -> costs[one])
                                .min()
                                .orElse(0);
                    }
                    if (next.isEmpty() || choices.cardinality() < next.get().cardinality()) {
                        next = Optional.of(choices);
                    }
                }
            }
            if (atLeast >= bestCost) {
                return;
            }
            if (next.isEmpty()) {
                best = Optional.of((BitSet) chosen.clone());
                bestCost = cost;
                return;
            }
            BitSet tried = (BitSet) left.clone();
            for (int one : next.get().stream().toArray()) {
                chosen.set(one);
                search(chosen, tried, cost + costs[one]);
                chosen.clear(one);
                tried.set(one);
            }
        }
    }
}
