package org.copro.assessment.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.copro.assessment.disclosure.ProtectedCell.Shown;

/**
 * Somebody who knows the sizes of groups that have members in common, and the numbers over all, and tries all ways to
 * fill what is hidden, finds no small count.
 */
class OverlappingLaws {

    private static final int SMALLEST = 3;
    private static final int GROUPS = 3;
    private static final int COLUMNS = 2;
    private static final SmallCountRule RULE = new SmallCountRule(SMALLEST, false);

    /** Somebody in one column, and in one group or more. */
    record Member(int column, Set<Integer> groups) {}

    @Provide
    Arbitrary<List<Member>> members() {
        Arbitrary<Integer> group = Arbitraries.integers().between(0, GROUPS - 1);
        Arbitrary<Set<Integer>> alone = group.set().ofSize(1);
        return Combinators.combine(
                        Arbitraries.integers().between(0, COLUMNS - 1),
                        Arbitraries.oneOf(
                                List.of(alone, alone, alone, group.set().ofMinSize(1))))
                .as(Member::new)
                .list()
                .ofMinSize(3)
                .ofMaxSize(24);
    }

    @Property(tries = 3_000)
    void noSmallCountCanBeWorkedOut(@ForAll("members") List<Member> members) {
        List<List<Integer>> groups = new ArrayList<>();
        for (int group = 0; group < GROUPS; group++) {
            int at = group;
            groups.add(counts(
                    members.stream().filter(one -> one.groups().contains(at)).toList()));
        }
        List<Integer> all = counts(members);

        List<List<ProtectedCell>> shown = RULE.protectOverlapping(
                groups, groups.stream().map(group -> size(group) >= SMALLEST).toList(), all);

        boolean isAnyShown = shown.stream().flatMap(List::stream).anyMatch(Shown.class::isInstance);
        Statistics.label("anything shown").collect(isAnyShown);
        if (!isAnyShown) {
            // where nothing would do, nothing is shown, and what sizes tell is looked at before
            return;
        }
        List<long[]> ways = ways(groups, all, shown);
        for (int group = 0; group < GROUPS; group++) {
            for (int column = 0; column < COLUMNS && size(groups.get(group)) >= SMALLEST; column++) {
                int count = groups.get(group).get(column);
                Set<Integer> possible = new TreeSet<>();
                for (long[] way : ways) {
                    int first = (int) way[group];
                    possible.add(column == 0 ? first : size(groups.get(group)) - first);
                }
                String told = "%s of %s, shown %s".formatted(groups, all, shown);
                assertThat(possible).as(told).contains(count);
                if (RULE.isSmall(count)) {
                    assertThat(possible).as(told).contains(0).anyMatch(one -> one >= SMALLEST);
                }
                int every = all.get(column);
                if (RULE.isSmall(every - count)) {
                    assertThat(possible).as(told).contains(every).anyMatch(one -> every - one >= SMALLEST);
                }
            }
        }
    }

    /** Nobody is in two: the one that must be hidden follows from the others, so another one is hidden with it. */
    @Example
    void ofGroupsThatHaveNothingInCommonOneAloneIsNotHidden() {
        List<List<ProtectedCell>> shown = RULE.protectOverlapping(
                List.of(List.of(10, 8), List.of(2, 10), List.of(8, 9)), List.of(true, true, true), List.of(20, 27));

        assertThat(shown.get(0)).containsExactly(new Shown(10), new Shown(8));
        assertThat(shown.get(1)).noneMatch(Shown.class::isInstance);
        assertThat(shown.get(2)).noneMatch(Shown.class::isInstance);
    }

    private static List<Integer> counts(List<Member> members) {
        Integer[] counts = new Integer[COLUMNS];
        Arrays.setAll(counts, column ->
                (int) members.stream().filter(one -> one.column() == column).count());
        return List.of(counts);
    }

    private static int size(List<Integer> group) {
        return group.get(0) + group.get(1);
    }

    /** All ways in which groups can divide, by the first of two numbers each. */
    private static List<long[]> ways(List<List<Integer>> groups, List<Integer> all, List<List<ProtectedCell>> shown) {
        List<long[]> ways = new ArrayList<>();
        fill(groups, all, shown, 0, new long[GROUPS], ways);
        return ways;
    }

    private static void fill(
            List<List<Integer>> groups,
            List<Integer> all,
            List<List<ProtectedCell>> shown,
            int next,
            long[] first,
            List<long[]> ways) {
        if (next == GROUPS) {
            long ofFirst = Arrays.stream(first).sum();
            long sizes = groups.stream().mapToLong(OverlappingLaws::size).sum();
            if (ofFirst >= all.get(0) && sizes - ofFirst >= all.get(1)) {
                ways.add(first.clone());
            }
            return;
        }
        List<Integer> group = groups.get(next);
        boolean isKnown = shown.get(next).stream().anyMatch(Shown.class::isInstance);
        int from = isKnown ? group.get(0) : Math.max(0, size(group) - all.get(1));
        int to = isKnown ? group.get(0) : Math.min(size(group), all.get(0));
        for (int some = from; some <= to; some++) {
            first[next] = some;
            fill(groups, all, shown, next + 1, first, ways);
        }
    }
}
