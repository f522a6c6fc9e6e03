package org.copro.assessment.disclosure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.copro.assessment.disclosure.ProtectedCell.Hidden;
import org.copro.assessment.disclosure.ProtectedCell.Shown;
import org.copro.assessment.disclosure.ProtectedCell.Why;

/**
 * Which counts of people are too small to publish, and how they are kept from being worked out. With a threshold of 5,
 * counts of 1 to 4 are hidden; 0 is shown. Then other counts are hidden until every small one could be anything from 0
 * to at least 5 as far as the numbers go, and is not certain even to somebody who knows what the labels mean. Who also
 * knows by which rule the others are chosen can now and then tell more from the choice; that is not looked at.
 *
 * <p>The others are as few as can be, and of these the ones with the fewest people, if there are up to
 * {@value Suppression#MOST_EXACT} to choose from; else none that could be spared is hidden. Totals are hidden only
 * where it does not go without. If nothing else helps, only the total of all is shown, and if that is small, nothing.
 *
 * @param threshold the least count above 0 that is shown, 2 or more
 * @param hidesUnanimity whether it is also hidden that everybody in a row gave the same answer, however many they are
 */
public record SmallCountRule(int threshold, boolean hidesUnanimity) {

    /** For use among partners. */
    public static final SmallCountRule AMONG_PARTNERS = new SmallCountRule(5, true);

    /** For publication. */
    public static final SmallCountRule PUBLISHED = new SmallCountRule(10, true);

    /** Refuses a threshold that hides nothing. */
    public SmallCountRule {
        if (threshold < 2) {
            throw new IllegalArgumentException("threshold must be 2 or more but was %s".formatted(threshold));
        }
    }

    /** Whether so many people are too few to show. */
    public boolean isSmall(int count) {
        return count > 0 && count < threshold;
    }

    /** The table as it may be published. The same table gives the same each time. */
    public ProtectedTable protect(FrequencyTable table) {
        return protect(table, List.of());
    }

    /**
     * The table as it may be published beside another one that shows some of its totals: these are shown here too, and
     * whoever tries to work something out has them. Small counts at those places are for the other table to hide.
     *
     * @param known places whose counts are published elsewhere, or follow from what is
     */
    public ProtectedTable protect(FrequencyTable table, List<Position> known) {
        List<Target> targets = Target.of(table, this).stream()
                .filter(target -> !known.contains(target.position()))
                .toList();
        boolean isWithheld = isSmall(table.count(Position.TOTAL)) && !known.contains(Position.TOTAL);
        Optional<List<Position>> hidden =
                isWithheld ? Optional.empty() : Suppression.of(table, targets, threshold, known, Surroundings.NONE);
        Map<Position, ProtectedCell> cells = new LinkedHashMap<>();
        for (Position position : table.positions()) {
            cells.put(
                    position,
                    known.contains(position) ? new Shown(table.count(position)) : cell(table, position, hidden));
        }
        return new ProtectedTable(table.rows(), table.columns(), cells);
    }

    /**
     * Groups that can have members in common, as they may be published beside the counts of all. Everybody is in one of
     * them at least. All sizes are known and all counts of all; that the counts of groups add up to these and to how
     * many are counted more than once, whoever they are, is used against what is hidden.
     *
     * @param groups for each the true counts, two columns or more
     * @param isTold for each whether anything may be told of it; what is not is not protected either
     * @param all true counts of all, each member once
     * @return for each group what may be shown; nothing of any where no choice would do
     */
    public List<List<ProtectedCell>> protectOverlapping(
            List<List<Integer>> groups, List<Boolean> isTold, List<Integer> all) {
        int columns = all.size();
        int overlap = groups.size();
        int twice = groups.stream().mapToInt(SmallCountRule::sum).sum() - sum(all);
        List<List<Integer>> counts = new ArrayList<>(groups);
        List<List<Integer>> most = new ArrayList<>(Collections.nCopies(overlap, all));
        // so that columns add up to what is known: as many as are not counted more than once, of those that could be
        counts.add(IntStream.range(0, columns)
                .mapToObj(column -> twice
                        + all.get(column)
                        - groups.stream().mapToInt(group -> group.get(column)).sum())
                .toList());
        most.add(Collections.nCopies(columns, twice));
        FrequencyTable table = new FrequencyTable(names(overlap + 1), names(columns), counts);
        List<Target> targets = new ArrayList<>();
        List<Position> neverShown = new ArrayList<>();
        for (Position position : table.positions()) {
            if (!position.isTotal()) {
                boolean isProtected = position.row() < overlap && isTold.get(position.row());
                if (isProtected) {
                    targets.addAll(targets(position, table.count(position), all.get(position.column())));
                } else {
                    neverShown.add(position);
                }
            }
        }
        Optional<List<Position>> hidden = Suppression.of(
                table,
                targets,
                threshold,
                table.positions().stream().filter(Position::isTotal).toList(),
                new Surroundings(most, neverShown));
        return IntStream.range(0, overlap)
                .mapToObj(group -> IntStream.range(0, columns)
                        .mapToObj(column -> cell(table, new Position(group, column), hidden))
                        .toList())
                .toList();
    }

    private List<Target> targets(Position position, int count, int all) {
        List<Target> targets = new ArrayList<>();
        if (isSmall(count)) {
            targets.add(new Target.SmallCount(position));
        }
        if (isSmall(all - count)) {
            targets.add(new Target.FewElsewhere(position, all));
        }
        return targets;
    }

    private static int sum(List<Integer> counts) {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    private static List<String> names(int many) {
        return IntStream.range(0, many).mapToObj(Integer::toString).toList();
    }

    private ProtectedCell cell(FrequencyTable table, Position position, Optional<List<Position>> hidden) {
        int count = table.count(position);
        // where all is withheld, labels would tell which counts are small
        boolean isHidden = hidden.map(positions -> positions.contains(position))
                .orElse(!position.equals(Position.TOTAL) || isSmall(count));
        boolean isSmall = isSmall(count) && (hidden.isPresent() || position.equals(Position.TOTAL));
        return isHidden ? new Hidden(isSmall ? Why.SMALL : Why.PROTECTS_OTHERS, threshold) : new Shown(count);
    }

    /**
     * What can be worked out of a table with some counts hidden, by whatever means they were chosen.
     *
     * @param hidden the places hidden
     */
    public Audit audit(FrequencyTable table, List<Position> hidden) {
        List<Position> gaps = hidden.stream().distinct().sorted().toList();
        Intruder withNumbers = Intruder.withNumbers(table, gaps, Surroundings.NONE);
        Intruder withLabels = Intruder.withLabels(table, gaps, threshold, Surroundings.NONE);
        List<Target> targets = Target.of(table, this);
        List<Position> unprotected = new ArrayList<>();
        for (Target target : targets) {
            if (gaps.containsAll(Target.mustHide(List.of(target))) && !target.isOpen(table, gaps, threshold)) {
                unprotected.add(target.position());
            }
        }
        return new Audit(
                gaps.stream().map(withNumbers::bounds).toList(),
                gaps.stream().map(withLabels::bounds).toList(),
                Target.mustHide(targets).stream()
                        .filter(position -> !gaps.contains(position))
                        .toList(),
                unprotected);
    }
}
