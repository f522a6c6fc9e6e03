package org.copro.assessment.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.copro.assessment.disclosure.ProtectedCell;
import org.copro.assessment.disclosure.ProtectedCell.Hidden;
import org.copro.assessment.disclosure.ProtectedCell.Shown;
import org.copro.assessment.disclosure.ProtectedCell.Why;
import org.copro.assessment.framework.Principle;
import org.copro.assessment.reason.PlainWords;
import org.copro.assessment.summary.AttributeSummary;
import org.copro.assessment.summary.AttributeSummary.Among;
import org.copro.assessment.summary.AttributeSummary.Group;
import org.copro.assessment.summary.FlagSummary;
import org.copro.assessment.summary.GroupFigures;
import org.copro.assessment.summary.GroupFigures.OfPhase;
import org.copro.assessment.summary.Known;
import org.copro.assessment.summary.MeanScore;
import org.copro.assessment.summary.Presence;
import org.copro.assessment.summary.PrincipleSummary;
import org.copro.assessment.summary.SayCount;
import org.copro.assessment.summary.SummaryReport;

/**
 * Projects by one attribute as small tables of plain text: a line for each thing, a column for each group. Not all that
 * is known: the rest is in the summary for programs.
 */
final class SummaryGroupsText {

    /** Groups that are shown; the rest is for programs. */
    private static final int MOST_GROUPS = 12;

    /** Groups beside each other in a table. */
    private static final int IN_A_ROW = 4;

    /** Letters for what a line is of, and for each number. */
    private static final int LABEL = 40;

    private static final int CELL = 14;

    private static final String NOTHING = "–";

    private final Page page;
    private final SummaryReport report;

    SummaryGroupsText(Page page, SummaryReport report) {
        this.page = page;
        this.report = report;
    }

    void write() {
        report.attributes().stream().filter(one -> !one.groups().isEmpty()).forEach(this::attribute);
    }

    private void attribute(AttributeSummary attribute) {
        boolean isAll = attribute.among() == Among.ALL;
        page.heading("%s by %s"
                .formatted(
                        isAll ? "All projects" : "Projects that call themselves " + SummaryWords.WORD,
                        attribute.attribute().words()));
        List<Group> told = attribute.groups().stream()
                .filter(group -> group.figures().isPresent())
                .toList();
        if (told.isEmpty()) {
            page.paragraph(
                    attribute.isInFull()
                            ? "The groups are too small, or too large, to be compared."
                            : "There are too many different values to compare more than verdicts.");
            return;
        }
        List<Group> shown = shown(told, attribute.attribute().isTime());
        page.paragraph(
                "%s “%s” stands for 1 to %s, “–” for what is hidden or not recorded. Lines that would show nothing are left out.%s"
                        .formatted(
                                isAll
                                        ? "Whatever word they use."
                                        : "With all others, it could be worked out which few do not use the word.",
                                few(),
                                report.smallest() - 1,
                                shown.size() < attribute.groups().size()
                                        ? " Shown are the %s %s of %s groups; summary.csv and summary.json have all of them."
                                                .formatted(
                                                        attribute.attribute().isTime() ? "latest" : "largest",
                                                        shown.size(),
                                                        attribute.groups().size())
                                        : ""));
        for (int from = 0; from < shown.size(); from += IN_A_ROW) {
            table(shown.subList(from, Math.min(shown.size(), from + IN_A_ROW)), from == 0, isAll);
        }
    }

    /** In the order they have: of years the latest, of others the largest. */
    private static List<Group> shown(List<Group> groups, boolean isTime) {
        if (groups.size() <= MOST_GROUPS) {
            return groups;
        }
        List<Group> kept = new ArrayList<>(groups);
        if (!isTime) {
            kept.sort(Comparator.comparing(group -> group.projects() instanceof Shown size ? -size.count() : 0));
            kept.subList(MOST_GROUPS, kept.size()).clear();
        } else {
            kept.subList(0, kept.size() - MOST_GROUPS).clear();
        }
        return groups.stream().filter(kept::contains).toList();
    }

    private void table(List<Group> groups, boolean isFirst, boolean isAll) {
        page.space();
        List<String> sizes = new ArrayList<>();
        line(sizes, "", groups, group -> Optional.of(SummaryWords.of(group)));
        line(sizes, "Projects", groups, group -> Optional.of(cell(group.projects())));
        if (isAll) {
            line(
                    sizes,
                    "Call themselves " + SummaryWords.WORD,
                    groups,
                    group -> Optional.of(cell(group.share().claims())));
        }
        sizes.forEach(page::line);
        block(
                isFirst
                        ? "Where people decided together or were in charge, as far as decisions and methods show, of those that record it:"
                        : "Decided together or in charge:",
                say(groups));
        block(isFirst ? "How many raise which flag:" : "Flags:", flags(groups));
        block(
                isFirst
                        ? "How far principles are shown, on average, from the least to the most it can be in %; in brackets, how much of what is asked is answered:"
                        : "Principles:",
                principles(groups));
    }

