package org.copro.assessment.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.copro.assessment.disclosure.Fillings;
import org.copro.assessment.disclosure.FrequencyTable;
import org.copro.assessment.disclosure.Position;
import org.copro.assessment.disclosure.ProtectedCell;
import org.copro.assessment.disclosure.ProtectedCell.Shown;
import org.copro.assessment.disclosure.ProtectedTable;
import org.copro.assessment.label.Verdict;
import org.copro.assessment.summary.AttributeSummary.Group;
import org.copro.assessment.summary.AttributeSummary.Kind;
import org.copro.project.Label;

/**
 * Somebody who has the verdicts over all and the tables by two attributes before them, and tries all ways to fill the
 * gaps of all three at once, finds no small count.
 */
class LinkedTablesLaws {

    private static final int SMALLEST = 3;
    private static final List<Verdict> VERDICTS = List.of(Verdict.SUPPORTED, Verdict.PLAUSIBLE, Verdict.OVERSTATED);
    private static final List<Label> LABELS = List.of(PortfolioSummary.TOLD_APART, Label.CONSULTATION);
    private static final List<String> YEARS = List.of("2019", "2020", "2021");
    private static final List<String> COUNTRIES = List.of("England", "Wales");
    private static final SummaryPlan PLAN =
            SummaryPlan.of(Counted.ASSESSOR, Counted.ON, List.of(Attribute.YEAR, Attribute.COUNTRY));

    /** A project that claims a word. */
    record Claim(Label label, Verdict verdict, String year, String country) {}

