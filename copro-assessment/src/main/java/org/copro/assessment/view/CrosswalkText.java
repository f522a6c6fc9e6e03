package org.copro.assessment.view;

import java.util.List;
import java.util.stream.Collectors;
import org.copro.assessment.crosswalk.SideBySide;
import org.copro.assessment.crosswalk.SideBySide.Say;
import org.copro.assessment.framework.Framework;
import org.copro.assessment.label.DefinitionCheck;
import org.copro.assessment.power.StagePower;
import org.copro.assessment.reason.Phrase;
import org.copro.assessment.reason.PlainWords;
import org.copro.assessment.score.EarnedLevel;
import org.copro.assessment.score.FrameworkResult;
import org.copro.assessment.score.PrincipleScore;
import org.copro.ladder.Crosswalk.Fit;
import org.copro.ladder.Crosswalk.Match;
import org.copro.ladder.LadderPlace;

/** One record read by every ladder, definition and framework side by side, as plain text. */
public final class CrosswalkText {

    private static final int NAME = 22;

    private static final int PRINCIPLE = 56;

    private final Page page = new Page();
    private final SideBySide sides;

    private CrosswalkText(SideBySide sides) {
        this.sides = sides;
    }

    /** Writes it. Names no person. */
    public static String render(SideBySide sides) {
        CrosswalkText view = new CrosswalkText(sides);
        view.write();
        return view.page.text();
    }

    private void write() {
        page.title(sides.assessment().project().title());
        page.paragraph(
                "One record, read in different ways. Equal levels are not equal meanings, and none of these ways is the right one.");
        page.heading("Where they disagree");
        if (sides.disagreements().isEmpty()) {
            page.paragraph("As far as the record goes, they do not.");
        }
        sides.disagreements().forEach(one -> page.item(one.says().sentence()));
        page.heading("The word “%s”, by each of its definitions".formatted(PlainWords.of(sides.word())));
        sides.definitions().forEach(this::definition);
        page.heading("The say people had, on each ladder");
        if (sides.says().isEmpty()) {
            page.paragraph("The record says of no stage what say people had.");
        }
        sides.says().forEach(this::say);
        unread();
        page.heading("The principles of each framework");
        sides.assessment().frameworks().forEach(this::framework);
    }

    private void definition(DefinitionCheck check) {
        page.line("  %s%s".formatted(Page.padded(check.definition().id(), NAME), check.verdict()));
    }

    private void say(Say say) {
        page.paragraph("%s: %s"
                .formatted(Phrase.of("{}", stages(say.stages())).sentence(), PlainWords.of(say.range())));
        for (LadderPlace place : say.places()) {
            page.line("  %s%s".formatted(Page.padded(place.ladder().id(), NAME), rungs(place)));
        }
        page.line("");
    }

    private static String stages(List<StagePower> stages) {
        return PlainWords.listed(stages.stream()
                .map(stage -> PlainWords.of(stage.stage().called()))
                .toList());
    }

    private static String rungs(LadderPlace place) {
        boolean isOneOfThese =
                place.matches().size() > 1 && place.matches().stream().allMatch(match -> match.fit() == Fit.PARTIAL);
        if (isOneOfThese) {
            // which of them, the say does not tell
            return place.matches().stream().map(match -> match.rung().id()).collect(Collectors.joining(", "))
                    + " (one of these)";
        }
        return place.matches().isEmpty()
                ? "no rung for it"
                : place.matches().stream().map(CrosswalkText::rung).collect(Collectors.joining(", "));
    }

    private static String rung(Match match) {
        return match.fit() == Fit.CLOSE
                ? match.rung().id()
                : match.rung().id() + (match.fit() == Fit.LOOSE ? " (loosely)" : " (in part)");
    }

    private void unread() {
        List<StagePower> unread = sides.unread();
        if (!unread.isEmpty()) {
            page.paragraph("Not known, or left out: %s.".formatted(stages(unread)));
            page.line("");
        }
    }

    private void framework(FrameworkResult result) {
        Framework framework = result.framework();
        page.line("* %s  (%s, version %s)".formatted(framework.name(), framework.id(), framework.version()));
        result.principles().forEach(score -> principle(framework, score));
        page.line("");
    }

    private void principle(Framework framework, PrincipleScore score) {
        String name = Page.padded(score.principle().name().in(framework.language()), PRINCIPLE);
        String reads = score.score()
                .map(interval -> "%s, %s"
                        .formatted(
                                PlainWords.percents(interval.low(), interval.high()),
                                levels(score.level().orElseThrow())))
                .orElse("nothing applies");
        page.line("  %s  %s".formatted(name, reads));
    }

    private static String levels(EarnedLevel level) {
        return level.certain() == level.possible()
                ? PlainWords.of(level.certain())
                : "%s to %s".formatted(PlainWords.of(level.certain()), PlainWords.of(level.possible()));
    }
}
