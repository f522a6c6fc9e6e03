package org.copro.assessment.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.copro.assessment.disclosure.ProtectedCell.Hidden;
import org.copro.assessment.disclosure.ProtectedCell.Shown;
import org.copro.assessment.disclosure.ProtectedCell.Why;

/** What holds of every protected table, each claim checked by trying all ways to fill its gaps. */
class DisclosureLaws {

    private static final SmallCountRule RULE = new SmallCountRule(3, true);

    /** Up to two groups and three answers, or one group and four answers; mostly small counts. */
    @Provide
    Arbitrary<FrequencyTable> tables() {
        return Arbitraries.oneOf(tables(1, 2), tables(1, 4), tables(2, 2), tables(2, 3), tables(3, 2));
    }

    @Provide
    Arbitrary<FrequencyTable> largeTables() {
        return Arbitraries.oneOf(tables(4, 5), tables(5, 5), tables(6, 4));
    }

    private static Arbitrary<FrequencyTable> tables(int rows, int columns) {
        Arbitrary<Integer> count = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.integers().between(0, 3)),
                Tuple.of(4, Arbitraries.integers().between(3, 9)));
        return count.list()
                .ofSize(columns)
                .list()
                .ofSize(rows)
                .map(counts -> new FrequencyTable(names("group", rows), names("answer", columns), counts));
    }

    private static List<String> names(String what, int many) {
        return IntStream.range(0, many).mapToObj(i -> what + " " + i).toList();
    }

    // what numbers give away

    @Property(tries = 600)
    void everySmallCountCouldBeAnythingFromZeroToTheThreshold(@ForAll("tables") FrequencyTable table) {
        ProtectedTable published = RULE.protect(table);
        Statistics.label("what it took")
                .collect(effort(published))
                .coverage(coverage -> List.of(Effort.OTHERS, Effort.TOTALS, Effort.ALL_BUT_THE_TOTAL)
                        .forEach(effort -> coverage.check(effort).percentage(share -> share > 3)));
        Map<Position, TreeSet<Integer>> values =
                Fillings.values(table, shown(published), RULE.threshold(), any -> true);
        for (Position position : table.positions()) {
            if (RULE.isSmall(table.count(position))) {
                assertThat(published.at(position)).isInstanceOf(Hidden.class);
                assertThat(values.get(position))
                        .contains(IntStream.rangeClosed(0, RULE.threshold())
                                .boxed()
                                .toArray(Integer[]::new));
            }
        }
    }

    @Property(tries = 300)
    void noSmallCountIsCertainEvenToThoseWhoKnowTheRule(@ForAll("tables") FrequencyTable table) {
        ProtectedTable published = RULE.protect(table);
        Map<Position, TreeSet<Integer>> values = Fillings.values(
                table, shown(published), RULE.threshold(), filled -> keepsToTheLabels(filled, published));
        for (Position position : published.hidden(Why.SMALL)) {
            assertThat(values.get(position)).hasSizeGreaterThan(1);
        }
    }

    private static boolean keepsToTheLabels(FrequencyTable filled, ProtectedTable published) {
        boolean isWithheld = isWithheld(published);
        return filled.positions().stream()
                .allMatch(position -> !(published.at(position) instanceof Hidden hidden)
                        || (hidden.why() == Why.SMALL) == RULE.isSmall(filled.count(position))
                        || isWithheld && hidden.why() == Why.PROTECTS_OTHERS);
    }

    @Property(tries = 300)
    void nobodyCanTellThatAWholeGroupGaveTheSameAnswer(@ForAll("tables") FrequencyTable table) {
        ProtectedTable published = RULE.protect(table);
        for (int row : table.unanimous()) {
            Map<Position, TreeSet<Integer>> values =
                    Fillings.values(table, shown(published), RULE.threshold(), any -> true);
            assertThat(IntStream.range(0, table.columns().size())
                            .mapToObj(column -> new Position(row, column))
                            .filter(position -> table.count(position) == 0))
                    .anyMatch(position -> values.get(position).contains(RULE.threshold()));
        }
    }

    /** How much had to be hidden. */
    private enum Effort {
        NOTHING,
        SMALL_ONLY,
        OTHERS,
        TOTALS,
        ALL_BUT_THE_TOTAL
    }

    private static Effort effort(ProtectedTable published) {
        List<Position> others = published.hidden(Why.PROTECTS_OTHERS);
        List<Position> small = published.hidden(Why.SMALL);
        if (others.isEmpty()) {
            return small.isEmpty() ? Effort.NOTHING : Effort.SMALL_ONLY;
        }
        if (isWithheld(published)) {
            return Effort.ALL_BUT_THE_TOTAL;
        }
        return others.stream().anyMatch(Position::isTotal) ? Effort.TOTALS : Effort.OTHERS;
    }

    /** Where the total alone is shown, or nothing, labels say nothing of single counts. */
    private static boolean isWithheld(ProtectedTable published) {
        return published.cells().entrySet().stream()
                .allMatch(cell -> cell.getKey().equals(Position.TOTAL)
                        || cell.getValue() instanceof Hidden hidden && hidden.why() == Why.PROTECTS_OTHERS);
    }

    private static Predicate<Position> shown(ProtectedTable published) {
        return position -> published.at(position) instanceof Shown;
    }

    // beside another table

    @Property(tries = 300)
    void totalsKnownFromAnotherTableTellNoSmallCount(@ForAll("besideAnother") FrequencyTable table) {
        List<Position> known = new ArrayList<>(List.of(Position.TOTAL));
        IntStream.range(0, table.columns().size())
                .mapToObj(Position::totalOfColumn)
                .forEach(known::add);
        ProtectedTable published = RULE.protect(table, known);
        Map<Position, TreeSet<Integer>> values =
                Fillings.values(table, shown(published), RULE.threshold(), any -> true);

        assertThat(known)
                .allSatisfy(position -> assertThat(published.at(position)).isEqualTo(new Shown(table.count(position))));
        for (Position position : table.positions()) {
            if (RULE.isSmall(table.count(position))) {
                assertThat(values.get(position))
                        .contains(IntStream.rangeClosed(0, RULE.threshold())
                                .boxed()
                                .toArray(Integer[]::new));
            }
        }
    }

    /** Tables whose column totals another one shows: none of these is small. */
    @Provide
    Arbitrary<FrequencyTable> besideAnother() {
        return Arbitraries.oneOf(tables(2, 2), tables(2, 3), tables(3, 2))
                .filter(table -> IntStream.range(0, table.columns().size())
                        .noneMatch(column -> RULE.isSmall(table.count(Position.totalOfColumn(column)))));
    }

    // what is shown

    @Property(tries = 300)
    void whatIsShownIsTrueAndNeverSmall(@ForAll("tables") FrequencyTable table) {
        RULE.protect(table).cells().forEach((position, cell) -> {
            if (cell instanceof Shown shown) {
                assertThat(shown.count()).isEqualTo(table.count(position));
                assertThat(RULE.isSmall(shown.count())).isFalse();
            }
        });
    }

    @Property(tries = 300)
    void linesShownInFullAddUp(@ForAll("largeTables") FrequencyTable table) {
        ProtectedTable published = RULE.protect(table);
        for (int row = 0; row < table.rows().size(); row++) {
            List<Integer> shown = new ArrayList<>();
            for (int column = 0; column < table.columns().size(); column++) {
                if (published.at(new Position(row, column)) instanceof Shown one) {
                    shown.add(one.count());
                }
            }
            int sum = shown.stream().mapToInt(Integer::intValue).sum();
            if (published.at(Position.totalOfRow(row)) instanceof Shown total) {
                assertThat(sum).isLessThanOrEqualTo(total.count());
                assertThat(sum == total.count())
                        .isEqualTo(shown.size() == table.columns().size());
            }
        }
    }

    @Property(tries = 200)
    void nothingIsHiddenThatCouldBeSpared(@ForAll("tables") FrequencyTable table) {
        ProtectedTable published = RULE.protect(table);
        List<Position> hidden = published.cells().keySet().stream()
                .filter(position -> published.at(position) instanceof Hidden)
                .toList();
        boolean isWithheld = table.positions().stream()
                .allMatch(position -> position.equals(Position.TOTAL) || hidden.contains(position));
        for (Position position : isWithheld ? List.<Position>of() : published.hidden(Why.PROTECTS_OTHERS)) {
            List<Position> others =
                    hidden.stream().filter(other -> !other.equals(position)).toList();
            assertThat(RULE.audit(table, others).isSafe()).isFalse();
        }
    }

    @Property(tries = 30)
    void largeTablesAreSafeTooByTheAudit(@ForAll("largeTables") FrequencyTable table) {
        ProtectedTable published = RULE.protect(table);
        List<Position> hidden = table.positions().stream()
                .filter(position -> published.at(position) instanceof Hidden)
                .toList();
        boolean isLabelled = hidden.stream()
                .anyMatch(position ->
                        !position.equals(Position.TOTAL) && ((Hidden) published.at(position)).why() == Why.SMALL);
        if (isLabelled) {
            assertThat(RULE.audit(table, hidden).isSafe()).isTrue();
        } else {
            // nothing is hidden, or all is withheld but the total: the audit goes by labels that are not there
            assertThat(hidden.size())
                    .isIn(0, table.positions().size() - 1, table.positions().size());
        }
        assertThat(RULE.protect(table)).isEqualTo(published);
    }

    // the solver

    @Property(tries = 300)
    void theSolverFindsTheLeastAndTheGreatestThereAre(@ForAll("smallTables") FrequencyTable table, @ForAll int choice) {
        List<Position> gaps = IntStream.range(0, table.positions().size())
                .filter(i -> (choice >> i & 1) == 1 && !table.positions().get(i).isTotal())
                .mapToObj(i -> table.positions().get(i))
                .toList();
        Map<Position, TreeSet<Integer>> values =
                Fillings.values(table, position -> !gaps.contains(position), table.count(Position.TOTAL), any -> true);
        for (CellBounds bounds : RULE.audit(table, gaps).fromNumbers()) {
            TreeSet<Integer> found = values.get(bounds.position());
            assertThat(bounds.least()).isEqualTo(found.first());
            assertThat(bounds.greatest()).hasValue(found.last());
            assertThat(found).hasSize(found.last() - found.first() + 1);
        }
    }

    @Provide
    Arbitrary<FrequencyTable> smallTables() {
        Arbitrary<Integer> count = Arbitraries.integers().between(0, 2);
        return Arbitraries.of(1, 2, 3)
                .flatMap(rows -> count.list().ofSize(2).list().ofSize(rows))
                .map(counts -> new FrequencyTable(names("group", counts.size()), names("answer", 2), counts));
    }

    @Property(tries = 200)
    void aTotalHiddenLeavesNoEnd(@ForAll("tables") FrequencyTable table) {
        // with all hidden, only the number of people is unknown: any count is possible
        RULE.audit(table, table.positions()).fromNumbers().forEach(bounds -> {
            assertThat(bounds.greatest()).isEmpty();
            assertThat(bounds.least()).isZero();
        });
    }
}
