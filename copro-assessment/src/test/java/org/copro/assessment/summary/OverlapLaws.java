package org.copro.assessment.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.copro.assessment.disclosure.SmallCountRule;

/**
 * Somebody who knows the sizes of groups that have members in common, and the numbers over all, and tries all ways to
 * fill what is hidden, finds no small count.
 */
class OverlapLaws {

    private static final int SMALLEST = 3;
    private static final int GROUPS = 3;
    private static final int COLUMNS = 2;
    private static final SmallCountRule RULE = new SmallCountRule(SMALLEST, false);

    /** Somebody in one column, and in one group or more. */
    record Member(int column, boolean[] groups) {}

    @Provide
    Arbitrary<List<Member>> members() {
        Arbitrary<boolean[]> groups = Arbitraries.integers()
                .between(1, (1 << GROUPS) - 1)
                .map(bits -> {
                    boolean[] in = new boolean[GROUPS];
                    for (int i = 0; i < GROUPS; i++) {
                        in[i] = (bits >> i & 1) == 1;
                    }
                    return in;
                });
        Arbitrary<boolean[]> one = Arbitraries.integers().between(0, GROUPS - 1).map(group -> {
            boolean[] in = new boolean[GROUPS];
            in[group] = true;
            return in;
        });
        return Combinators.combine(
                        Arbitraries.integers().between(0, COLUMNS - 1),
                        Arbitraries.oneOf(List.of(one, one, one, groups)))
                .as(Member::new)
                .list()
                .ofMinSize(3)
                .ofMaxSize(18);
    }

    @Property(tries = 2_000)
    void noSmallCountCanBeWorkedOutOfGroupsThatAreShown(@ForAll("members") List<Member> members) {
        List<long[]> groups = new ArrayList<>();
        for (int group = 0; group < GROUPS; group++) {
            int at = group;
            groups.add(counts(members.stream().filter(one -> one.groups()[at]).toList()));
        }
        long[] all = counts(members);
        List<Boolean> isWhole = groups.stream()
                .map(group -> Arrays.stream(group).noneMatch(count -> RULE.isSmall((int) count)))
                .toList();

        List<Integer> hidden = new Overlap(RULE, groups, all).hidden(isWhole);

        Statistics.label("hidden of three").collect(hidden.size());
        for (int group : hidden) {
            for (int column = 0; column < COLUMNS; column++) {
                // then nothing is told of it: it is small, or has no room for others, or the number is hidden over all
                boolean isExposed = Arrays.stream(groups.get(group)).sum() > all[1 - column]
                        || Arrays.stream(groups.get(group)).sum() < SMALLEST
                        || all[column] < SMALLEST;
                if (RULE.isSmall((int) groups.get(group)[column]) && !isExposed) {
                    assertThat(possible(groups, all, hidden, group, column))
                            .as("%s of %s, hidden %s", render(groups), Arrays.toString(all), hidden)
                            .contains(0L)
                            .anyMatch(count -> count >= SMALLEST);
                }
            }
        }
    }

    /** Nobody is in two: the hidden one follows from the others, so another one is hidden with it. */
    @Example
    void ofGroupsThatHaveNothingInCommonOneAloneCannotBeHidden() {
        List<long[]> groups = List.of(new long[] {10, 8}, new long[] {2, 10}, new long[] {8, 9});

        assertThat(new Overlap(RULE, groups, new long[] {20, 27}).hidden(List.of(true, false, true)))
                .containsExactly(1, 2);
    }

    private static long[] counts(List<Member> members) {
        long[] counts = new long[COLUMNS];
        members.forEach(one -> counts[one.column()]++);
        return counts;
    }

    /**
     * All that one number can be: the numbers of all groups add up to that over all and those counted more than once.
     */
    private static TreeSet<Long> possible(
            List<long[]> groups, long[] all, List<Integer> hidden, int group, int column) {
        TreeSet<Long> found = new TreeSet<>();
        fill(groups, all, hidden, 0, new long[GROUPS], group, column, found);
        return found;
    }

    /** Two columns: the first number of a group settles the second. */
    private static void fill(
            List<long[]> groups,
            long[] all,
            List<Integer> hidden,
            int next,
            long[] first,
            int group,
            int column,
            TreeSet<Long> found) {
        if (next == GROUPS) {
            long ofFirst = Arrays.stream(first).sum();
            long sizes = groups.stream().mapToLong(one -> one[0] + one[1]).sum();
            if (ofFirst >= all[0] && sizes - ofFirst >= all[1]) {
                found.add(column == 0 ? first[group] : groups.get(group)[0] + groups.get(group)[1] - first[group]);
            }
            return;
        }
        long size = groups.get(next)[0] + groups.get(next)[1];
        if (!hidden.contains(next)) {
            first[next] = groups.get(next)[0];
            fill(groups, all, hidden, next + 1, first, group, column, found);
            return;
        }
        for (long some = Math.max(0, size - all[1]); some <= Math.min(size, all[0]); some++) {
            first[next] = some;
            fill(groups, all, hidden, next + 1, first, group, column, found);
        }
    }

    private static String render(List<long[]> groups) {
        return groups.stream().map(Arrays::toString).toList().toString();
    }
}
