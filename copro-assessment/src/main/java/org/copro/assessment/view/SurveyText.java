package org.copro.assessment.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.copro.assessment.disclosure.ProtectedCell;
import org.copro.assessment.disclosure.ProtectedCell.Shown;
import org.copro.assessment.reason.PlainWords;
import org.copro.assessment.release.LeftOut;
import org.copro.assessment.release.Quotable;
import org.copro.assessment.statistics.CliffDelta;
import org.copro.assessment.statistics.Limits;
import org.copro.assessment.statistics.PermutationTest;
import org.copro.assessment.statistics.Proportion;
import org.copro.assessment.survey.Group;
import org.copro.assessment.survey.OptionsLine;
import org.copro.assessment.survey.QuestionResult;
import org.copro.assessment.survey.Resolution;
import org.copro.assessment.survey.ScaleLine;
import org.copro.assessment.survey.SideGap;
import org.copro.assessment.survey.SurveyReport;
import org.copro.assessment.survey.ThemeResult;
import org.copro.assessment.survey.ThemeResult.OfTheme;
import org.copro.survey.Option;
import org.copro.survey.Question;

/** What came of a survey, as plain text. */
public final class SurveyText {

    private final Page page = new Page();
    private final SurveyReport report;
    private final String language;

    private SurveyText(SurveyReport report) {
        this.report = report;
        language = report.survey().language();
    }

    /** Writes the report; the same each time. */
    public static String of(SurveyReport report) {
        SurveyText text = new SurveyText(report);
        text.write();
        return text.page.text();
    }

    private void write() {
        page.title(report.survey().title().in(language));
        page.paragraph("What people answered, as it may be shown on %s."
                .formatted(report.release().on()));
        report.survey().note().ifPresent(page::paragraph);
        dates();
        who();
        consents(report.leftOut());
        for (QuestionResult result : report.questions()) {
            page.heading(result.question().asks().in(language));
            if (result instanceof QuestionResult.OfScale scale) {
                scale(scale);
            } else if (result instanceof QuestionResult.OfOptions options) {
                options(options);
            } else if (result instanceof QuestionResult.OfWords words) {
                words(words);
            }
        }
        page.heading("How to read this");
        page.paragraph("These are the answers of those who answered. Others may think otherwise. Where few people"
                + " answered, no difference seen does not mean that there is none.");
        page.paragraph(
                "Counts of 1 to %s are never shown, nor anything they could be worked out from. Nobody’s words stand here without their consent."
                        .formatted(report.release().smallest() - 1));
        page.madeFrom(report.madeFrom());
    }

    private void dates() {
        report.survey().opens().ifPresent(opens -> page.paragraph("Open from %s".formatted(opens)));
        report.survey().closes().ifPresent(closes -> page.paragraph("Closed at %s".formatted(closes)));
        report.survey()
                .reporting()
                .ifPresent(window -> page.paragraph("To be reported from %s%s"
                        .formatted(
                                window.from(),
                                window.until().map(" until %s"::formatted).orElse(""))));
    }

    private void who() {
        page.heading("Who answered");
        if (!report.asksPeople()) {
            page.paragraph("PEOPLE WHO USE SERVICES HAVE NOT BEEN ASKED YET.");
        }
        page.paragraph("Answers counted here: %s".formatted(report.shown()));
        for (Group group : report.groups()) {
            if (group.isShown()) {
                page.item("%s: %s".formatted(SurveyWords.of(group), group.people()));
            }
        }
        for (Group group : report.tooSmall()) {
            page.item("%s: fewer than %s. Too few to be shown; they are not in the numbers here."
                    .formatted(SurveyWords.of(group), report.release().smallest()));
        }
        for (Group group : report.nobody()) {
            page.item("%s: NOBODY".formatted(SurveyWords.of(group)));
        }
    }

    private void consents(LeftOut leftOut) {
        page.heading("Who is left out");
        if (leftOut.isNone()) {
            page.paragraph("Nobody: all who answered agreed to be counted.");
        } else {
            page.paragraph("Not counted, because they did not agree to it: "
                    + leftOut.count().words());
        }
        withdrawn(leftOut);
        page.paragraph("Answers received: " + report.received().words());
    }

    private void withdrawn(LeftOut leftOut) {
        for (Map.Entry<String, ProtectedCell> day : leftOut.withdrawn().entrySet()) {
            page.item("Consent taken back on %s: %s"
                    .formatted(day.getKey(), day.getValue().words()));
        }
    }

    private void scale(QuestionResult.OfScale result) {
        Question question = result.question();
        if (result.lines().isEmpty()) {
            page.paragraph("Nobody who was asked this can be shown.");
        }
        for (ScaleLine line : result.lines()) {
            page.point("%s (%s people)"
                    .formatted(SurveyWords.of(line.group()), line.group().people()));
            List<String> labels = SurveyWords.places(question, line, language);
            for (int i = 0; i < labels.size(); i++) {
                ProtectedCell cell = line.line().cells().get(i);
                boolean isEmptyMiddle = line.resolution() == Resolution.PARTS
                        && i == 1
                        && question.options().size() % 2 == 0;
                if (!isEmptyMiddle) {
                    page.item("%s: %s".formatted(labels.get(i), cell.words()));
                }
            }
            line.upper()
                    .filter(upper -> upper.of() > 0)
                    .ifPresent(upper -> page.indented("In the upper part of the scale: " + proportion(upper)));
            line.answers()
                    .flatMap(one -> one.median().found())
                    .ifPresent(median -> page.indented("Median: " + SurveyWords.median(median, question, language)));
        }
        result.gap().ifPresent(this::gap);
    }

