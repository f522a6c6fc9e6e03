package org.copro.assessment.view;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copro.assessment.disclosure.ProtectedCell;
import org.copro.assessment.disclosure.ProtectedCell.Shown;
import org.copro.assessment.label.Verdict;
import org.copro.assessment.reason.PlainWords;
import org.copro.assessment.statistics.Proportion;
import org.copro.assessment.summary.AttributeSummary;
import org.copro.assessment.summary.AttributeSummary.Group;
import org.copro.assessment.summary.PortfolioSummary;
import org.copro.assessment.summary.SummaryReport;
import org.copro.assessment.summary.SupportedShare;

/** What share of the claims of one word records support, over all projects and by their attributes, as plain text. */
final class SummaryClaimsText {

    private final Page page;
    private final SummaryReport report;

    SummaryClaimsText(Page page, SummaryReport report) {
        this.page = page;
        this.report = report;
    }

    void write() {
        claims(report.share(PortfolioSummary.TOLD_APART).orElseThrow());
        report.attributes().forEach(this::attribute);
        if (report.attributes().stream().filter(one -> !one.groups().isEmpty()).count() > 1) {
            page.space();
            page.paragraph(
                    "Who knows how the groups of one table lie within those of another, such as which organisation is in which country, may work out a number that is hidden. Where that matters, hand out one of them.");
        }
    }

    private void claims(SupportedShare share) {
        page.heading("How often records support the word " + SummaryWords.WORD);
        if (SummaryWords.isNone(share.claims())) {
            page.paragraph("No project here calls itself %s.".formatted(SummaryWords.WORD));
            return;
        }
        page.paragraph("Projects that call themselves %s: %s. Of these:"
                .formatted(SummaryWords.WORD, SummaryWords.of(share.claims())));
        for (Verdict verdict : Verdict.values()) {
            ProtectedCell cell = share.of(verdict, report.smallest());
            if (verdict != Verdict.NOT_CHECKED || !SummaryWords.isNone(cell)) {
                page.item("%s – %s".formatted(SummaryWords.of(cell), SummaryWords.of(verdict)));
            }
        }
        report.onOwnWord()
                .filter(own -> !SummaryWords.isNone(own))
                .ifPresent(own -> page.paragraph("Of those supported, %s rest on the organisation’s word alone."
                        .formatted(SummaryWords.inWords(own))));
        page.space();
        page.paragraph(bounds(share));
        limits(share).ifPresent(page::paragraph);
    }

    /** The certain ones at least, and at most these with the open ones. */
    private static String bounds(SupportedShare share) {
        if (share.atLeast().isPresent() && share.atLeast().equals(share.atMost())) {
            return "So the records support %s, for certain."
                    .formatted(part(share.atLeast().get(), share));
        }
        String range = range(share);
        if (!range.isEmpty()) {
            return "So the records support %s, depending on what is not recorded.".formatted(range);
        }
        return share.atLeast().isEmpty() && share.atMost().isEmpty()
                ? "How many of them the records support cannot be told without giving away a small number."
                : "So nothing is certain of how many of them the records support.";
    }

    /** What is certain; empty if nothing is but that it is any number of them. */
    private static String range(SupportedShare share) {
        if (share.atLeast().isPresent() && share.atLeast().equals(share.atMost())) {
            return part(share.atLeast().get(), share);
        }
        return Stream.concat(
                        share
                                .atLeast()
                                .filter(one -> one.count() > 0)
                                .map(one -> "at least " + part(one, share))
                                .stream(),
                        share
                                .atMost()
                                .filter(one -> one.count() < one.of())
                                .map(one -> "at most " + part(one, share))
                                .stream())
                .collect(Collectors.joining(" and "));
    }

    private static String part(Proportion part, SupportedShare share) {
        if (part.count() == 0 || part.count() == part.of()) {
            return "%s of %s".formatted(part.count() == 0 ? "none" : "all", Rounded.count(part.of()));
        }
        String counts = "%s of %s".formatted(Rounded.count(part.count()), Rounded.count(part.of()));
        return share.isShareTold()
                ? "%s (%s)"
                        .formatted(
                                counts, PlainWords.percent(part.share().found().orElseThrow()))
                : counts;
    }

    private static Optional<String> limits(SupportedShare share) {
        return within(share, "lie between %s and %s", "be %s at least", "be %s at most")
                .map(("If these were picked by chance from many projects like them, the share among all of those would "
                        + "%s, as far as chance goes (95 %% confidence).")::formatted);
    }

    /** The limits there are, in words for both of them or for one; empty if there is none. */
    private static Optional<String> within(SupportedShare share, String both, String least, String most) {
        Optional<String> low = share.lowerLimit().map(PlainWords::percent);
        Optional<String> high = share.upperLimit().map(PlainWords::percent);
        if (low.isPresent() && high.isPresent()) {
            return Optional.of(both.formatted(low.get(), high.get()));
        }
        return low.map(least::formatted).or(() -> high.map(most::formatted));
    }

    private void attribute(AttributeSummary attribute) {
        page.heading("The word %s by %s"
                .formatted(SummaryWords.WORD, attribute.attribute().words()));
        if (attribute.groups().stream()
                .allMatch(group -> SummaryWords.isNone(group.share().claims()))) {
            page.paragraph(
                    "There is nothing to compare: there are no such projects, they are all in one group, or the groups are too small to be shown.");
            return;
        }
        if (attribute.attribute().overlaps()) {
            page.paragraph("A project can be in several of these groups, so they need not add up.");
        }
        attribute.groups().stream()
                .filter(group -> !SummaryWords.isNone(group.share().claims()))
                .forEach(this::group);
        trend(attribute);
    }

    private void group(Group group) {
        SupportedShare share = group.share();
        page.point("%s: %s".formatted(SummaryWords.of(group), SummaryWords.of(share.claims(), "project", "projects")));
        if (!(share.claims() instanceof Shown)) {
            return;
        }
        Map<String, ProtectedCell> cells = new LinkedHashMap<>();
        share.verdicts().forEach((verdict, cell) -> cells.put(SummaryWords.shortly(verdict), cell));
        String verdicts = SummaryWords.listed(cells);
        if (!verdicts.isEmpty()) {
            page.indented(verdicts);
        }
        String range = range(share);
        if (!range.isEmpty()) {
            page.indented("the records support %s%s"
                    .formatted(
                            range,
                            within(share, "%s to %s", "%s at least", "%s at most")
                                    .map("; allowing for chance, "::concat)
                                    .orElse("")));
        }
    }

    private void trend(AttributeSummary attribute) {
        long ranges = attribute.groups().stream()
                .map(Group::share)
                .filter(share ->
                        share.lowerLimit().isPresent() || share.upperLimit().isPresent())
                .count();
        if (attribute.attribute().isTime() && ranges > 1) {
            page.space();
            page.paragraph(
                    "Where the ranges of two years overlap, the records do not show that anything has changed between them.");
        }
    }
}
