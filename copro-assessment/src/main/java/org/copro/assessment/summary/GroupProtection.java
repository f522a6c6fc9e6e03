package org.copro.assessment.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.copro.assessment.disclosure.ProtectedCell;
import org.copro.assessment.disclosure.ProtectedCell.Hidden;
import org.copro.assessment.disclosure.ProtectedCell.Shown;
import org.copro.assessment.disclosure.ProtectedCell.Why;
import org.copro.assessment.disclosure.SmallCountRule;
import org.copro.assessment.summary.AttributeSummary.Among;
import org.copro.assessment.summary.AttributeSummary.Group;
import org.copro.assessment.summary.AttributeSummary.Kind;

/**
 * Protects the projects by attributes. Groups are large enough for their sizes to be shown; how each divides is
 * protected by {@link GroupTables}.
 */
final class GroupProtection {

    /** Groups that are told apart; the smallest beyond that are put together. Ours, so that a table stays readable. */
    static final int MOST_GROUPS = 50;

    private final PortfolioSummary summary;
    private final SmallCountRule rule;
    private final GroupTables tables;

    /**
     * For one summary.
     *
     * @param over what is shown over all
     */
    GroupProtection(PortfolioSummary summary, SmallCountRule rule, SummaryReport over) {
        this.summary = summary;
        this.rule = rule;
        tables = new GroupTables(summary, rule, over);
    }

    List<AttributeSummary> attributes() {
        List<AttributeSummary> all = new ArrayList<>();
        List<Attribute> by = summary.plan().by();
        for (int i = 0; i < by.size(); i++) {
            all.add(by.get(i).overlaps() && isAnyInTwo(i) ? overlapping(i, by.get(i)) : apart(i, by.get(i)));
        }
        return all;
    }

    private List<Row> rows(int attribute, Among among) {
        List<Row> rows = new ArrayList<>();
        summary.groups(attribute).byName().forEach((name, value) -> {
            Kind kind = name.equals(PortfolioSummary.NOT_STATED) ? Kind.NOT_STATED : Kind.NAMED;
            rows.add(new Row(kind, name, among == Among.ALL ? value.all() : value.claims()));
        });
        return rows;
    }

    /** Groups that have no project in common. */
    private AttributeSummary apart(int number, Attribute attribute) {
        boolean isInFull = summary.groups(number).isInFull();
        List<Row> all = merged(rows(number, Among.ALL), Among.ALL);
        if (all.size() < 2) {
            return new AttributeSummary(attribute, List.of(), Among.ALL, isInFull);
        }
        if (!tables.isHiddenWhoClaims(all)) {
            return new AttributeSummary(attribute, tables.groups(all, Among.ALL, true), Among.ALL, isInFull);
        }
        List<Row> claims = merged(rows(number, Among.CLAIMS), Among.CLAIMS);
        List<Group> groups = claims.size() < 2 ? List.of() : tables.groups(claims, Among.CLAIMS, true);
        return new AttributeSummary(attribute, groups, Among.CLAIMS, isInFull);
    }

    /** Whether a project is in two groups. Where none is, they have nothing in common, whatever they could have. */
    private boolean isAnyInTwo(int attribute) {
        return rows(attribute, Among.ALL).stream().mapToLong(Row::projects).sum()
                > tables.all(Among.ALL).projects();
    }

    /**
     * Small groups together, with those whose size would tell of small counts, and more of the small ones for as long
     * as all these are too few, or would tell.
     */
    private List<Row> merged(List<Row> rows, Among among) {
        List<Row> kept = new ArrayList<>(rows.stream()
                .filter(row -> row.projects() >= rule.threshold() && !tables.isExposed(row.counts(), among))
                .sorted(Comparator.comparingLong((Row row) -> -row.projects()))
                .limit(MOST_GROUPS)
                .toList());
        Row others = others(rows, kept);
        while (!kept.isEmpty()
                && others.projects() > 0
                && (others.projects() < rule.threshold() || tables.isExposed(others.counts(), among))) {
            kept.remove(kept.size() - 1);
            others = others(rows, kept);
        }
        kept.sort(Comparator.comparing(Row::kind).thenComparing(Row::name));
        if (others.projects() > 0) {
            kept.add(others);
        }
        return kept;
    }

    private Row others(List<Row> rows, List<Row> kept) {
        return Row.of(rows.stream().filter(row -> !kept.contains(row)).toList(), summary.plan());
    }

    /**
     * Groups that have projects in common. Those of a few projects are not told of, and neither is, of the others, a
     * size that would tell of small counts, or of how few are in none of those told of.
     */
    private AttributeSummary overlapping(int number, Attribute attribute) {
        Among among = large(rows(number, Among.ALL), Among.ALL).stream()
                        .anyMatch(row -> !isHidden(row, Among.ALL) && tables.isHiddenWhoClaims(besides(row, Among.ALL)))
                ? Among.CLAIMS
                : Among.ALL;
        List<Row> all = rows(number, among);
        List<Row> some = large(all, among);
        List<Row> rows = new ArrayList<>(some);
        all.stream().filter(row -> !some.contains(row)).forEach(rows::add);
        List<Group> groups = tables.groups(rows, among, false);
        return new AttributeSummary(
                attribute,
                IntStream.range(0, some.size())
                        .mapToObj(i -> isHidden(rows.get(i), among) ? hidden(rows.get(i)) : groups.get(i))
                        .toList(),
                among,
                summary.groups(number).isInFull());
    }

    /** Those large enough, without the smallest as long as all that are in none of the rest are few. */
    private List<Row> large(List<Row> rows, Among among) {
        List<Row> kept = new ArrayList<>(rows.stream()
                .filter(row -> row.projects() >= rule.threshold())
                .sorted(Comparator.comparingLong((Row row) -> -row.projects()))
                .toList());
        while (!kept.isEmpty() && rule.isSmall((int) inNone(kept, among))) {
            kept.remove(kept.size() - 1);
        }
        kept.sort(Comparator.comparing(Row::kind).thenComparing(Row::name));
        return kept;
    }

    /** How many projects are certainly in none of these groups; 0 or less where all could be in one. */
    private long inNone(List<Row> rows, Among among) {
        return tables.all(among).projects()
                - rows.stream().mapToLong(Row::projects).sum();
    }

    /** A group with all others. */
    private List<Row> besides(Row row, Among among) {
        return List.of(row, new Row(Kind.OTHERS, "", tables.all(among).without(row.counts())));
    }

    private boolean isHidden(Row row, Among among) {
        return tables.isSizeHidden(row.counts(), among);
    }

    private Group hidden(Row row) {
        ProtectedCell none = new Hidden(Why.PROTECTS_OTHERS, rule.threshold());
        return new Group(
                row.kind(), row.name(), none, new SupportedShare(none, new LinkedHashMap<>()), Optional.empty());
    }

    /** The true counts of a group. */
    record Row(Kind kind, String name, GroupCounts counts) {

        static Row of(List<Row> rows, SummaryPlan plan) {
            GroupCounts counts = rows.stream().allMatch(row -> row.counts.isInFull())
                    ? GroupCounts.inFull(plan)
                    : GroupCounts.ofVerdicts();
            rows.forEach(row -> counts.add(row.counts));
            return new Row(Kind.OTHERS, "", counts);
        }

        long projects() {
            return counts.projects();
        }

        ProtectedCell size() {
            return new Shown(Math.toIntExact(projects()));
        }
    }
}
