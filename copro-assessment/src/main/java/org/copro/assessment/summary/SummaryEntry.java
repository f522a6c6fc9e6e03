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
    private final int verdict;
    private final List<List<String>> groups;

    /**
     * An entry.
     *
     * @param counts places of all counts that go up by one
     * @param principles those with shares
     * @param shares low end, high end and coverage of each of them, in turn
     * @param verdict ordinal of the one on the word whose claims are told apart; negative if it is not claimed
     * @param groups for each attribute the groups the claim is in; none for "not stated"
     */
    SummaryEntry(int[] counts, int[] principles, Share[] shares, int verdict, List<List<String>> groups) {
        this.counts = counts;
        this.principles = principles;
        this.shares = shares;
        this.verdict = verdict;
        this.groups = groups;
    }

    int[] counts() {
        return counts;
    }

    int[] principles() {
        return principles;
    }

    Share[] shares() {
        return shares;
    }

    int verdict() {
        return verdict;
    }

    List<List<String>> groups() {
        return groups;
    }
}