    @Provide
    Arbitrary<List<Claim>> claims() {
        Arbitrary<Claim> claim = Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(3, Arbitraries.just(LABELS.get(0))),
                                Tuple.of(1, Arbitraries.just(LABELS.get(1)))),
                        Arbitraries.frequency(
                                Tuple.of(1, VERDICTS.get(0)),
                                Tuple.of(2, VERDICTS.get(1)),
                                Tuple.of(4, VERDICTS.get(2))),
                        Arbitraries.of(YEARS),
                        Arbitraries.of(COUNTRIES))
                .as(Claim::new);
        return claim.list().ofMinSize(8).ofMaxSize(40);
    }

    @Property(tries = 300)
    void noSmallCountCanBeWorkedOutOfAllTablesTogether(@ForAll("claims") List<Claim> claims) {
        SummaryReport report = report(claims);
        Core core = new Core(claims, report.verdicts().orElseThrow());
        List<Split> splits = new ArrayList<>();
        for (AttributeSummary attribute : report.attributes()) {
            if (!attribute.groups().isEmpty()) {
                splits.add(new Split(claims, attribute));
            }
        }
        Statistics.label("tables by attributes").collect(splits.size());
        Assume.that(splits.stream().allMatch(split -> split.gaps() <= 6) && core.gaps() <= 6);

        Set<List<Integer>> possible = core.margins(any -> true);
        splits.forEach(split -> possible.retainAll(split.margins()));

        core.assertOpen(possible);
        splits.forEach(split -> split.assertOpen(possible));
    }

    private static SummaryReport report(List<Claim> claims) {
        PortfolioSummary summary = PLAN.empty();
        claims.forEach(one -> summary.add(
                Counted.claim(one.label(), one.verdict(), List.of(List.of(one.year()), List.of(one.country())))));
        return SummaryReport.of(summary, SMALLEST);
    }

    private static long many(List<Claim> claims, Predicate<Claim> which) {
        return claims.stream().filter(which).count();
    }

    /** That a small count may be anything from nothing to the smallest shown. */
    private static void assertOpen(
            FrequencyTable truth, Map<Position, TreeSet<Integer>> values, Predicate<Position> isPublished) {
        for (Position position : truth.positions()) {
            int count = truth.count(position);
            if (isPublished.test(position) && count > 0 && count < SMALLEST) {
                assertThat(values.get(position))
                        .contains(IntStream.rangeClosed(0, SMALLEST).boxed().toArray(Integer[]::new));
            }
        }
    }

    /** The verdicts over all, by word. */
    private record Core(FrequencyTable truth, ProtectedTable published) {

        Core(List<Claim> claims, ProtectedTable published) {
            this(
                    new FrequencyTable(
                            LABELS.stream().map(Enum::name).toList(),
                            VERDICTS.stream().map(Enum::name).toList(),
                            LABELS.stream()
                                    .map(label -> VERDICTS.stream()
                                            .map(verdict -> (int) many(
                                                    claims, one -> one.label() == label && one.verdict() == verdict))
                                            .toList())
                                    .toList()),
                    published);
        }

        private boolean isShown(Position position) {
            int row = position.row() == Position.TOTALS
                    ? Position.TOTALS
                    : LABELS.get(position.row()).ordinal();
            int column = position.column() == Position.TOTALS
                    ? Position.TOTALS
                    : VERDICTS.get(position.column()).ordinal();
            return published.at(new Position(row, column)) instanceof Shown;
        }

        long gaps() {
            return truth.positions().stream()
                    .filter(position -> !position.isTotal() && !isShown(position))
                    .count();
        }

        Set<List<Integer>> margins(Predicate<FrequencyTable> which) {
            Set<List<Integer>> margins = new LinkedHashSet<>();
            Fillings.each(truth, this::isShown, SMALLEST, table -> {
                if (which.test(table)) {
                    margins.add(table.counts().get(0));
                }
            });
            return margins;
        }

        void assertOpen(Set<List<Integer>> possible) {
            Map<Position, TreeSet<Integer>> values = new LinkedHashMap<>();
            truth.positions().forEach(position -> values.put(position, new TreeSet<>()));
            Fillings.each(truth, this::isShown, SMALLEST, table -> {
                if (possible.contains(table.counts().get(0))) {
                    values.forEach((position, found) -> found.add(table.count(position)));
                }
            });
            LinkedTablesLaws.assertOpen(truth, values, any -> true);
        }
    }

    /** The claims by one attribute, as published. */
    private record Split(FrequencyTable truth, List<Group> groups) {

        Split(List<Claim> claims, AttributeSummary attribute) {
            this(truth(claims, attribute), attribute.groups());
        }

        private static FrequencyTable truth(List<Claim> claims, AttributeSummary attribute) {
            List<String> named = attribute.groups().stream()
                    .filter(group -> group.kind() == Kind.NAMED)
                    .map(Group::name)
                    .toList();
            List<List<Integer>> counts = new ArrayList<>();
            for (Group group : attribute.groups()) {
                Predicate<Claim> isIn = one -> {
                    String value = attribute.attribute() == Attribute.YEAR ? one.year() : one.country();
                    return group.kind() == Kind.NAMED ? value.equals(group.name()) : !named.contains(value);
                };
                counts.add(VERDICTS.stream()
                        .map(verdict -> (int) many(
                                claims,
                                one -> one.label() == PortfolioSummary.TOLD_APART
                                        && one.verdict() == verdict
                                        && isIn.test(one)))
                        .toList());
            }
            return new FrequencyTable(
                    IntStream.range(0, counts.size())
                            .mapToObj(Integer::toString)
                            .toList(),
                    VERDICTS.stream().map(Enum::name).toList(),
                    counts);
        }

        /** Totals of columns are not in this table: they are whatever the other one allows. */
        private boolean isShown(Position position) {
            if (position.row() == Position.TOTALS) {
                return false;
            }
            Group group = groups.get(position.row());
            ProtectedCell cell = position.column() == Position.TOTALS
                    ? group.share().claims()
                    : group.share().of(VERDICTS.get(position.column()), SMALLEST);
            return cell instanceof Shown;
        }

        long gaps() {
            return truth.positions().stream()
                    .filter(position -> !position.isTotal() && !isShown(position))
                    .count();
        }

        private static List<Integer> margin(FrequencyTable table) {
            return IntStream.range(0, VERDICTS.size())
                    .map(column -> table.count(Position.totalOfColumn(column)))
                    .boxed()
                    .toList();
        }

        Set<List<Integer>> margins() {
            Set<List<Integer>> margins = new LinkedHashSet<>();
            Fillings.each(truth, this::isShown, SMALLEST, table -> margins.add(margin(table)));
            return margins;
        }

        void assertOpen(Set<List<Integer>> possible) {
            Map<Position, TreeSet<Integer>> values = new LinkedHashMap<>();
            truth.positions().forEach(position -> values.put(position, new TreeSet<>()));
            Fillings.each(truth, this::isShown, SMALLEST, table -> {
                if (possible.contains(margin(table))) {
                    values.forEach((position, found) -> found.add(table.count(position)));
                }
            });
            LinkedTablesLaws.assertOpen(truth, values, position -> position.row() != Position.TOTALS);
        }
    }

    @Property(tries = 300)
    void whatIsShownIsTrue(@ForAll("claims") List<Claim> claims) {
        SummaryReport report = report(claims);
        for (AttributeSummary attribute : report.attributes()) {
            if (attribute.groups().isEmpty()) {
                continue;
            }
            FrequencyTable truth = new Split(claims, attribute).truth();
            for (int row = 0; row < attribute.groups().size(); row++) {
                SupportedShare share = attribute.groups().get(row).share();
                if (share.claims() instanceof Shown all) {
                    assertThat(all.count()).isEqualTo(truth.count(Position.totalOfRow(row)));
                }
                for (Verdict verdict : Arrays.asList(Verdict.values())) {
                    if (share.verdicts().get(verdict) instanceof Shown shown && VERDICTS.contains(verdict)) {
                        assertThat(shown.count())
                                .isEqualTo(truth.count(new Position(row, VERDICTS.indexOf(verdict))))
                                .isNotIn(1, 2);
                    }
                }
            }
        }
    }
}
