package org.copro.assessment.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.copro.assessment.disclosure.FrequencyTable;
import org.copro.assessment.disclosure.Position;
import org.copro.assessment.disclosure.ProtectedCell;
import org.copro.assessment.disclosure.ProtectedCell.Shown;
import org.copro.assessment.summary.AttributeSummary.Among;
import org.copro.assessment.summary.AttributeSummary.Group;
import org.copro.assessment.summary.AttributeSummary.Kind;

/**
 * How groups divide into parts, and what is published of it: a row for each group, a column for each part and a last
 * one for those in none. The sizes of groups are published, and of some how many are in none.
 *
 * @param truth the true counts
 * @param parts for each group what is published of each part
 * @param inAny for each group what is published of how many are in any part
 * @param told how many of the rows are groups; a last one may be all projects in none of them
 */
record SplitByGroups(FrequencyTable truth, List<List<ProtectedCell>> parts, List<ProtectedCell> inAny, int told) {

    private static final int NO_ROW = -1;

    /**
     * The projects of a group.
     *
     * @param all of which some are in it
     * @param isClaim whether one claims the word that is told apart
     * @param value what one has of the attribute
     */
    static <T> List<T> in(
            Group group, AttributeSummary attribute, List<T> all, Predicate<T> isClaim, Function<T, String> value) {
        List<String> named = attribute.groups().stream()
                .filter(one -> one.kind() == Kind.NAMED)
                .map(Group::name)
                .toList();
        List<T> in = all.stream()
                .filter(one -> attribute.among() == Among.ALL || isClaim.test(one))
                .filter(one -> group.kind() == Kind.NAMED
                        ? value.apply(one).equals(group.name())
                        : !named.contains(value.apply(one)))
                .toList();
        assertThat(group.projects()).isEqualTo(new Shown(in.size()));
        return in;
    }

    static FrequencyTable table(List<List<Integer>> counts) {
        return new FrequencyTable(names(counts.size()), names(counts.get(0).size()), counts);
    }

    private static List<String> names(int many) {
        return IntStream.range(0, many).mapToObj(Integer::toString).toList();
    }

    private int none() {
        return truth.columns().size() - 1;
    }

    private boolean isShown(int row, int column) {
        return (column == none() ? inAny.get(row) : parts.get(row).get(column)) instanceof Shown;
    }

    /** How much is hidden. */
    long gaps() {
        return truth.positions().stream()
                .filter(position -> !position.isTotal() && !isShown(position.row(), position.column()))
                .count();
    }

    /** All numbers over all there can be, by part, as far as this table tells. */
    Set<List<Integer>> margins(int smallest) {
        return sums(NO_ROW, smallest);
    }

    /** What all rows but one can add up to, by part. */
    private Set<List<Integer>> sums(int without, int smallest) {
        Set<List<Integer>> sums = new LinkedHashSet<>();
        sums.add(Collections.nCopies(none(), 0));
        for (int row = 0; row < truth.rows().size(); row++) {
            if (row != without) {
                Set<List<Integer>> more = new LinkedHashSet<>();
                for (List<Integer> filled : fillings(row, smallest)) {
                    sums.forEach(sum -> more.add(added(sum, filled, 1)));
                }
                sums = more;
            }
        }
        return sums;
    }

    private List<Integer> added(List<Integer> sum, List<Integer> filled, int times) {
        return IntStream.range(0, none())
                .mapToObj(i -> sum.get(i) + times * filled.get(i))
                .toList();
    }

    /** All ways to fill the gaps of one row within a distance: its total is known. */
    private List<List<Integer>> fillings(int row, int distance) {
        List<List<Integer>> fillings = new ArrayList<>();
        fill(row, distance, new ArrayList<>(), truth.count(Position.totalOfRow(row)), fillings);
        return fillings;
    }

    private void fill(int row, int distance, List<Integer> begun, int left, List<List<Integer>> fillings) {
        int column = begun.size();
        if (column > none()) {
            if (left == 0) {
                fillings.add(List.copyOf(begun));
            }
            return;
        }
        int count = truth.count(new Position(row, column));
        int slack = isShown(row, column) ? 0 : distance;
        for (int tried = Math.max(0, count - slack); tried <= Math.min(left, count + slack); tried++) {
            begun.add(tried);
            fill(row, distance, begun, left - tried, fillings);
            begun.remove(column);
        }
    }

    /**
     * Asserts that every small count could be anything from nothing to the smallest shown, of a part, of those in none,
     * and of those in any.
     *
     * @param possible the numbers over all that all tables together allow
     */
    void assertOpen(Set<List<Integer>> possible, int smallest) {
        for (int row = 0; row < truth.rows().size(); row++) {
            Set<List<Integer>> others = sums(row, smallest);
            List<TreeSet<Integer>> values = new ArrayList<>();
            IntStream.rangeClosed(0, none() + 1).forEach(column -> values.add(new TreeSet<>()));
            int total = truth.count(Position.totalOfRow(row));
            for (List<Integer> filled : fillings(row, smallest)) {
                if (possible.stream().anyMatch(all -> others.contains(added(all, filled, -1)))) {
                    for (int column = 0; column <= none(); column++) {
                        values.get(column).add(filled.get(column));
                    }
                    values.get(none() + 1).add(total - filled.get(none()));
                }
            }
            if (row < told || isOpenBySizes(row, smallest)) {
                for (int column = 0; column <= none(); column++) {
                    assertOpen(truth.count(new Position(row, column)), values.get(column), smallest);
                }
                assertOpen(inAny(truth, row), values.get(none() + 1), smallest);
            }
        }
    }

    /** Whether the sizes of rows and the numbers over all leave room for other counts in a row. */
    private boolean isOpenBySizes(int row, int smallest) {
        int size = truth.count(Position.totalOfRow(row));
        int elsewhere = truth.count(Position.TOTAL) - size;
        return size >= smallest
                && IntStream.rangeClosed(0, none())
                        .allMatch(column -> truth.count(Position.totalOfColumn(column)) <= elsewhere)
                && truth.count(Position.TOTAL) - truth.count(Position.totalOfColumn(none())) <= elsewhere;
    }

    private int inAny(FrequencyTable table, int row) {
        return table.count(Position.totalOfRow(row)) - table.count(new Position(row, none()));
    }

    static void assertOpen(
            FrequencyTable truth,
            Map<Position, TreeSet<Integer>> values,
            Predicate<Position> isPublished,
            int smallest) {
        for (Position position : truth.positions()) {
            if (isPublished.test(position)) {
                assertOpen(truth.count(position), values.get(position), smallest);
            }
        }
    }

    private static void assertOpen(int count, TreeSet<Integer> values, int smallest) {
        if (count > 0 && count < smallest) {
            assertThat(values)
                    .contains(IntStream.rangeClosed(0, smallest).boxed().toArray(Integer[]::new));
        }
    }

    /** Asserts that nothing is shown that is not so, and nothing small. */
    void assertTrue(int smallest) {
        for (int row = 0; row < inAny.size(); row++) {
            for (int column = 0; column < none(); column++) {
                assertTrue(parts.get(row).get(column), truth.count(new Position(row, column)), smallest);
            }
            assertTrue(inAny.get(row), inAny(truth, row), smallest);
        }
    }

    private static void assertTrue(ProtectedCell cell, int count, int smallest) {
        if (cell instanceof Shown shown) {
            assertThat(shown.count()).isEqualTo(count);
            assertThat(count == 0 || count >= smallest).isTrue();
        }
    }
}
