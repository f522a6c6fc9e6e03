package org.copro.assessment.view;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.copro.assessment.disclosure.ProtectedCell;
import org.copro.assessment.disclosure.ProtectedCell.Shown;
import org.copro.assessment.framework.Level;
import org.copro.assessment.reason.PlainWords;
import org.copro.assessment.summary.FrameworkSummary;
import org.copro.assessment.summary.Known;
import org.copro.assessment.summary.MeanScore;
import org.copro.assessment.summary.PhaseSummary;
import org.copro.assessment.summary.Presence;
import org.copro.assessment.summary.PrincipleSummary;
import org.copro.assessment.summary.SayCount;
import org.copro.assessment.summary.SummaryReport;

/** The say in each phase and the principles, of all projects, as plain text. */
final class SummaryPartsText {

    private final Page page;
    private final SummaryReport report;

    SummaryPartsText(Page page, SummaryReport report) {
        this.page = page;
        this.report = report;
    }

    void write() {
        page.heading("How much say people had");
        page.paragraph(
                "Phase by phase, in how many projects people had which say, from “no say” to “in charge”. Said: by the record’s own word. Shown: as far as the decisions and methods in the record bear it out.");
        report.phases().forEach(this::phase);
        report.frameworks().forEach(this::framework);
    }

    private void phase(PhaseSummary phase) {
        String name = PlainWords.of(phase.phase());
        ProtectedCell leftOut = phase.count(Presence.NOT_APPLICABLE);
        page.point("%s%s: %s%s"
                .formatted(
                        name.substring(0, 1).toUpperCase(Locale.ROOT),
                        name.substring(1),
                        recorded(phase.count(Presence.RECORDED)),
                        SummaryWords.isNone(leftOut) ? "" : "; does not apply: " + SummaryWords.of(leftOut)));
        String said = say(phase::declared);
        String shown = say(phase::evidenced);
        if (said.equals(shown) && !said.isEmpty()) {
            page.indented("said and shown – " + said);
        } else if (!said.isEmpty()) {
            page.indented("said – " + said);
            page.indented("shown – " + shown);
        }
    }

    private String recorded(ProtectedCell recorded) {
        if (recorded instanceof Shown shown) {
            return "recorded in %s of %s".formatted(Rounded.count(shown.count()), Rounded.count(report.judged()));
        }
        String words = SummaryWords.of(recorded);
        return words.equals("hidden")
                ? "in how many it is recorded is hidden"
                : "recorded in %s of %s".formatted(words, Rounded.count(report.judged()));
    }

    private static String say(Function<SayCount, Optional<ProtectedCell>> count) {
        Map<String, ProtectedCell> cells = new LinkedHashMap<>();
        for (SayCount say : SayCount.values()) {
            count.apply(say).ifPresent(cell -> cells.put(SummaryWords.of(say), cell));
        }
        return SummaryWords.listed(cells);
    }

    private void framework(FrameworkSummary framework) {
        page.heading("Principles: " + framework.framework().name());
        page.paragraph(
                "By %s, version %s. A level is reached for certain, or may be at best, if all that is not recorded turns out well. An average goes from 0 %%, nothing of what is asked is shown, to 100 %%, all of it."
                        .formatted(
                                framework.framework().id(),
                                framework.framework().version()));
        framework
                .principles()
                .forEach(one -> principle(one, framework.framework().language()));
        page.space();
        page.paragraph(framework.framework().validation().orElseThrow().note());
    }

    private void principle(PrincipleSummary principle, String language) {
        page.point(principle.principle().name().in(language));
        principle.mean().ifPresent(mean -> page.indented(mean(mean)));
        if (principle.isMeanHidden()) {
            page.indented("the average is hidden");
        }
        String certain = levels(principle::certain);
        String possible = levels(principle::possible);
        if (certain.startsWith("hidden") && possible.startsWith("hidden")) {
            page.indented("how many have reached which level is hidden");
        } else if (!certain.isEmpty()) {
            page.indented("for certain – " + certain);
            page.indented("at best – " + possible);
        }
        Map<String, ProtectedCell> rest = new LinkedHashMap<>();
        rest.put("nothing is known", principle.count(Known.NOTHING));
        rest.put("does not apply", principle.count(Known.NOT_APPLICABLE));
        String others = SummaryWords.listed(rest);
        if (!others.isEmpty()) {
            page.indented(others);
        }
    }

    private static String mean(MeanScore mean) {
        String low = PlainWords.percent(mean.low().asNumber());
        String high = PlainWords.percent(mean.high().asNumber());
        return "on average %s; answered: %s of what is asked"
                .formatted(
                        low.equals(high) ? low : "between %s and %s".formatted(low, high),
                        PlainWords.percent(mean.coverage().asNumber()));
    }

    private static String levels(Function<Level, Optional<ProtectedCell>> count) {
        Map<String, ProtectedCell> cells = new LinkedHashMap<>();
        for (Level level : Level.values()) {
            count.apply(level).ifPresent(cell -> cells.put("“" + PlainWords.of(level) + "”", cell));
        }
        return SummaryWords.listed(cells);
    }
}
