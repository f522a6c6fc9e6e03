package org.copro.assessment.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.copro.assessment.disclosure.SmallCountRule;

/**
 * Groups that can have members in common, all their sizes and the numbers over all known. The numbers of all groups add
 * up to the number over all and to how many are counted more than once. That can be anything that fits the sizes, and
 * the less of it there is, the more does what is shown of some groups tell of the others.
 */
final class Overlap {

    private final SmallCountRule rule;
    private final List<long[]> groups;
    private final long[] all;

    /**
     * True counts.
     *
     * @param groups all of them, so that everybody is in one at least
     * @param all of all, each member once
     */
    Overlap(SmallCountRule rule, List<long[]> groups, long[] all) {
        this.rule = rule;
        this.groups = List.copyOf(groups);
        this.all = all;
    }

    /**
     * Numbers of the groups of which nothing is shown: those that are not whole, and of the others the smallest, as
     * many as are needed.
     */
    List<Integer> hidden(List<Boolean> isWhole) {
        List<Integer> hidden = new ArrayList<>(IntStream.range(0, groups.size())
                .filter(i -> !isWhole.get(i))
                .boxed()
                .toList());
        List<Integer> shown = new ArrayList<>(IntStream.range(0, groups.size())
                .filter(isWhole::get)
                .boxed()
                .sorted(Comparator.comparing(i -> sum(groups.get(i))))
                .toList());
        while (!shown.isEmpty() && !isOpen(hidden, shown)) {
            hidden.add(shown.remove(0));
        }
        return hidden;
    }

    /** Whether every small count that is hidden could be nothing, and could be large enough to be shown. */
    private boolean isOpen(List<Integer> hidden, List<Integer> shown) {
        long[] left = new long[all.length];
        long twice = groups.stream().mapToLong(Overlap::sum).sum() - sum(all);
        for (int column = 0; column < all.length; column++) {
            int at = column;
            left[column] = all[column]
                    - shown.stream().mapToLong(i -> groups.get(i)[at]).sum();
            // so many are certainly counted more than once here
            twice -= Math.max(0, -left[column]);
        }
        long sizes = hidden.stream().mapToLong(i -> sum(groups.get(i))).sum();
        for (int i : hidden) {
            long[] group = groups.get(i);
            for (int column = 0; column < all.length; column++) {
                long least = Math.max(0, left[column]) - (sizes - sum(group));
                long most = Math.min(Math.min(all[column], sum(group)), Math.max(0, left[column]) + twice);
                if (rule.isSmall(Math.toIntExact(group[column])) && (least > 0 || most < rule.threshold())) {
                    return false;
                }
            }
        }
        return true;
    }

    private static long sum(long[] counts) {
        long sum = 0;
        for (long count : counts) {
            sum += count;
        }
        return sum;
    }
}