    /** Nothing if there are no lines. */
    private void block(String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            page.space();
            page.paragraph(heading);
            lines.forEach(page::line);
        }
    }

    private List<String> say(List<Group> groups) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < report.phases().size(); i++) {
            int phase = i;
            String name = PlainWords.of(report.phases().get(i).phase());
            line(
                    lines,
                    name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1),
                    groups,
                    group -> decided(figures(group).phases().get(phase)));
        }
        return lines;
    }

    private List<String> flags(List<Group> groups) {
        List<String> lines = new ArrayList<>();
        for (FlagSummary flag : report.flags()) {
            if (!SummaryWords.isNone(flag.raised())) {
                line(
                        lines,
                        flag.entry().title(),
                        groups,
                        group -> figures(group).flags().stream()
                                .filter(one -> one.entry().equals(flag.entry()))
                                .findFirst()
                                .map(one -> cell(one.raised())));
            }
        }
        return lines;
    }

    private List<String> principles(List<Group> groups) {
        List<String> lines = new ArrayList<>();
        List<GroupFigures.OfPrinciple> principles = figures(groups.get(0)).principles();
        // of which no record tells anything
        List<Principle> silent = report.frameworks().stream()
                .flatMap(framework -> framework.principles().stream())
                .filter(one -> SummaryWords.isNone(one.count(Known.SOMETHING)))
                .map(PrincipleSummary::principle)
                .toList();
        for (int i = 0; i < principles.size(); i++) {
            int number = i;
            GroupFigures.OfPrinciple one = principles.get(i);
            if (silent.contains(one.principle())) {
                continue;
            }
            line(
                    lines,
                    one.principle().name().in(one.framework().language()),
                    groups,
                    group -> figures(group).principles().get(number).mean().map(SummaryGroupsText::mean));
        }
        return lines;
    }

    private static GroupFigures figures(Group group) {
        return group.figures().orElseThrow();
    }

    /** Nothing if there is nothing to show of any of the groups, or none has any. */
    private static void line(
            List<String> lines, String label, List<Group> groups, Function<Group, Optional<String>> cell) {
        List<String> cells =
                groups.stream().map(cell).map(one -> one.orElse(NOTHING)).toList();
        if (cells.stream().allMatch(one -> one.equals(NOTHING) || one.equals("0"))) {
            return;
        }
        List<List<String>> columns = new ArrayList<>();
        columns.add(Page.lines(label, LABEL - 2));
        cells.forEach(one -> columns.add(Page.lines(one, CELL - 1)));
        int height = columns.stream().mapToInt(List::size).max().orElseThrow();
        for (int i = 0; i < height; i++) {
            StringBuilder line =
                    new StringBuilder("  ").append(Page.padded(wordsAt(i, height, columns.get(0)), LABEL - 2));
            for (List<String> column : columns.subList(1, columns.size())) {
                line.append(' ').append(right(wordsAt(i, height, column)));
            }
            lines.add(line.toString());
        }
    }

    /** Of words on fewer lines than others beside them the last is on the last. */
    private static String wordsAt(int line, int height, List<String> words) {
        int from = height - words.size();
        return line < from ? "" : words.get(line - from);
    }

    private static String right(String words) {
        String shown = words.length() < CELL ? words : words.substring(0, CELL - 2) + "…";
        return " ".repeat(CELL - 1 - shown.length()) + shown;
    }

    private String few() {
        return "<" + report.smallest();
    }

    private String cell(ProtectedCell cell) {
        if (cell instanceof Hidden hidden) {
            return hidden.why() == Why.SMALL ? few() : NOTHING;
        }
        return SummaryWords.of(cell);
    }

    /** Empty where nobody records the phase. */
    private Optional<String> decided(OfPhase phase) {
        ProtectedCell recorded = phase.presence().get(Presence.RECORDED);
        if (SummaryWords.isNone(recorded)) {
            return Optional.empty();
        }
        return Optional.of(
                recorded instanceof Shown of
                                && phase.evidenced().get(SayCount.SHARED) instanceof Shown shared
                                && phase.evidenced().get(SayCount.LED) instanceof Shown led
                        ? "%s of %s"
                                .formatted(
                                        Rounded.count((long) shared.count() + led.count()), Rounded.count(of.count()))
                        : NOTHING);
    }

    private static String mean(MeanScore mean) {
        String low = whole(mean.low().asNumber());
        String high = whole(mean.high().asNumber());
        return "%s (%s)"
                .formatted(
                        low.equals(high) ? low : low + "–" + high,
                        whole(mean.coverage().asNumber()));
    }

    private static String whole(double share) {
        return Long.toString(Math.round(100 * share));
    }
}
