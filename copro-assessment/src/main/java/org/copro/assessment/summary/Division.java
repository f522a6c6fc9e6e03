package org.copro.assessment.summary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.copro.assessment.disclosure.FrequencyTable;
import org.copro.assessment.disclosure.Position;
import org.copro.assessment.disclosure.ProtectedCell;
import org.copro.assessment.disclosure.ProtectedCell.Hidden;
import org.copro.assessment.disclosure.ProtectedCell.Shown;
import org.copro.assessment.disclosure.ProtectedCell.Why;
import org.copro.assessment.disclosure.ProtectedTable;
import org.copro.assessment.disclosure.SmallCountRule;

/**
 * Protects how groups of known size divide into categories, beside what is shown of the categories over all groups. The
 * one home of tables that are linked:
 *
 * <ul>
 *   <li>Sizes of groups and numbers over all are taken as known. So each division can be filled anew without touching
 *       another one: what cannot be worked out of one of them cannot be worked out of all together.
 *   <li>Categories whose number over all is hidden are not told apart; their sum is, since it follows.
 *   <li>Within one category groups divide further only where it is shown how many of the group are in it; all others
 *       stand together, since their sum follows.
 * </ul>
 */
final class Division {

    /**
     * One category over all groups.
     *
     * @param shown what is shown of it
     * @param least how many there are at least as far as can be told
     */
    record Category(ProtectedCell shown, int least) {}

    private final SmallCountRule rule;
    private final List<Category> categories;

    /** The categories that are told apart, in their order. */
    private final int[] told;

    Division(SmallCountRule rule, List<Category> categories) {
        this.rule = rule;
        this.categories = categories;
        told = IntStream.range(0, categories.size())
                .filter(i -> categories.get(i).shown() instanceof Shown)
                .toArray();
    }

    /**
     * What may be shown.
     *
     * @param groups for each the true counts by category; their sums are known
     * @return the same, in the same order
     */
    List<List<ProtectedCell>> of(List<long[]> groups) {
        List<long[]> some = groups.stream().filter(group -> sum(group) > 0).toList();
        boolean isTold = told.length > 0 && groups.stream().allMatch(group -> isOpen(group, groups));
        List<List<ProtectedCell>> cells = new ArrayList<>(
                isTold ? protect(some) : some.stream().map(group -> hidden()).toList());
        // in a group without anybody nobody is in any category
        for (int i = 0; i < groups.size(); i++) {
            if (sum(groups.get(i)) == 0) {
                cells.add(i, Collections.nCopies(categories.size(), new Shown(0)));
            }
        }
        return cells;
    }

    /**
     * The same division of one part of all, of which this is shown. A number that is hidden of the part is not told
     * apart within it.
     *
     * @param shown what is shown of the part, for each category
     * @param part true counts
     */
    Division of(List<ProtectedCell> shown, long[] part) {
        return new Division(
                rule,
                IntStream.range(0, categories.size())
                        // no less than anybody could work out
                        .mapToObj(i -> new Category(shown.get(i), Math.toIntExact(part[i])))
                        .toList());
    }

    /**
     * What may be shown of groups that can have members in common, everybody being in one of them at least.
     *
     * @param groups for each the true counts
     * @param isTold for each whether anything may be told of it
     * @param all true counts of all, each member once
     */
    List<List<ProtectedCell>> overlapping(List<long[]> groups, List<Boolean> isTold, long[] all) {
        List<Boolean> isOpen = IntStream.range(0, groups.size())
                .mapToObj(i -> isTold.get(i) && isOpen(groups.get(i), besides(groups.get(i), all)))
                .toList();
        if (told.length == 0) {
            return groups.stream().map(group -> hidden()).toList();
        }
        List<List<ProtectedCell>> shown =
                rule.protectOverlapping(groups.stream().map(this::columns).toList(), isOpen, columns(all));
        return shown.stream()
                .map(row -> cells(category -> row.get(Arrays.binarySearch(told, category))))
                .toList();
    }

    private static List<long[]> besides(long[] group, long[] all) {
        long[] others = new long[all.length];
        Arrays.setAll(others, i -> all[i] - group[i]);
        return List.of(group, others);
    }

    /** What is told apart, and what is told of all others together. */
    private List<Integer> columns(long[] group) {
        return IntStream.rangeClosed(0, told.length)
                .mapToObj(i -> Math.toIntExact(i < told.length ? group[told[i]] : rest(group)))
                .toList();
    }

