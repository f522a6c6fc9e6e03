package org.copro.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.copro.assessment.framework.Criterion;
import org.copro.assessment.framework.Framework;
import org.copro.assessment.framework.Frameworks;
import org.copro.assessment.indicator.Indicator;
import org.copro.assessment.indicator.IndicatorEntry;
import org.copro.assessment.indicator.Indicators;
import org.copro.assessment.indicator.Outcome;
import org.copro.evidence.Source;

/** Writes {@code docs/indicators.md} out of the catalogue, the frameworks and the example projects. */
final class IndicatorsPage {

    private final List<IndicatorEntry> entries =
            Indicators.all().stream().map(Indicator::entry).toList();

    private final Map<String, Map<Outcome, String>> examples;
    private final Markdown page = new Markdown();

    private IndicatorsPage(Map<String, Map<Outcome, String>> examples) {
        this.examples = examples;
    }

    /**
     * The page.
     *
     * @param examples for each indicator, a project with each outcome
     */
    static String of(Map<String, Map<Outcome, String>> examples) {
        IndicatorsPage page = new IndicatorsPage(examples);
        page.write();
        return page.page.text();
    }

    private void write() {
        page.heading("# The indicators: what copro asks of a project file");
        howToRead();
        page.heading("## At a glance");
        page.row("id", "question", "a yes speaks");
        page.row("---", "---", "---");
        for (IndicatorEntry one : entries) {
            page.row("[%s](#%s)".formatted(one.id(), anchor(one)), one.question(), inAWord(one));
        }
        page.emptyLine();
        entries.forEach(this::indicator);
    }

    private void howToRead() {
        page.paragraph("""
                This page is written by a test, `IndicatorsPageTest` in `copro-examples`, which fails when the page and the
                code differ. To write it anew: `mvn test -Dcopro.rewrite=true`.""");
        page.paragraph("""
                An indicator is one question to the facts in a [project file](project-file.md). There are %d. Each gives one
                of five answers: **yes** (in the result: observed), **no** (not observed), **in part** with a share of the
                cases, **not known** where the file does not say, and **does not apply** where it says so and gives a
                reason. Not known is never a no.""".formatted(entries.size()));
        page.paragraph("""
                An indicator only finds out what is so. Whether that is good, and how much it counts, is for a framework to
                say: [a framework of your own](your-own-framework.md) names indicators by their ids, such as
                `indicator: I13`. Ids are permanent and never used again for another question.""");
        page.paragraph("For each of them this page tells:");
        page.item(
                "**A yes speaks** for or against co-production, or neither. Where it speaks against, a framework asks it the"
                        + " other way round, with `counts: not-observed`.");
        page.item(
                "**Answers**: yes or no only; made of parts, of which one or more may be there; or a share of cases. Only a"
                        + " share of cases, or of parts, makes use of `met-from`.");
        page.item("**What counts** as a yes, and what **not known** means.");
        page.item(
                "**In a report**: the sentence for a yes and the one for a no. A report may say it with names and numbers"
                        + " instead.");
        page.item(
                "**Asked in**: the frameworks that come with copro, each with the id of the criterion. `./copro explain` and"
                        + " such an id, as in `./copro explain nef-six/skills-used`, tells more.");
        page.item("**Example**: a project in which it is so, and one in which it is not. Invented ones are named"
                + " first; they are written to be read.");
        page.item("**Sources**: where the question comes from.");
        page.emptyLine();
    }

    private void indicator(IndicatorEntry one) {
        page.heading("## %s %s".formatted(one.id(), one.name()));
        page.paragraph("**%s**".formatted(one.question()));
        page.item("A yes speaks " + speaks(one) + ".");
        page.item("Answers: " + answers(one) + ".");
        page.item("What counts: " + one.counts());
        page.item("Not known means: " + one.unknownMeans());
        page.item("In a report: “%s” or “%s”".formatted(one.whenObserved(), one.whenNotObserved()));
        page.item("Asked in: " + askedIn(one.id()) + ".");
        page.item("Example: yes in %s, no in %s."
                .formatted(example(one, Outcome.OBSERVED), example(one, Outcome.NOT_OBSERVED)));
        page.item("Sources: "
                + one.sources().stream().map(IndicatorsPage::source).collect(Collectors.joining("; ")) + ".");
        page.emptyLine();
    }

    private static String anchor(IndicatorEntry one) {
        return one.id().toLowerCase(Locale.ROOT) + "-" + one.name();
    }

    private static String inAWord(IndicatorEntry one) {
        return switch (one.speaks()) {
            case FOR -> "for";
            case AGAINST -> "against";
            case NEITHER -> "neither";
        };
    }

    private static String speaks(IndicatorEntry one) {
        return switch (one.speaks()) {
            case FOR -> "for co-production";
            case AGAINST -> "against co-production";
            case NEITHER -> "neither for nor against co-production: it describes who had the say where";
        };
    }

    private static String answers(IndicatorEntry one) {
        return switch (one.parts()) {
            case IndicatorEntry.ANY_SHARE -> "yes, no, or a share of cases in between";
            case 1 -> "yes or no, never in part";
            default -> "yes, no, or in part: it is made of %s parts".formatted(one.parts());
        };
    }

    private static String askedIn(String id) {
        List<String> asked = new ArrayList<>();
        for (Framework framework : Frameworks.shipped().all()) {
            for (Criterion one : framework.criteria()) {
                if (one.indicator().filter(id::equals).isPresent()) {
                    asked.add("`%s/%s`%s%s"
                            .formatted(
                                    framework.id(),
                                    one.id(),
                                    one.gate().isPresent() ? " (a gate)" : "",
                                    one.isCounted() ? "" : " (on trial)"));
                }
            }
        }
        return asked.isEmpty() ? "no framework that comes with copro" : String.join(", ", asked);
    }

    private String example(IndicatorEntry one, Outcome outcome) {
        String id = examples.getOrDefault(one.id(), Map.of()).get(outcome);
        return id == null ? "no example yet" : "[%s](../copro-examples/projects/%s.yaml)".formatted(id, id);
    }

    private static String source(Source source) {
        return source.address()
                .map(address -> "[%s](<%s>)".formatted(source.title(), address))
                .orElse(source.title());
    }
}
