package org.copro.assessment.summary;

import java.util.List;
import org.copro.known.Share;

/**
 * What one result adds to a summary, and nothing else of it. Made where the project is judged, added where the summary
 * is; {@link SummaryPlan#entry} makes it.
 */
public final class SummaryEntry {

    /** Shares of a principle: low end, high end, coverage. */
    static final int SHARES = 3;

    private final int[] counts;
    private final int[] principles;
    private final Share[] shares;
    private final List<List<String>> groups;

    /**
     * An entry.
     *
     * @param counts places of all counts that go up by one; that of word and verdict first
     * @param principles those with shares
     * @param shares low end, high end and coverage of each of them, in turn
     * @param groups for each attribute the groups the project is in; none for "not stated"
     */
    SummaryEntry(int[] counts, int[] principles, Share[] shares, List<List<String>> groups) {
        this.counts = counts;
        this.principles = principles;
        this.shares = shares;
        this.groups = groups;
    }

    int[] counts() {
        return counts;
    }

    /** Whether the project claims the word whose claims are told apart. */
    boolean isToldApart() {
        return counts[0] / Layout.VERDICTS == PortfolioSummary.TOLD_APART.ordinal();
    }

    /** Adds the shares of each principle to the sums of all. */
    void addShares(ExactSum[] sums) {
        for (int i = 0; i < shares.length; i++) {
            sums[SHARES * principles[i / SHARES] + i % SHARES].add(shares[i]);
        }
    }

    List<List<String>> groups() {
        return groups;
    }
}