    /**
     * What may be shown of a division within one category of another.
     *
     * @param shown what is shown of the category, for each group
     * @param groups for each the true counts; they add up to the true count of the category
     */
    List<List<ProtectedCell>> within(List<ProtectedCell> shown, List<long[]> groups) {
        List<long[]> open = new ArrayList<>();
        List<long[]> closed = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            (shown.get(i) instanceof Shown ? open : closed).add(groups.get(i));
        }
        if (!closed.stream().allMatch(group -> hasRoom(group, closed))) {
            return groups.stream().map(group -> hidden()).toList();
        }
        open.add(together(closed));
        List<List<ProtectedCell>> cells = new ArrayList<>(of(open));
        for (int i = 0; i < groups.size(); i++) {
            if (!(shown.get(i) instanceof Shown)) {
                cells.add(i, hidden());
            }
        }
        return cells.subList(0, groups.size());
    }

    /**
     * Whether a small count could not be nothing, even if all parts of all groups were hidden: whether the others have
     * no room for as many as there are over all. The size of such a group must not be shown.
     *
     * @param group true counts
     * @param all true counts of all groups
     */
    boolean exposes(long[] group, long[] all) {
        long elsewhere = sum(all) - sum(group);
        return !rule.isSmall((int) sum(group))
                && (rule.isSmall((int) rest(group)) && rest(all) > elsewhere
                        || IntStream.range(0, group.length)
                                .anyMatch(category ->
                                        rule.isSmall((int) group[category]) && atLeast(category, all) > elsewhere));
    }

    private long atLeast(int category, long[] all) {
        Category one = categories.get(category);
        return one.shown() instanceof Shown ? all[category] : one.least();
    }

    private List<List<ProtectedCell>> protect(List<long[]> groups) {
        if (groups.size() == 1) {
            return List.of(cells(category -> categories.get(category).shown()));
        }
        if (groups.isEmpty()) {
            return List.of();
        }
        boolean isRest = told.length < categories.size();
        List<List<Integer>> counts = new ArrayList<>();
        for (long[] group : groups) {
            List<Integer> row = new ArrayList<>();
            for (int category : told) {
                row.add(Math.toIntExact(group[category]));
            }
            if (isRest) {
                row.add(Math.toIntExact(rest(group)));
            }
            counts.add(row);
        }
        FrequencyTable table =
                new FrequencyTable(names(groups.size()), names(counts.get(0).size()), counts);
        List<Position> known =
                table.positions().stream().filter(Position::isTotal).toList();
        ProtectedTable published = rule.protect(table, known);
        return IntStream.range(0, groups.size())
                .mapToObj(row ->
                        cells(category -> published.at(new Position(row, Arrays.binarySearch(told, category)))))
                .toList();
    }

    private static List<String> names(int many) {
        return IntStream.range(0, many).mapToObj(Integer::toString).toList();
    }

    /** A cell for each category; hidden where it is not told apart. */
    private List<ProtectedCell> cells(IntFunction<ProtectedCell> cell) {
        return IntStream.range(0, categories.size())
                .mapToObj(category -> categories.get(category).shown() instanceof Shown
                        ? cell.apply(category)
                        : new Hidden(Why.PROTECTS_OTHERS, rule.threshold()))
                .toList();
    }

    /** Nothing is shown of a group. */
    List<ProtectedCell> hidden() {
        return Collections.nCopies(categories.size(), new Hidden(Why.PROTECTS_OTHERS, rule.threshold()));
    }

    /**
     * Whether a small count of a category that is not told apart could be nothing: whether the others of it, as many as
     * there are at least, have room in the other groups.
     */
    private boolean isOpen(long[] group, List<long[]> all) {
        long elsewhere = all.stream().mapToLong(this::rest).sum() - rest(group);
        return IntStream.range(0, categories.size())
                .filter(category -> categories.get(category).shown() instanceof Hidden)
                .allMatch(category -> !rule.isSmall((int) group[category])
                        || categories.get(category).least() <= elsewhere);
    }

    /** How many are in categories that are not told apart. */
    private long rest(long[] group) {
        return sum(group)
                - Arrays.stream(told).mapToLong(category -> group[category]).sum();
    }

    /** Whether the small counts of a group that stands with others could be theirs. */
    private boolean hasRoom(long[] group, List<long[]> together) {
        long[] all = together(together);
        return rule.isSmall((int) sum(group))
                || IntStream.range(0, group.length)
                        .allMatch(category ->
                                !rule.isSmall((int) group[category]) || all[category] <= sum(all) - sum(group));
    }

    private long[] together(List<long[]> groups) {
        long[] all = new long[categories.size()];
        groups.forEach(group -> Arrays.setAll(all, i -> all[i] + group[i]));
        return all;
    }

    private static long sum(long[] counts) {
        return Arrays.stream(counts).sum();
    }
}
