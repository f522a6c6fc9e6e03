package org.copro.assessment.summary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
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
import org.copro.assessment.disclosure.FrequencyTable;
import org.copro.assessment.disclosure.Position;
import org.copro.assessment.disclosure.ProtectedCell;
import org.copro.assessment.disclosure.ProtectedCell.Hidden;
import org.copro.assessment.disclosure.ProtectedCell.Why;
import org.copro.assessment.disclosure.ProtectedTable;
import org.copro.assessment.label.Verdict;
import org.copro.assessment.summary.AttributeSummary.Among;
import org.copro.assessment.summary.AttributeSummary.Group;
import org.copro.assessment.summary.GroupFigures.OfPhase;
import org.copro.known.Share;
import org.copro.stage.Phase;

/**
 * Somebody who has how often a phase is recorded and which say people had in it, over all and by two attributes, and
 * tries all ways to fill the gaps of all tables at once, finds no small count. Numbers of a group lie within one part
 * of its size, and those over all are sums of a table with gaps of its own: all links there are between tables of a
 * summary.
 */
class GroupFiguresLaws {

    private static final int SMALLEST = 3;
    private static final int MOST_GAPS = 6;
    private static final Phase PHASE = Phase.DESIGN;
    private static final List<SayCount> SAID = List.of(SayCount.NONE, SayCount.SHARED);
    private static final List<SayCount> SHOWN = List.of(SayCount.NONE, SayCount.CONSULTED, SayCount.SHARED);
    private static final List<String> YEARS = List.of("2019", "2020", "2021");
    private static final List<String> COUNTRIES = List.of("England", "Wales");
    private static final SummaryPlan PLAN =
            SummaryPlan.of(Counted.ASSESSOR, Counted.ON, List.of(Attribute.YEAR, Attribute.COUNTRY));

    /** What a project says of the phase; the says are ignored if it says nothing. */
    record Recorded(boolean isClaim, boolean isRecorded, SayCount said, SayCount shown, String year, String country) {}

    @Provide
    Arbitrary<List<Recorded>> records() {
        Arbitrary<Recorded> one = Combinators.combine(
                        Arbitraries.frequency(Tuple.of(4, true), Tuple.of(1, false)),
                        Arbitraries.frequency(Tuple.of(4, true), Tuple.of(1, false)),
                        Arbitraries.of(SAID),
                        Arbitraries.frequency(
                                Tuple.of(1, SHOWN.get(0)), Tuple.of(3, SHOWN.get(1)), Tuple.of(4, SHOWN.get(2))),
                        Arbitraries.of(YEARS),
                        Arbitraries.of(COUNTRIES))
                .as(Recorded::new);
        return one.list().ofMinSize(8).ofMaxSize(50);
    }

    private static SummaryReport report(List<Recorded> records) {
        PortfolioSummary summary = PLAN.empty();
        for (Recorded one : records) {
            int verdict = one.isClaim()
                    ? Layout.verdict(PortfolioSummary.TOLD_APART.ordinal(), Verdict.OVERSTATED)
                    : Layout.verdict(Layout.LABELS, Verdict.NOT_CHECKED);
            summary.add(new SummaryEntry(
                    one.isRecorded()
                            ? new int[] {
                                verdict,
                                Layout.presence(PHASE, Presence.RECORDED),
                                Layout.say(PHASE, one.said(), one.shown())
                            }
                            : new int[] {verdict, Layout.presence(PHASE, Presence.NOT_RECORDED)},
                    new int[0],
                    new Share[0],
                    List.of(List.of(one.year()), List.of(one.country()))));
        }
        return SummaryReport.of(summary, SMALLEST);
    }

    private static PhaseSummary phase(SummaryReport report) {
        return report.phases().get(PHASE.ordinal());
    }

