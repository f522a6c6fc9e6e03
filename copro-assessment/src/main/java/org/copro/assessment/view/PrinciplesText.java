package org.copro.assessment.view;

import java.util.List;
import java.util.stream.Collectors;
import org.copro.assessment.framework.Framework;
import org.copro.assessment.framework.Level;
import org.copro.assessment.heard.Heard;
import org.copro.assessment.logic.Truth;
import org.copro.assessment.reason.Fact;
import org.copro.assessment.reason.PlainWords;
import org.copro.assessment.robust.Fraction;
import org.copro.assessment.robust.LevelRobustness;
import org.copro.assessment.robust.Robustness;
import org.copro.assessment.robust.Verdict.Standing;
import org.copro.assessment.score.CriterionResult;
import org.copro.assessment.score.EarnedLevel;
import org.copro.assessment.score.FrameworkResult;
import org.copro.assessment.score.PrincipleScore;
import org.copro.known.Share;
import org.copro.voice.RatingAnswer;

/** Principle scores as plain text: each principle for itself, then the three ways of looking at them together. */
final class PrinciplesText {

    private static final int BAR = 20;

    private final Page page;
    private final FrameworkResult result;
    private final Framework framework;
    private final Heard heard;
    private final Replies replies;
    private final boolean withCriteria;
    private final boolean withWeightings;
    private boolean isValuesNamed;

    PrinciplesText(Page page, FrameworkResult result, Heard heard, Replies replies, Detail detail) {
        this.page = page;
        this.result = result;
        this.heard = heard;
        this.replies = replies;
        framework = result.framework();
        withCriteria = detail.criteriaOf().contains(framework.id());
        withWeightings = withCriteria || detail.why();
    }

    void write() {
        page.heading("How much of each principle the record shows");
        page.paragraph(
                "By %s (%s, version %s). From 0 %%, nothing of what is asked, to 100 %%, all of it. There is no total."
                        .formatted(framework.name(), framework.id(), framework.version()));
        page.line("  # shown    + not known    . not there");
        page.line("");
        List<PrincipleScore> silent =
                result.principles().stream().filter(this::isSilent).toList();
        result.principles().stream().filter(score -> !silent.contains(score)).forEach(this::principle);
        silent(silent);
        values();
        people();
        page.space();
        new TogetherText(page, framework).write(result);
        page.space();
        page.paragraph(framework.validation().orElseThrow().note());
        if (!withCriteria) {
            page.paragraph("For every question and its answer, give '--framework %s'.".formatted(framework.id()));
        }
    }

    private void principle(PrincipleScore score) {
        page.line("* " + score.principle().name().in(framework.language()));
        if (score.score().isEmpty()) {
            page.indented("Nothing that this principle asks applies to the record.");
        } else {
            Share low = score.score().get().low();
            Share high = score.score().get().high();
            page.line("  [%s] %s".formatted(bar(low, high), PlainWords.percents(low, high)));
            coverage(score);
            level(score);
        }
        heard.of(framework.id(), score.principle().id())
                .ifPresent(said -> HeardText.of(said).forEach(page::indented));
        replies.to(score.principle().id()).forEach(reply -> page.indented(Replies.inWords(reply)));
        if (withCriteria) {
            score.criteria().forEach(this::criterion);
        }
        page.line("");
    }

    /** Whether there is nothing to say of a principle but that it could be anything. */
    private boolean isSilent(PrincipleScore score) {
        return !withCriteria
                && score.coverage().equals(Share.NONE)
                && score.score()
                        .filter(interval -> interval.low().equals(Share.NONE)
                                && interval.high().equals(Share.ALL))
                        .isPresent()
                && heard.of(framework.id(), score.principle().id()).isEmpty()
                && !replies.has(score.principle().id());
    }

    private void silent(List<PrincipleScore> silent) {
        if (!silent.isEmpty()) {
            List<String> names = silent.stream().map(this::name).toList();
            page.point("The record does not yet answer anything that is asked about %s: %s could be anything from %s."
                    .formatted(
                            PlainWords.listed(names),
                            names.size() == 1 ? "it" : "each",
                            PlainWords.percents(Share.NONE, Share.ALL)));
            page.line("");
        }
    }

    private String name(PrincipleScore score) {
        return "“" + score.principle().name().in(framework.language()) + "”";
    }

    private void coverage(PrincipleScore score) {
        if (score.coverage().equals(Share.ALL)) {
            return;
        }
        if (score.coverage().equals(Share.NONE)) {
            page.indented("None of its questions is answered in full yet.");
            return;
        }
        page.indented(
                score.point().isPresent()
                        ? "Answered: %s of what is asked; by these answers alone it is %s."
                                .formatted(
                                        PlainWords.percent(score.coverage()),
                                        PlainWords.percent(score.point().get()))
                        : "Answered: %s of what is asked.".formatted(PlainWords.percent(score.coverage())));
    }

