package org.copro.assessment.summary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.copro.assessment.disclosure.FrequencyTable;
import org.copro.assessment.disclosure.Position;
import org.copro.assessment.disclosure.ProtectedCell;
import org.copro.assessment.disclosure.ProtectedCell.Shown;
import org.copro.assessment.disclosure.ProtectedTable;
import org.copro.assessment.disclosure.SmallCountRule;
import org.copro.assessment.label.Verdict;
import org.copro.assessment.summary.AttributeSummary.Group;
import org.copro.assessment.summary.AttributeSummary.Kind;

/**
 * Protects the claims of one word by attributes of the projects, each in a table of its own beside the verdicts over
 * all. Verdicts whose number is hidden there are not told apart here, so that no table here tells more of them; the
 * totals of the others are taken as known. Each table can then be filled anew without touching another one, since which
 * verdict a project has does not follow from its year or place: what cannot be worked out of one of them cannot be
 * worked out of all together.
 */
final class GroupProtection {

    /** Groups that are told apart; the smallest beyond that are put together. Ours, so that a table stays readable. */
    static final int MOST_GROUPS = 50;

    private final PortfolioSummary summary;
    private final SmallCountRule rule;
    private final SupportedShare overall;
    private final Map<Verdict, Integer> least;

    /** The verdicts that are told apart, in their order. */
    private final List<Verdict> shown;

    /** Whether there are others, together in a last column. */
    private final boolean isRest;

    /**
     * For one summary.
     *
     * @param overall what is shown over all
     * @param least of each verdict whose number is hidden there, how many there are at least as far as can be told
     */
    GroupProtection(
            PortfolioSummary summary, SmallCountRule rule, SupportedShare overall, Map<Verdict, Integer> least) {
        this.least = least;
        this.summary = summary;
        this.rule = rule;
        this.overall = overall;
        shown = Arrays.stream(Verdict.values())
                .filter(verdict -> overall.of(verdict, rule.threshold()) instanceof Shown)
                .toList();
        isRest = shown.size() < Verdict.values().length;
    }

    List<AttributeSummary> attributes() {
        List<AttributeSummary> all = new ArrayList<>();
        List<Attribute> by = summary.plan().by();
        for (int i = 0; i < by.size(); i++) {
            all.add(new AttributeSummary(by.get(i), groups(i, by.get(i))));
        }
        return all;
    }

    private List<Group> groups(int number, Attribute attribute) {
        if (!(overall.claims() instanceof Shown claims) || claims.count() == 0) {
            return List.of();
        }
        List<Row> rows = new ArrayList<>();
        summary.groups(number).forEach((name, counts) -> {
            Kind kind = name.equals(PortfolioSummary.NOT_STATED) ? Kind.NOT_STATED : Kind.NAMED;
            rows.add(new Row(kind, name, counts));
        });
        return attribute.overlaps() ? overlapping(rows) : apart(rows);
    }

    /** Groups that have no project in common. */
    private List<Group> apart(List<Row> rows) {
        List<Row> told = merged(rows);
        if (told.size() < 2 || !areOpen(told)) {
            return List.of();
        }
        ProtectedTable table = protect(told);
        if (IntStream.range(0, told.size()).noneMatch(row -> table.at(Position.totalOfRow(row)) instanceof Shown)) {
            return List.of();
        }
        return IntStream.range(0, told.size())
                .mapToObj(row -> group(told.get(row), table, row))
                .toList();
    }

    private boolean areOpen(List<Row> rows) {
        return rows.stream().allMatch(row -> isOpen(row, rows));
    }

    /**
     * Whether a small count of a verdict that is not told apart could be nothing: whether the others of it, as many as
     * there are at least, have room in the other groups.
     */
    private boolean isOpen(Row row, List<Row> all) {
        long elsewhere = all.stream().mapToLong(this::rest).sum() - rest(row);
        return least.keySet().stream()
                .allMatch(verdict ->
                        !rule.isSmall((int) row.counts()[verdict.ordinal()]) || least.get(verdict) <= elsewhere);
    }