    @Property(tries = 150)
    void noSmallCountCanBeWorkedOutOfAllTablesTogether(@ForAll("records") List<Recorded> records) {
        SummaryReport report = report(records);
        List<SplitByGroups> splits = splits(records, report);
        Statistics.label("tables by attributes")
                .collect(report.attributes().stream()
                        .map(one ->
                                one.groups().isEmpty() ? "none" : one.among().name())
                        .toList());
        Assume.that(phase(report).say().isPresent());
        OverAll all = overAll(records, phase(report).say().orElseThrow());
        Assume.that(all.gaps() <= MOST_GAPS);

        Set<List<Integer>> possible = all.margins();
        splits.forEach(split -> possible.retainAll(split.margins(SMALLEST)));

        all.assertOpen(possible);
        splits.forEach(split -> split.assertOpen(possible, SMALLEST));
        Statistics.label("something is hidden by groups, something shown")
                .collect(splits.stream()
                        .anyMatch(split -> split.gaps() > 0
                                && split.gaps() < split.truth().positions().size()))
                .coverage(coverage -> coverage.check(true).count(times -> times > 10));
    }

    @Property(tries = 300)
    void whatIsShownIsTrue(@ForAll("records") List<Recorded> records) {
        splits(records, report(records)).forEach(split -> split.assertTrue(SMALLEST));
    }

    private static List<SplitByGroups> splits(List<Recorded> records, SummaryReport report) {
        List<SplitByGroups> splits = new ArrayList<>();
        for (AttributeSummary attribute : report.attributes()) {
            if (attribute.groups().stream().anyMatch(group -> group.figures().isPresent())) {
                splits.add(split(records, attribute));
            }
        }
        return splits;
    }

    private static SplitByGroups split(List<Recorded> records, AttributeSummary attribute) {
        List<List<Integer>> counts = new ArrayList<>();
        for (Group group : attribute.groups()) {
            List<Recorded> in = SplitByGroups.in(
                    group,
                    attribute,
                    records,
                    Recorded::isClaim,
                    one -> attribute.attribute() == Attribute.YEAR ? one.year() : one.country());
            counts.add(row(in));
        }
        List<List<ProtectedCell>> parts = new ArrayList<>();
        List<ProtectedCell> inAny = new ArrayList<>();
        for (Group group : attribute.groups()) {
            OfPhase phase = group.figures().orElseThrow().phases().get(PHASE.ordinal());
            parts.add(SHOWN.stream().map(say -> phase.evidenced().get(say)).toList());
            inAny.add(phase.presence().get(Presence.RECORDED));
        }
        if (attribute.among() == Among.CLAIMS) {
            // nothing is told of those that do not claim the word but how many they are
            counts.add(row(records.stream().filter(one -> !one.isClaim()).toList()));
            parts.add(Collections.nCopies(SHOWN.size(), new Hidden(Why.PROTECTS_OTHERS, SMALLEST)));
            inAny.add(new Hidden(Why.PROTECTS_OTHERS, SMALLEST));
        }
        return new SplitByGroups(
                SplitByGroups.table(counts), parts, inAny, attribute.groups().size());
    }

    private static List<Integer> row(List<Recorded> in) {
        List<Integer> row = new ArrayList<>();
        SHOWN.forEach(say -> row.add((int) in.stream()
                .filter(one -> one.isRecorded() && one.shown() == say)
                .count()));
        row.add((int) in.stream().filter(one -> !one.isRecorded()).count());
        return row;
    }

    /** The say over all: declared by evidenced. */
    private static OverAll overAll(List<Recorded> records, ProtectedTable published) {
        List<List<Integer>> counts = SAID.stream()
                .map(said -> SHOWN.stream()
                        .map(shown -> (int) records.stream()
                                .filter(one -> one.isRecorded() && one.said() == said && one.shown() == shown)
                                .count())
                        .toList())
                .toList();
        return new OverAll(SplitByGroups.table(counts), published, SAID, SHOWN, GroupFiguresLaws::shown, SMALLEST);
    }

    private static List<Integer> shown(FrequencyTable declaredByEvidenced) {
        return IntStream.range(0, SHOWN.size())
                .map(column -> declaredByEvidenced.count(Position.totalOfColumn(column)))
                .boxed()
                .toList();
    }
}
