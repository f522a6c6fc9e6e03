package org.copro.assessment.summary;

import java.util.Arrays;

/**
 * Counts of the projects that have one value of an attribute, as they are: small ones too. In full, or of verdicts
 * only.
 */
final class GroupCounts {

    private static final ExactSum[] NO_SUMS = {};

    private final long[] counts;
    private final ExactSum[] sums;

    private GroupCounts(long[] counts, ExactSum[] sums) {
        this.counts = counts;
        this.sums = sums;
    }

    /** None yet. */
    static GroupCounts inFull(SummaryPlan plan) {
        ExactSum[] sums = new ExactSum[SummaryEntry.SHARES * plan.principles()];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = new ExactSum();
        }
        return new GroupCounts(new long[plan.ofGroups().size()], sums);
    }

    /** None yet. */
    static GroupCounts ofVerdicts() {
        return new GroupCounts(new long[GroupLayout.VERDICTS], NO_SUMS);
    }

    /** All projects. */
    static GroupCounts ofAll(PortfolioSummary summary) {
        return new GroupCounts(summary.plan().ofGroups().ofAll(summary.counts()), summary.sums());
    }

    /** Those of all that are not in one group; as full as that is. */
    GroupCounts without(GroupCounts part) {
        long[] rest = Arrays.copyOf(counts, part.counts.length);
        Arrays.setAll(rest, i -> rest[i] - part.counts[i]);
        ExactSum[] others = new ExactSum[part.sums.length];
        Arrays.setAll(others, i -> sums[i].minus(part.sums[i]));
        return new GroupCounts(rest, others);
    }

    boolean isInFull() {
        return counts.length > GroupLayout.VERDICTS;
    }

    GroupCounts verdictsOnly() {
        return isInFull() ? new GroupCounts(Arrays.copyOf(counts, GroupLayout.VERDICTS), NO_SUMS) : this;
    }

    /** Both together, as full as the less full one. */
    GroupCounts plus(GroupCounts other) {
        if (isInFull() && !other.isInFull()) {
            return other.plus(this);
        }
        ExactSum[] none = new ExactSum[sums.length];
        Arrays.setAll(none, i -> new ExactSum());
        GroupCounts both = new GroupCounts(new long[counts.length], none);
        both.add(this);
        both.add(other);
        return both;
    }

    void add(SummaryEntry entry, GroupLayout layout) {
        layout.add(entry.counts(), counts);
        if (isInFull()) {
            entry.addShares(sums);
        }
    }

    /** Adds what both tell. */
    void add(GroupCounts other) {
        for (int i = 0; i < Math.min(counts.length, other.counts.length); i++) {
            counts[i] = Math.addExact(counts[i], other.counts[i]);
        }
        for (int i = 0; i < Math.min(sums.length, other.sums.length); i++) {
            sums[i].add(other.sums[i]);
        }
    }

    long[] counts() {
        return counts;
    }

    ExactSum[] sums() {
        return sums;
    }

    int count(int place) {
        return Math.toIntExact(counts[place]);
    }

    /** How many projects there are. */
    long projects() {
        return Arrays.stream(counts, 0, GroupLayout.VERDICTS).sum();
    }
}