    private void level(PrincipleScore score) {
        EarnedLevel level = score.level().orElseThrow();
        LevelRobustness sure =
                Robustness.of(score, framework, Robustness.SEED).orElseThrow().certain();
        boolean depends = sure.verdict().standing() == Standing.DEPENDS_ON_WHAT_YOU_VALUE;
        isValuesNamed |= depends;
        page.indented(depends ? asWeighedHere(level) : reached(level));
        boolean isSteady = sure.shareOfWeightings().equals(Fraction.ONE);
        if (withWeightings && depends) {
            page.indented("Weighed in all possible ways, it comes to %s.".formatted(weightings(sure)));
        } else if (withWeightings && !isSteady && level.certain() != Level.NOT_YET) {
            page.indented("It is %s in %s of all ways to weigh the questions."
                    .formatted(
                            quoted(level.certain()),
                            PlainWords.percent(sure.shareOfWeightings().asNumber())));
        }
        level.keepingBack().stream()
                .filter(gate -> gate.criterion().isPresent())
                .forEach(gate -> page.indented("%s: “%s” Found: %s%s"
                        .formatted(
                                keptBelow(gate.level(), level),
                                gate.asks().sentence(),
                                gate.found().sentence(),
                                places(gate.facts()))));
        level.towardsNextInWords(framework.language()).ifPresent(towards -> page.indented(towards.sentence()));
    }

    private static String keptBelow(Level gate, EarnedLevel level) {
        Level byShare = level.byScoreAlone();
        return byShare.compareTo(level.certain()) > 0
                ? "By its share it would be %s, but one question keeps it below %s"
                        .formatted(quoted(byShare), byShare == gate ? "that" : quoted(gate))
                : "One question keeps it below %s, whatever the others add up to".formatted(quoted(gate));
    }

    private static String weightings(LevelRobustness sure) {
        List<String> sides = sure.weightings().shares().entrySet().stream()
                .filter(one -> one.getValue().signum() > 0)
                .map(one -> "%s in %s"
                        .formatted(
                                quoted(one.getKey()),
                                PlainWords.percent(one.getValue().asNumber())))
                .toList();
        return PlainWords.listed(sides);
    }

    /** What is meant by values, once for all principles. */
    private void values() {
        if (isValuesNamed && !withWeightings) {
            page.paragraph(
                    "“It depends on what you value” means: whoever finds other questions more important would often come to another level.");
        }
    }

    private static String asWeighedHere(EarnedLevel level) {
        boolean isOpen = level.certain() != level.possible();
        String certain = level.certain() == Level.NOT_YET && isOpen ? "none yet" : quoted(level.certain());
        return "Level: it depends on what you value; as weighed here, %s%s."
                .formatted(certain, isOpen ? ", possibly " + quoted(level.possible()) : "");
    }

    private static String reached(EarnedLevel level) {
        if (level.certain() == level.possible()) {
            return "Level: %s.".formatted(quoted(level.certain()));
        }
        return level.certain() == Level.NOT_YET
                ? "Level: none is shown yet; %s is possible.".formatted(quoted(level.possible()))
                : "Level: %s is shown; %s is possible.".formatted(quoted(level.certain()), quoted(level.possible()));
    }

    /** The first places a sentence rests on, so that a reader can look them up. */
    private static String places(List<Fact> facts) {
        if (facts.isEmpty()) {
            return "";
        }
        int shown = 3;
        List<String> all = facts.stream().map(Fact::pointer).distinct().toList();
        String first = all.stream().limit(shown).collect(Collectors.joining(", "));
        return " (%s%s)".formatted(first, all.size() > shown ? ", …" : "");
    }

    private void criterion(CriterionResult one) {
        String trial = one.criterion().isCounted() ? "" : " (on trial, does not count)";
        page.item("%s — %s%s".formatted(answer(one), question(one), trial));
        page.continued(one.sentence().sentence() + places(one.facts()));
        replies.to(one.criterion().id()).forEach(reply -> page.continued(Replies.inWords(reply)));
    }

    private static String answer(CriterionResult one) {
        if (!one.applies()) {
            return "does not apply";
        }
        String low = PlainWords.of(one.answers().low());
        return one.answers().isOne()
                ? low
                : one.answers().low() == RatingAnswer.NOT_MET && one.answers().high() == RatingAnswer.MET
                        ? "not known"
                        : "%s to %s".formatted(low, PlainWords.of(one.answers().high()));
    }

    private void people() {
        if (result.ratedByPeople() == Truth.TRUE) {
            return;
        }
        page.paragraph(
                result.ratedByPeople() == Truth.FALSE
                        ? "Nobody who uses services has rated the work for themselves in this record; without that no principle can be shown as “embedded”."
                        : "It is not known whether people who use services have rated the work for themselves; without that no principle can be shown as “embedded”.");
    }

    private static String bar(Share low, Share high) {
        StringBuilder bar = new StringBuilder();
        for (int i = 0; i < BAR; i++) {
            Share here = new Share(2L * i + 1, 2L * BAR);
            bar.append(here.compareTo(low) < 0 ? '#' : here.compareTo(high) < 0 ? '+' : '.');
        }
        return bar.toString();
    }

    private String question(CriterionResult one) {
        return one.criterion().question().in(framework.language());
    }

    private static String quoted(Level level) {
        return "“" + PlainWords.of(level) + "”";
    }
}
