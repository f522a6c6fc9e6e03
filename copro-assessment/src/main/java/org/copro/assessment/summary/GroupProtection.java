package org.copro.assessment.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
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
            all.add(by.get(i).overlaps() ? overlapping(i, by.get(i)) : apart(i, by.get(i)));
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
            return new AttributeSummary(attribute, tables.groups(all, Among.ALL), Among.ALL, isInFull);
        }
        List<Row> claims = merged(rows(number, Among.CLAIMS), Among.CLAIMS);
        return new AttributeSummary(attribute, claims.size() < 2 ? List.of() : claims(claims), Among.CLAIMS, isInFull);
    }

    /** Groups of claims, beside all projects that do not claim the word: how many these are is shown over all. */
    private List<Group> claims(List<Row> rows) {
        List<Row> all = new ArrayList<>(rows);
        all.add(new Row(Kind.OTHERS, "", tables.notClaiming()));
        return tables.groups(all, Among.CLAIMS).subList(0, rows.size());
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

    /** Groups that have projects in common: each beside all others, and so in tables of its own. */
    private AttributeSummary overlapping(int number, Attribute attribute) {
        List<Row> all = large(rows(number, Among.ALL));
        Among among = all.stream()
                        .anyMatch(row -> !isHidden(row, Among.ALL) && tables.isHiddenWhoClaims(besides(row, Among.ALL)))
                ? Among.CLAIMS
                : Among.ALL;
        List<Row> rows = among == Among.ALL ? all : large(rows(number, among));
        return new AttributeSummary(
                attribute,
                rows.stream()
                        .map(row -> isHidden(row, among)
                                ? hidden(row)
                                : tables.groups(besides(row, among), among).get(0))
                        .toList(),
                among,
                summary.groups(number).isInFull());
    }

    private List<Row> large(List<Row> rows) {
        return rows.stream()
                .filter(row -> row.projects() >= rule.threshold())
                .sorted(Comparator.comparing(Row::kind).thenComparing(Row::name))
                .toList();
    }

    /** A group with all others; with those that do not claim the word apart from those that do. */
    private List<Row> besides(Row row, Among among) {
        if (among == Among.ALL) {
            return List.of(row, new Row(Kind.OTHERS, "", tables.all().without(row.counts())));
        }
        GroupCounts not = tables.notClaiming();
        return List.of(
                row,
                new Row(Kind.OTHERS, "", tables.all().without(row.counts().plus(not))),
                new Row(Kind.OTHERS, "", not));
    }

    private boolean isHidden(Row row, Among among) {
        // how many do not claim the word is shown over all
        return besides(row, among).subList(0, 2).stream()
                .anyMatch(one -> rule.isSmall((int) one.projects()) || tables.isExposed(one.counts(), among));
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
