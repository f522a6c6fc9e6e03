package org.copro.assessment.next;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The smallest sets of things that are enough for something, where more of them is as a rule not less.
 *
 * <p>Single things are tried out one by one, and pairs of no more than {@value #FEW}. Larger sets are found by what is
 * in the way: as long as a set is not enough, it is made as large as it can be without being enough; then one of the
 * things left out is needed, whatever else is chosen. The cheapest set that holds one of each such group is the next to
 * try. The first that is enough is a cheapest of all, unless some of its things take the effect of others away.
 *
 * <p>Where half of many things are needed, whichever these are, there are more such groups than can be gone through.
 * After {@value #MOST_ASKED} questions, or as much searching, one set is taken of which nothing can be left out.
 *
 * @see <a href="https://doi.org/10.1016/0004-3702(87)90062-2">Reiter 1987, on diagnoses as smallest hitting sets</a>
 */
final class SmallestSets {

    /** Of so many things pairs are tried out. */
    private static final int FEW = 30;

    /** So often it is asked whether a larger set is enough, and as often once more whether an exchange is. */
    private static final int MOST_ASKED = 1_000;

    /** So many groups are looked at in all between the questions: about a second. */
    private static final long MOST_LOOKED_AT = 20_000_000;

    private final long[] costs;
    private final Predicate<BitSet> isEnough;
    private final List<BitSet> needed = new ArrayList<>();
    private int asked;
    private long lookedAt;

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
        for (int size = 1; size <= (costs.length > FEW ? 1 : 2); size++) {
            List<BitSet> tried = triedOut(size);
            if (!tried.isEmpty()) {
                return tried.stream().limit(most).toList();
            }
        }
        if (!isEnough.test(all())) {
            return List.of();
        }
        List<BitSet> found = cheapest(most);
        return found.isEmpty() ? List.of(exchanged(withoutIdle(all()))) : found;
    }

    /** The cheapest set of all, and others with as many things; none if that takes too long to find. */
    private List<BitSet> cheapest(int most) {
        List<BitSet> found = new ArrayList<>();
        Optional<BitSet> next = cheapestEnough(found);
        while (next.isPresent()
                && found.size() < most
                && (found.isEmpty() || next.get().cardinality() == found.get(0).cardinality())) {
            found.add(next.get());
            next = found.size() < most ? cheapestEnough(found) : Optional.empty();
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
        while (asked < MOST_ASKED) {
            Optional<BitSet> next = cheapestHitting(found, 0, new BitSet());
            if (next.isEmpty() || lookedAt > MOST_LOOKED_AT) {
                return Optional.empty();
            }
            if (isEnough(next.get())) {
                return next.map(this::withoutIdle);
            }
            BitSet without = grown(next.get());
            BitSet left = all();
            left.andNot(without);
            needed.add(left);
        }
        return Optional.empty();
    }

    /** With single things in the place of several, or of a dearer one, as long as that is found. */
    private BitSet exchanged(BitSet enough) {
        asked = 0;
        BitSet best = enough;
        for (Optional<BitSet> next = cheaper(best); next.isPresent(); next = cheaper(best)) {
            best = next.get();
        }
        return best;
    }

    /** One more thing, and without what can be left out then, if that is cheaper. */
    private Optional<BitSet> cheaper(BitSet enough) {
        for (int one = 0; one < costs.length && asked < MOST_ASKED; one++) {
            BitSet more = (BitSet) enough.clone();
            more.set(one);
            BitSet other = !enough.get(one) && isEnough(more) ? withoutIdle(more, one) : enough;
            if (cost(other) < cost(enough)) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }

    private BitSet withoutIdle(BitSet enough) {
        return withoutIdle(enough, costs.length);
    }

    /** Without what can be left out, the dearest first and one thing last of all, until nothing more can be. */
    private BitSet withoutIdle(BitSet enough, int last) {
        List<Integer> order = enough.stream()
                .boxed()
                .sorted(Comparator.comparing((Integer one) -> one == last)
                        .thenComparing(one -> -costs[one])
                        .thenComparing(Comparator.reverseOrder()))
                .toList();
        BitSet needed = (BitSet) enough.clone();
        boolean isAnyIdle = true;
        while (isAnyIdle) {
            isAnyIdle = false;
            for (int one : order) {
                if (needed.get(one)) {
                    needed.clear(one);
                    boolean isIdle = isEnough(needed);
                    needed.set(one, !isIdle);
                    isAnyIdle |= isIdle;
                }
            }
        }
        return needed;
    }

    private boolean isEnough(BitSet set) {
        asked++;
        return isEnough.test(set);
    }

    /** As large as it can be without being enough. */
    private BitSet grown(BitSet notEnough) {
        BitSet grown = (BitSet) notEnough.clone();
        for (int i = 0; i < costs.length; i++) {
            if (!grown.get(i)) {
                grown.set(i);
                if (isEnough(grown)) {
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
            lookedAt += groups.size();
            if (lookedAt > MOST_LOOKED_AT) {
                return;
            }
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
