package org.copro.assessment.summary;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Counts of projects by the values of one attribute. In full for up to {@value #MOST_IN_FULL} values; as soon as there
 * are more, of verdicts only for all of them, so that the names of a million organisations are a million small counts.
 * Whether there are more does not depend on the order in which they come, or on how they are put together.
 */
final class Groups {

    /** Values of one attribute that are counted in full. Ours: about 5 MB. */
    static final int MOST_IN_FULL = 500;

    private final SummaryPlan plan;
    private final SortedMap<String, Value> byName = new TreeMap<>();
    private boolean isInFull = true;

    Groups(SummaryPlan plan) {
        this.plan = plan;
    }

    void add(SummaryEntry entry, List<String> names) {
        for (String name : names) {
            Value value = of(name);
            (entry.isToldApart() ? value.claims() : value.others()).add(entry, plan.ofGroups());
        }
    }

    void add(Groups other) {
        other.byName.forEach((name, counts) -> of(name).add(counts));
        if (!other.isInFull) {
            countVerdictsOnly();
        }
    }

    /** Counts of one value, to be added to. */
    Value of(String name) {
        Value counts = byName.get(name);
        if (counts == null) {
            if (isInFull && byName.size() == MOST_IN_FULL) {
                countVerdictsOnly();
            }
            counts = isInFull ? Value.inFull(plan) : Value.ofVerdicts();
            byName.put(name, counts);
        }
        return counts;
    }

    private void countVerdictsOnly() {
        isInFull = false;
        byName.replaceAll((name, counts) -> counts.verdictsOnly());
    }

    boolean isInFull() {
        return isInFull;
    }

    /** In the order of names. */
    SortedMap<String, Value> byName() {
        return Collections.unmodifiableSortedMap(byName);
    }

    /**
     * Counts of the projects with one value.
     *
     * @param claims of those that claim {@link PortfolioSummary#TOLD_APART}
     * @param others of all others
     */
    record Value(GroupCounts claims, GroupCounts others) {

        static Value inFull(SummaryPlan plan) {
            return new Value(GroupCounts.inFull(plan), GroupCounts.inFull(plan));
        }

        static Value ofVerdicts() {
            return new Value(GroupCounts.ofVerdicts(), GroupCounts.ofVerdicts());
        }

        Value verdictsOnly() {
            return new Value(claims.verdictsOnly(), others.verdictsOnly());
        }

        void add(Value more) {
            claims.add(more.claims);
            others.add(more.others);
        }

        GroupCounts all() {
            return claims.plus(others);
        }
    }
}
