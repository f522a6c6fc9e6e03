package org.copro.assessment.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copro.assessment.disclosure.Position;
import org.copro.assessment.disclosure.ProtectedCell;
import org.copro.assessment.disclosure.ProtectedCell.Shown;
import org.copro.assessment.disclosure.ProtectedTable;
import org.copro.assessment.label.Verdict;
import org.copro.assessment.reason.PlainWords;
import org.copro.assessment.summary.FlagSummary;
import org.copro.assessment.summary.NotSaid;
import org.copro.assessment.summary.PortfolioSummary;
import org.copro.assessment.summary.SummaryReport;
import org.copro.assessment.summary.SupportedShare;
import org.copro.project.Label;

/** A summary as plain text, for somebody who gives money or answers for many projects. */
public final class SummaryText {

    /** Open questions that are listed. */
    private static final int MOST_OPEN = 10;

    private final Page page = new Page();
    private final SummaryReport report;

    private SummaryText(SummaryReport report) {
        this.report = report;
    }

    /** Writes the summary; the same each time. */
    public static String of(SummaryReport report) {
        SummaryText text = new SummaryText(report);
        text.write();
        return text.page.text();
    }

    private void write() {
        page.title("Summary of all projects");
        page.paragraph("%s judged%s."
                .formatted(
                        records(report.judged()),
                        report.refused() == 0
                                ? ", and none was left out"
                                : "; %s could not be read and %s in no other number here"
                                        .formatted(
                                                Rounded.count(report.refused()),
                                                report.refused() == 1 ? "is" : "are")));
        page.paragraph("Judged as on %s%s."
                .formatted(
                        report.plan().on(),
                        report.plan()
                                .definition()
                                .map(one -> ", by the definition “%s” (version %s) of %s"
                                        .formatted(one.id(), one.version(), SummaryWords.WORD))
                                .orElse("")));
        if (report.isTooSmall()) {
            page.space();
            page.paragraph(
                    "These are fewer than %s: too few to tell more of all together.".formatted(report.smallest()));
            return;
        }
        page.space();
        page.paragraph(
                "Numbers of 1 to %s are shown as “fewer than %s”, since it could be told from them which projects they are. “Hidden” stands for other numbers from which those could be worked out."
                        .formatted(report.smallest() - 1, report.smallest()));
        new SummaryClaimsText(page, report).write();
        words(report.verdicts().orElseThrow());
        notSaid();
        flags();
        new SummaryPartsText(page, report).write();
        new SummaryGroupsText(page, report).write();
        howToRead();
    }

    private static String records(int many) {
        return many == 1 ? "1 record was" : Rounded.count(many) + " records were";
    }

    private void words(ProtectedTable verdicts) {
        page.heading("Other words");
        for (Label label : Label.values()) {
            SupportedShare share = report.share(label).orElseThrow();
            if (label != PortfolioSummary.TOLD_APART && label != Label.OTHER && !SummaryWords.isNone(share.claims())) {
                word(label, share);
            }
        }
        ProtectedCell others = report.share(Label.OTHER).orElseThrow().claims();
        if (!SummaryWords.isNone(others)) {
            page.point("a word that copro has no definition of: %s"
                    .formatted(SummaryWords.of(others, "project", "projects")));
        }
        page.point("no word at all: %s"
                .formatted(SummaryWords.of(report.withoutClaim().orElseThrow(), "project", "projects")));
        ProtectedCell overstated = verdicts.at(Position.totalOfColumn(Verdict.OVERSTATED.ordinal()));
        page.space();
        page.paragraph("Over all words, the record shows in %s that the word promises more than was done."
                .formatted(SummaryWords.of(overstated, "project", "projects")));
    }

    private void word(Label label, SupportedShare share) {
        Map<String, ProtectedCell> cells = new LinkedHashMap<>();
        share.verdicts().forEach((verdict, cell) -> cells.put(SummaryWords.shortly(verdict), cell));
        page.point("“%s”: %s".formatted(PlainWords.of(label), SummaryWords.of(share.claims(), "project", "projects")));
        if (share.claims() instanceof Shown) {
            page.indented(SummaryWords.listed(cells));
        }
    }

    private void notSaid() {
        page.heading("What records mostly leave open");
        List<NotSaid> most = report.notSaid().stream()
                .filter(one -> one.projects() instanceof Shown shown && shown.count() > 0)
                .limit(MOST_OPEN)
                .toList();
        if (most.isEmpty()) {
            page.paragraph("There is no question that %s records or more leave open.".formatted(report.smallest()));
            return;
        }
        page.paragraph("Of %s records, so many do not say:".formatted(Rounded.count(report.judged())));
        most.forEach(one -> page.item(
                "%s – %s".formatted(SummaryWords.of(one.projects()), one.asks().question())));
    }

    private void flags() {
        page.heading("Flags");
        page.paragraph(
                "A flag is something in a record to look at. It speaks of the record, not of motives. In brackets: how many records do not say what the flag asks, so that it could still be raised there.");
        List<FlagSummary> raised = report.flags().stream()
                .filter(flag -> !SummaryWords.isNone(flag.raised())
                        || flag.open()
                                .filter(open -> !SummaryWords.isNone(open))
                                .isPresent())
                .toList();
        raised.stream().filter(flag -> flag.raised() instanceof Shown).forEach(this::flag);
        raised.stream().filter(flag -> !(flag.raised() instanceof Shown)).forEach(this::flag);
        List<String> never = report.flags().stream()
                .filter(flag -> !raised.contains(flag))
                .map(flag -> "“" + flag.entry().title() + "”")
                .toList();
        if (!never.isEmpty()) {
            page.space();
            page.paragraph("Raised by no record: %s.".formatted(PlainWords.listed(never)));
        }
    }

    private void flag(FlagSummary flag) {
        String open = flag.open()
                .filter(one -> !SummaryWords.isNone(one))
                .map(one -> " (not known in %s)".formatted(SummaryWords.inWords(one)))
                .orElse("");
        page.item("%s – %s%s"
                .formatted(SummaryWords.of(flag.raised()), flag.entry().title(), open));
    }

    private void howToRead() {
        page.heading("How to read this");
        page.paragraph(
                "A verdict is on a record, not on the work: a thin record of good work is a thin record. Only claims are judged; to consult people and to call it consultation is good practice.");
        page.paragraph(
                "Shares in per cent are given for %s projects and more. Projects that are handed in are not picked by chance: the range of chance is the least there is to doubt, not all of it."
                        .formatted(SupportedShare.FEWEST_FOR_SHARE));
    }
}
