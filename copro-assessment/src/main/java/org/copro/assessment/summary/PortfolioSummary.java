package org.copro.assessment.summary;

import java.util.ArrayList;
import java.util.List;
import org.copro.assessment.label.Verdict;
import org.copro.assessment.robust.Fraction;
import org.copro.project.Label;

/**
 * Counts of many results, as they are: small ones too. Not for showing; {@link SummaryReport} makes it fit for that.
 *
 * <p>Parts of a portfolio can be counted apart and put together in any order and grouping, with the same bytes as if
 * all had been counted at once: there are whole numbers and exact fractions, and no rounding. Adding changes a summary,
 * so that one thread adds to it at a time.
 */
public final class PortfolioSummary {

    /** The word whose claims are told apart by attributes, and those with other words or none together. */
    public static final Label TOLD_APART = Label.CO_PRODUCTION;

    /** The group of those of whom an attribute is not stated. */
    static final String NOT_STATED = "";

    private final SummaryPlan plan;
    private final long[] counts;
    private final ExactSum[] sums;
    private final GroupCounts claims;
    private final List<Groups> groups;
    private long refused;

    PortfolioSummary(SummaryPlan plan) {
        this.plan = plan;
        counts = new long[Layout.size(plan.frameworks())];
        sums = new ExactSum[SummaryEntry.SHARES * plan.principles()];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = new ExactSum();
        }
        claims = GroupCounts.inFull(plan);
        groups = new ArrayList<>();
        plan.by().forEach(one -> groups.add(new Groups(plan)));
    }

    /** Counts one result more. */
    public void add(SummaryEntry entry) {
        for (int place : entry.counts()) {
            counts[place]++;
        }
        entry.addShares(sums);
        if (entry.isToldApart()) {
            claims.add(entry, plan.ofGroups());
        }
        for (int i = 0; i < groups.size(); i++) {
            List<String> in = entry.groups().get(i);
            groups.get(i).add(entry, in.isEmpty() ? List.of(NOT_STATED) : in);
        }
    }

    /** Counts one record more that could not be read. */
    public void addRefused() {
        refused++;
    }

    /**
     * Both together; these two stay as they are.
     *
     * @throws IllegalArgumentException if the other was made by another plan
     */
    public PortfolioSummary plus(PortfolioSummary other) {
        if (!plan.hash().equals(other.plan.hash())) {
            throw new IllegalArgumentException(
                    "summaries must be made with the same settings to be put together, but these were made with others");
        }
        PortfolioSummary both = plan.empty();
        both.addAll(this);
        both.addAll(other);
        return both;
    }

    private void addAll(PortfolioSummary other) {
        refused = Math.addExact(refused, other.refused);
        for (int i = 0; i < counts.length; i++) {
            counts[i] = Math.addExact(counts[i], other.counts[i]);
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i].add(other.sums[i]);
        }
        claims.add(other.claims);
        for (int i = 0; i < groups.size(); i++) {
            groups.get(i).add(other.groups.get(i));
        }
    }

    /** How many records were judged. */
    public long judged() {
        long judged = 0;
        for (int label = 0; label <= Layout.LABELS; label++) {
            for (Verdict verdict : Verdict.values()) {
                judged += counts[Layout.verdict(label, verdict)];
            }
        }
        return judged;
    }

    /** How many records could not be read. */
    public long refused() {
        return refused;
    }

    /** What it counts. */
    public SummaryPlan plan() {
        return plan;
    }

    /**
     * All counts, in JSON on one line without a line feed: for putting parts together, here or on another machine, and
     * not for showing. Equal counts give equal bytes.
     */
    public byte[] toBytes() {
        return SummaryBytes.write(this);
    }

    long[] counts() {
        return counts;
    }

    int count(int place) {
        return Math.toIntExact(counts[place]);
    }

    ExactSum[] sums() {
        return sums;
    }

    /** Of a principle; the share is 0 for the low end, 1 for the high end, 2 for the coverage. */
    Fraction sum(int principle, int share) {
        return sums[SummaryEntry.SHARES * principle + share].value();
    }

    /** The counts of those that claim the word whose claims are told apart. */
    GroupCounts claims() {
        return claims;
    }

    /** The counts by one attribute of the plan. */
    Groups groups(int attribute) {
        return groups.get(attribute);
    }

    /** Takes counts as they were written. */
    void take(long notRead, long[] written) {
        refused = notRead;
        System.arraycopy(written, 0, counts, 0, counts.length);
    }
}