    /** How many have a verdict that is not told apart. */
    private long rest(Row row) {
        return least.keySet().stream()
                .mapToLong(verdict -> row.counts()[verdict.ordinal()])
                .sum();
    }

    /** Small groups together, and more of the small ones for as long as these are too few. */
    private List<Row> merged(List<Row> rows) {
        List<Row> largest = rows.stream()
                .sorted(Comparator.comparingLong((Row row) -> -row.total()))
                .toList();
        int kept = (int) largest.stream()
                .filter(row -> row.total() >= rule.threshold())
                .limit(MOST_GROUPS)
                .count();
        Row others = Row.of(largest.subList(kept, largest.size()));
        while (kept > 0 && others.total() > 0 && others.total() < rule.threshold()) {
            kept--;
            others = Row.of(largest.subList(kept, largest.size()));
        }
        List<Row> told = new ArrayList<>(largest.subList(0, kept));
        told.sort(Comparator.comparing(Row::kind).thenComparing(Row::name));
        if (others.total() > 0) {
            told.add(others);
        }
        return told;
    }

    /** Groups that have projects in common: each beside all others, and so in a table of its own. */
    private List<Group> overlapping(List<Row> rows) {
        List<Group> groups = new ArrayList<>();
        Row all = new Row(Kind.OTHERS, "", new long[Layout.VERDICTS]);
        for (Verdict verdict : Verdict.values()) {
            all.counts()[verdict.ordinal()] =
                    summary.count(Layout.verdict(PortfolioSummary.TOLD_APART.ordinal(), verdict));
        }
        rows.stream()
                .filter(row -> row.total() >= rule.threshold())
                .sorted(Comparator.comparing(Row::kind).thenComparing(Row::name))
                .filter(row -> areOpen(List.of(row, all.without(row))))
                .forEach(row -> groups.add(group(row, protect(List.of(row, all.without(row))), 0)));
        return groups;
    }

    private ProtectedTable protect(List<Row> rows) {
        List<String> columns = new ArrayList<>(shown.stream().map(Enum::name).toList());
        if (isRest) {
            columns.add("rest");
        }
        List<List<Integer>> counts = new ArrayList<>();
        for (Row row : rows) {
            List<Integer> line = new ArrayList<>();
            shown.forEach(verdict -> line.add(Math.toIntExact(row.counts()[verdict.ordinal()])));
            if (isRest) {
                line.add(Math.toIntExact(row.total())
                        - line.stream().mapToInt(Integer::intValue).sum());
            }
            counts.add(line);
        }
        List<String> names =
                IntStream.range(0, rows.size()).mapToObj(Integer::toString).toList();
        List<Position> known = new ArrayList<>();
        IntStream.range(0, columns.size()).mapToObj(Position::totalOfColumn).forEach(known::add);
        known.add(Position.TOTAL);
        return rule.protect(new FrequencyTable(names, columns, counts), known);
    }

    private Group group(Row row, ProtectedTable table, int number) {
        Map<Verdict, ProtectedCell> cells = new EnumMap<>(Verdict.class);
        for (int i = 0; i < shown.size(); i++) {
            cells.put(shown.get(i), table.at(new Position(number, i)));
        }
        return new Group(row.kind(), row.name(), new SupportedShare(table.at(Position.totalOfRow(number)), cells));
    }

    /** The true counts of a group, by verdict. */
    private record Row(Kind kind, String name, long[] counts) {

        static Row of(List<Row> rows) {
            long[] counts = new long[Layout.VERDICTS];
            for (Row row : rows) {
                for (int i = 0; i < counts.length; i++) {
                    counts[i] += row.counts[i];
                }
            }
            return new Row(Kind.OTHERS, "", counts);
        }

        Row without(Row part) {
            long[] rest = counts.clone();
            for (int i = 0; i < rest.length; i++) {
                rest[i] -= part.counts[i];
            }
            return new Row(kind, name, rest);
        }

        long total() {
            return Arrays.stream(counts).sum();
        }
    }
}
