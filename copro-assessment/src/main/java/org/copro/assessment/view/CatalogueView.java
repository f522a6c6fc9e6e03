package org.copro.assessment.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.copro.assessment.flag.FlagEntry;
import org.copro.assessment.flag.Flags;
import org.copro.assessment.framework.Framework;
import org.copro.assessment.indicator.Indicator;
import org.copro.assessment.indicator.IndicatorEntry;
import org.copro.assessment.indicator.Indicators;
import org.copro.assessment.label.LabelDefinition;
import org.copro.assessment.label.LabelDefinitions;
import org.copro.assessment.reason.PlainWords;
import org.copro.binding.Words;
import org.copro.evidence.Source;
import org.copro.ladder.Crosswalk;
import org.copro.ladder.Crosswalk.Fit;
import org.copro.ladder.Crosswalk.Match;
import org.copro.ladder.Ladder;
import org.copro.ladder.Ladder.LadderRung;
import org.copro.ladder.Ladders;
import org.copro.project.Label;

/** What there is to know about definitions, flags, indicators and ladders, as plain text. */
public final class CatalogueView {

    private CatalogueView() {}

    /** What each word must mean, weakest word first. */
    public static String definitions(LabelDefinitions definitions) {
        Page page = new Page();
        page.title("What each word must mean");
        definitions.all().forEach(one -> definition(page, one));
        return page.text();
    }

    /** What each flag means, in the order in which they are shown. */
    public static String flags() {
        Page page = new Page();
        page.title("Flags: patterns in a record that are worth a look");
        Flags.all().forEach(rule -> flag(page, rule.entry()));
        return page.text();
    }

    /**
     * What one thing with an id means: an indicator (by id or name), a flag, a definition, a ladder, a framework or one
     * of its principles and criteria, these also as in {@code nef-six/assets}. Empty if there is nothing with this id.
     */
    public static Optional<String> explained(
            String id, LabelDefinitions definitions, Ladders ladders, List<Framework> frameworks) {
        Page page = new Page();
        Indicators.all().stream()
                .map(Indicator::entry)
                .filter(one -> one.id().equals(id) || one.name().equals(id))
                .forEach(one -> indicator(page, one));
        Flags.find(id).ifPresent(rule -> flag(page, rule.entry()));
        definitions.find(id).ifPresent(one -> definition(page, one));
        ladders.find(id).ifPresent(one -> ladder(page, one));
        FrameworkCatalogue.explain(page, id, frameworks);
        return page.text().isEmpty() ? Optional.empty() : Optional.of(page.text());
    }

    /** All ids that can be explained, in a fixed order. */
    public static List<String> explainable(LabelDefinitions definitions, Ladders ladders, List<Framework> frameworks) {
        return Stream.of(
                        Indicators.all().stream().map(one -> one.entry().id()),
                        Indicators.all().stream().map(one -> one.entry().name()),
                        Flags.all().stream().map(rule -> rule.entry().id()),
                        definitions.all().stream().map(LabelDefinition::id),
                        ladders.all().stream().map(Ladder::id),
                        FrameworkCatalogue.ids(frameworks))
                .flatMap(ids -> ids)
                .distinct()
                .toList();
    }

    /** A rung read on another ladder, with how well each match fits and what must be kept in mind. */
    public static String crosswalk(Ladder from, Crosswalk crosswalk) {
        LadderRung rung = crosswalk.from();
        Page page = new Page();
        page.title("%s/%s on the ladder %s"
                .formatted(from.id(), rung.id(), crosswalk.to().id()));
        page.paragraph("%s: %s".formatted(rung.name(), rung.says()));
        rung.noCounterpart().ifPresent(reason -> page.paragraph("It has no counterpart: " + reason));
        if (crosswalk.matches().isEmpty() && rung.power().isPresent()) {
            page.paragraph(
                    "No rung of %s can mean the same.".formatted(crosswalk.to().name()));
        }
        for (Match match : crosswalk.matches()) {
            page.item("%s/%s: %s %s"
                    .formatted(
                            crosswalk.to().id(),
                            match.rung().id(),
                            inWords(match.fit()),
                            match.rung().says()));
        }
        page.line("");
        page.paragraph("Read through copro's own levels of power; equal levels are not equal meanings.");
        Stream.of(from, crosswalk.to())
                .distinct()
                .forEach(ladder ->
                        ladder.note().ifPresent(note -> page.paragraph("%s: %s".formatted(ladder.id(), note))));
        return page.text();
    }

    private static String inWords(Fit fit) {
        return switch (fit) {
            case CLOSE -> "a close match.";
            case LOOSE -> "a loose match, since one of the two is itself read loosely.";
            case PARTIAL -> "a match in part.";
        };
    }

    private static void indicator(Page page, IndicatorEntry one) {
        page.line("* %s  (%s, an indicator)".formatted(one.question(), one.id() + " " + one.name()));
        page.indented(
                switch (one.speaks()) {
                    case FOR -> "A yes speaks for co-production.";
                    case AGAINST -> "A yes speaks against co-production.";
                    case NEITHER ->
                        "A yes speaks neither for nor against co-production; it describes who had the say where.";
                });
        page.indented("What counts: " + one.counts());
        page.indented("Not known means: " + one.unknownMeans());
        sources(page, one.sources());
        page.line("");
    }

    private static void definition(Page page, LabelDefinition one) {
        page.line("* %s  (%s, version %s)%s"
                .formatted(one.name(), one.id(), one.version(), one.isStandard() ? "" : ", if asked for"));
        page.indented("For the word: "
                + String.join(
                        ", ",
                        one.labels().stream()
                                .map((Label label) -> Words.kebab(label))
                                .toList()));
        page.indented("It asks that %s.".formatted(one.says()));
        one.note().ifPresent(page::indented);
        sources(page, one.source());
        page.line("");
    }

    private static void flag(Page page, FlagEntry one) {
        page.line("* %s  (%s)".formatted(one.title(), one.id()));
        page.indented("Raised when %s.".formatted(one.raisedWhen()));
        page.indented("What would lift it: %s".formatted(one.wouldLift()));
        sources(page, one.sources());
        page.line("");
    }

    private static void ladder(Page page, Ladder one) {
        page.line("* %s  (%s, a ladder, version %s)".formatted(one.name(), one.id(), one.version()));
        page.indented("By %s.".formatted(one.by()));
        for (LadderRung rung : one.rungs()) {
            String levels = rung.power().map(PlainWords::of).orElse("no counterpart among copro's levels");
            page.item("%s: %s [%s]".formatted(rung.id(), rung.says(), levels));
        }
        one.note().ifPresent(page::indented);
        page.indented(one.licence());
        sources(page, one.source());
        page.line("");
    }

    private static void sources(Page page, List<Source> sources) {
        for (Source source : sources) {
            page.indented("Source: " + source.title()
                    + source.address().map(" "::concat).orElse(""));
        }
    }
}
