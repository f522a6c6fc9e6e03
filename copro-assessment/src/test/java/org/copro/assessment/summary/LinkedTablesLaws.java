package org.copro.assessment.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.copro.assessment.disclosure.ProtectedTable;
import org.copro.assessment.label.Verdict;
import org.copro.assessment.summary.AttributeSummary.Group;
import org.copro.project.Label;

/**
 * Somebody who has the verdicts over all and the tables by two attributes before them, and tries all ways to fill the
 * gaps of all three at once, finds no small count.
 */
class LinkedTablesLaws {

    private static final int SMALLEST = 3;

    /** Gaps of a table to be filled in all ways in time. */
    private static final int MOST_GAPS = 6;

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
        OverAll all = overAll(claims, report.verdicts().orElseThrow());
        List<SplitByGroups> splits = splits(claims, report);
        Statistics.label("tables by attributes")
                .collect(report.attributes().stream()
                        .map(one ->
                                one.groups().isEmpty() ? "none" : one.among().name())
                        .toList());
        Assume.that(all.gaps() <= MOST_GAPS);

        Set<List<Integer>> possible = all.margins();
        splits.forEach(split -> possible.retainAll(split.margins(SMALLEST)));

        all.assertOpen(possible);
        splits.forEach(split -> split.assertOpen(possible, SMALLEST));
    }

    /** England has no room for all that claim the word, however many they are: so Wales has some, and they are few. */
    @Example
    void hiddenClaimsAreSomeWhereOthersHaveNoRoomForThem() {
        Label word = LABELS.get(0);
        Label other = LABELS.get(1);
        noSmallCountCanBeWorkedOutOfAllTablesTogether(List.of(
                new Claim(word, Verdict.SUPPORTED, "2019", "England"),
                new Claim(word, Verdict.PLAUSIBLE, "2019", "England"),
                new Claim(word, Verdict.OVERSTATED, "2019", "England"),
                new Claim(word, Verdict.OVERSTATED, "2019", "England"),
                new Claim(word, Verdict.OVERSTATED, "2019", "Wales"),
                new Claim(word, Verdict.OVERSTATED, "2019", "Wales"),
                new Claim(other, Verdict.SUPPORTED, "2019", "Wales"),
                new Claim(other, Verdict.SUPPORTED, "2019", "Wales")));
    }

    @Property(tries = 300)
    void whatIsShownIsTrue(@ForAll("claims") List<Claim> claims) {
        splits(claims, report(claims)).forEach(split -> split.assertTrue(SMALLEST));
    }

    /** The projects by each attribute of which anything is told. */
    private static List<SplitByGroups> splits(List<Claim> claims, SummaryReport report) {
        List<SplitByGroups> splits = new ArrayList<>();
        for (AttributeSummary attribute : report.attributes()) {
            if (!attribute.groups().isEmpty()) {
                splits.add(split(claims, attribute));
            }
        }
        return splits;
    }

    private static SplitByGroups split(List<Claim> claims, AttributeSummary attribute) {
        List<List<Integer>> counts = new ArrayList<>();
        for (Group group : attribute.groups()) {
            List<Claim> in = SplitByGroups.in(
                    group,
                    attribute,
                    claims,
                    one -> one.label() == LABELS.get(0),
                    one -> attribute.attribute() == Attribute.YEAR ? one.year() : one.country());
            List<Integer> row = new ArrayList<>();
            VERDICTS.forEach(verdict ->
                    row.add((int) many(in, one -> one.label() == LABELS.get(0) && one.verdict() == verdict)));
            row.add((int) many(in, one -> one.label() != LABELS.get(0)));
            counts.add(row);
        }
        return new SplitByGroups(
                SplitByGroups.table(counts),
                attribute.groups().stream()
                        .map(group -> VERDICTS.stream()
                                .map(verdict -> group.share().of(verdict, SMALLEST))
                                .toList())
                        .toList(),
                attribute.groups().stream().map(group -> group.share().claims()).toList(),
                counts.size());
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

    /** The verdicts over all, by word. */
    private static OverAll overAll(List<Claim> claims, ProtectedTable published) {
        List<List<Integer>> counts = LABELS.stream()
                .map(label -> VERDICTS.stream()
                        .map(verdict -> (int) many(claims, one -> one.label() == label && one.verdict() == verdict))
                        .toList())
                .toList();
        return new OverAll(
                SplitByGroups.table(counts),
                published,
                LABELS,
                VERDICTS,
                table -> table.counts().get(0),
                SMALLEST);
    }
}
