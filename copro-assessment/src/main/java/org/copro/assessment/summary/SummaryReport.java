package org.copro.assessment.summary;

import java.util.List;
import java.util.Optional;
import org.copro.assessment.disclosure.Position;
import org.copro.assessment.disclosure.ProtectedCell;
import org.copro.assessment.disclosure.ProtectedTable;
import org.copro.assessment.disclosure.SmallCountRule;
import org.copro.assessment.label.Verdict;
import org.copro.project.Label;

/**
 * A summary as it may be shown: how many records there are is always told; of all other counts the small ones are
 * hidden, and those from which they could be worked out, in the same table or in another one. Shares and means are only
 * given where they tell no more than the counts that are shown.
 *
 * @param plan what was counted, by whose rules
 * @param smallest the least count that is shown, 2 or more
 * @param judged how many records were judged
 * @param refused how many could not be read
 * @param verdicts one row for each {@link Label} and one for no word, one column for each {@link Verdict}; empty, as
 *     all that follows, if fewer than {@code smallest} records were judged
 * @param onOwnWord how many of the claims of {@link PortfolioSummary#TOLD_APART} that are supported rest on the
 *     organisation's word alone; empty if none is supported or how many are is hidden
 * @param attributes the projects by each attribute of the plan
 * @param phases in the order of work
 * @param frameworks in the order of the plan
 * @param flags in the order of the catalogue, without the one that only repeats a verdict
 * @param notSaid what records leave open, most often first; what is hidden comes last
 */
public record SummaryReport(
        SummaryPlan plan,
        int smallest,
        int judged,
        long refused,
        Optional<ProtectedTable> verdicts,
        Optional<ProtectedCell> onOwnWord,
        List<AttributeSummary> attributes,
        List<PhaseSummary> phases,
        List<FrameworkSummary> frameworks,
        List<FlagSummary> flags,
        List<NotSaid> notSaid) {

    /** Keeps the lists. */
    public SummaryReport {
        attributes = List.copyOf(attributes);
        phases = List.copyOf(phases);
        frameworks = List.copyOf(frameworks);
        flags = List.copyOf(flags);
        notSaid = List.copyOf(notSaid);
    }

    /**
     * Makes a summary fit to be shown.
     *
     * @param counted of the whole portfolio: protecting parts of it and putting them together would hide too much, or
     *     too little
     * @param smallest the least count that is shown, 2 or more
     * @throws ArithmeticException if there are more than two thousand million records
     */
    public static SummaryReport of(PortfolioSummary counted, int smallest) {
        int judged = Math.toIntExact(counted.judged());
        // a verdict is on a record, not on a person: that all claims of a group are overstated is for the reader to
        // know
        SmallCountRule rule = new SmallCountRule(smallest, false);
        if (judged < smallest) {
            return new SummaryReport(
                    counted.plan(),
                    smallest,
                    judged,
                    counted.refused(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of());
        }
        Protection protection = new Protection(counted, rule, judged);
        ProtectedTable verdicts = protection.verdicts();
        SupportedShare share = SupportedShare.read(verdicts, PortfolioSummary.TOLD_APART.ordinal());
        List<FlagSummary> flags = protection.flags(verdicts);
        SummaryReport over = new SummaryReport(
                counted.plan(),
                smallest,
                judged,
                counted.refused(),
                Optional.of(verdicts),
                protection.onOwnWord(share),
                List.of(),
                protection.phases(),
                protection.frameworks(),
                flags,
                protection.notSaid(flags));
        return over.by(protection.attributes(over));
    }

    private SummaryReport by(List<AttributeSummary> all) {
        return new SummaryReport(
                plan, smallest, judged, refused, verdicts, onOwnWord, all, phases, frameworks, flags, notSaid);
    }

    /** Whether there are too few records to tell anything but their number. */
    public boolean isTooSmall() {
        return verdicts.isEmpty();
    }

    /** What share of the claims of a word the records support; empty if there are too few records. */
    public Optional<SupportedShare> share(Label label) {
        return verdicts.map(table -> SupportedShare.read(table, label.ordinal()));
    }

    /** How many projects claim no word; empty if there are too few records. */
    public Optional<ProtectedCell> withoutClaim() {
        return verdicts.map(table -> table.at(Position.totalOfRow(Layout.LABELS)));
    }
}