    private void gap(SideGap gap) {
        page.point("Between people who use services and people from organisations");
        page.item("in the upper part of the scale, of all of them: %s of %s, and %s of %s"
                .formatted(
                        gap.people().count(),
                        gap.people().of(),
                        gap.organisation().count(),
                        gap.organisation().of()));
        if (!gap.isEnough()) {
            page.item("Fewer than %s on a side: too few to speak of a difference.".formatted(SideGap.FEWEST));
            return;
        }
        gap.limits()
                .ifPresent(limits -> page.item("difference of the shares: %s, with 95 %% confidence between %s and %s"
                        .formatted(
                                SurveyWords.points(gap.people()
                                        .minus(gap.organisation())
                                        .found()
                                        .orElseThrow()),
                                SurveyWords.points(limits.low()),
                                SurveyWords.points(limits.high()))));
        gap.delta().ifPresent(delta -> page.item(order(delta, gap.test())));
    }

    private static String order(CliffDelta delta, Optional<PermutationTest> test) {
        return "over all pairs of one from each: people who use services higher in %s, level in %s, lower in %s (Cliff’s delta %s%s)%s"
                .formatted(
                        delta.greater(),
                        delta.equal(),
                        delta.less(),
                        SurveyWords.signed(delta.delta().found().orElseThrow()),
                        delta.limits()
                                .found()
                                .map(limits -> ", between %s and %s"
                                        .formatted(SurveyWords.signed(limits.low()), SurveyWords.signed(limits.high())))
                                .orElse(""),
                        test.map(one ->
                                        "; by chance alone as far apart or farther: %s of 1000 times, at the least possible %s"
                                                .formatted(
                                                        SurveyWords.perThousand(one.p()),
                                                        SurveyWords.perThousand(one.smallestPossible())))
                                .orElse(""));
    }

    private static String proportion(Proportion upper) {
        String counts = "%s of %s on the scale".formatted(upper.count(), upper.of());
        Optional<Limits> limits = upper.of() >= SideGap.FEWEST ? upper.limits().found() : Optional.empty();
        return limits.map(found -> "%s (%s; with 95 %% confidence between %s and %s)"
                        .formatted(
                                counts,
                                PlainWords.percent(upper.share().found().orElseThrow()),
                                PlainWords.percent(found.low()),
                                PlainWords.percent(found.high())))
                .orElse(counts);
    }

    private void options(QuestionResult.OfOptions result) {
        Question question = result.question();
        if (result.lines().isEmpty()) {
            page.paragraph("Nobody who was asked this can be shown.");
        } else {
            page.paragraph("Most chosen first.");
        }
        for (OptionsLine line : result.lines()) {
            page.point("%s (%s people)"
                    .formatted(SurveyWords.of(line.group()), line.group().people()));
            List<String> labels = new ArrayList<>();
            for (Option option : question.options()) {
                labels.add(option.text().in(language));
            }
            question.other().ifPresent(other -> labels.add(other.in(language)));
            if (line.isWithoutAnswers()) {
                page.item("None of them chose anything here.");
            } else {
                line.mostChosenFirst()
                        .forEach(option -> page.item("%s: %s"
                                .formatted(
                                        labels.get(option),
                                        line.cells().get(option).words())));
            }
        }
    }

    private void words(QuestionResult.OfWords result) {
        result.themes().ifPresent(this::themes);
        if (result.quotes().isEmpty()) {
            page.paragraph(result.leftOut().isNone() ? "Nobody wrote anything here." : "No words may be shown.");
        } else {
            page.paragraph("In their own words:");
        }
        result.quotes().forEach(quote -> page.item(quote(quote)));
        if (!result.leftOut().isNone()) {
            String many = report.leftOut().count() instanceof Shown
                    ? result.leftOut().count().words()
                    : "not shown, so that others cannot be worked out";
            page.paragraph("Answers left out, because those who wrote them did not agree to have them shown: " + many);
        }
    }

    private void themes(ThemeResult themes) {
        page.paragraph("Themes in the answers, by how many people wrote of them (%s; coded by %s%s):"
                .formatted(
                        themes.codebook().title(),
                        themes.coders() == 1 ? "one person" : themes.coders() + " people",
                        themes.isSettled() ? ", settled together afterwards" : ""));
        for (OfTheme one : themes.themes()) {
            String name = one.theme().name().in(themes.codebook().language());
            String counts = one.lines().stream()
                    .map(line -> "%s %s of %s"
                            .formatted(
                                    SurveyWords.of(line.group()),
                                    line.count().words(),
                                    line.group().people()))
                    .collect(Collectors.joining("; "));
            page.item("%s. %s".formatted(name, counts));
            if (themes.coders() > 1) {
                page.continued("Agreement of the coders: " + SurveyWords.estimate(one.agreement()));
            }
        }
        if (themes.themes().isEmpty()) {
            page.item("No theme was found twice.");
        }
        page.paragraph(
                themes.coders() > 1
                        ? "Agreement over all themes (Krippendorff’s alpha, MASI): "
                                + SurveyWords.estimate(themes.agreement())
                        : "One person alone coded, so nothing can be said about how far another would agree.");
        page.paragraph("How often something is written is not how important it is.");
        page.space();
    }

    private static String quote(Quotable quote) {
        return "“%s”%s"
                .formatted(
                        quote.words(),
                        quote.role()
                                .map(PlainWords::of)
                                .or(() -> quote.side().map(SurveyWords::of))
                                .map(who -> " (%s)".formatted(who))
                                .orElse(""));
    }
}
