package org.copro.assessment.summary;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.copro.assessment.disclosure.Fillings;
import org.copro.assessment.disclosure.FrequencyTable;
import org.copro.assessment.disclosure.Position;
import org.copro.assessment.disclosure.ProtectedCell.Shown;
import org.copro.assessment.disclosure.ProtectedTable;

/**
 * A table over all projects, of which tables by groups tell apart some numbers, and what is published of it.
 *
 * @param truth the true counts: the rows and columns of the published table that are made use of
 * @param published all of it; what is not in {@code truth} is none
 * @param rows where the rows stand in what is published
 * @param columns where the columns stand there
 * @param toldApart the numbers that tables by groups tell apart
 * @param smallest the least count that is shown
 */
record OverAll(
        FrequencyTable truth,
        ProtectedTable published,
        List<? extends Enum<?>> rows,
        List<? extends Enum<?>> columns,
        Function<FrequencyTable, List<Integer>> toldApart,
        int smallest) {

    private boolean isShown(Position position) {
        return published.at(new Position(place(position.row(), rows), place(position.column(), columns)))
                instanceof Shown;
    }

    private static int place(int number, List<? extends Enum<?>> in) {
        return number == Position.TOTALS ? Position.TOTALS : in.get(number).ordinal();
    }

    /** How much is hidden. */
    long gaps() {
        return truth.positions().stream()
                .filter(position -> !position.isTotal() && !isShown(position))
                .count();
    }

    /** All numbers to be told apart that there can be, as far as this table tells. */
    Set<List<Integer>> margins() {
        Set<List<Integer>> margins = new LinkedHashSet<>();
        Fillings.each(truth, this::isShown, smallest, table -> margins.add(toldApart.apply(table)));
        return margins;
    }

    /** No small count can be worked out, if the numbers told apart are among these. */
    void assertOpen(Set<List<Integer>> possible) {
        Map<Position, TreeSet<Integer>> values = new LinkedHashMap<>();
        truth.positions().forEach(position -> values.put(position, new TreeSet<>()));
        Fillings.each(truth, this::isShown, smallest, table -> {
            if (possible.contains(toldApart.apply(table))) {
                values.forEach((position, found) -> found.add(table.count(position)));
            }
        });
        SplitByGroups.assertOpen(truth, values, any -> true, smallest);
    }
}
