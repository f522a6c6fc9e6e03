package org.copro.assessment.view;

import java.util.List;
import java.util.stream.Collectors;
import org.copro.assessment.framework.Framework;
import org.copro.assessment.framework.Level;
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
import org.copro.assessment.score.Together;
import org.copro.known.Share;
import org.copro.voice.RatingAnswer;

/** Principle scores as plain text: each principle for itself, then the three ways of looking at them together. */
final class PrinciplesText {

    private static final int BAR = 20;

    private static final int MOST_NAMED = 3;

    private final Page page;
    private final FrameworkResult result;
    private final Framework framework;
    private final Replies replies;
    private final boolean withCriteria;

    PrinciplesText(Page page, FrameworkResult result, Replies replies, boolean withCriteria) {
        this.page = page;
        this.result = result;
        this.replies = replies;
        framework = result.framework();
        this.withCriteria = withCriteria;
    }

    void write() {
        page.heading("How much of each principle the record shows");
        page.paragraph(
                "By %s (%s, version %s). From 0 %%, nothing of what is asked, to 100 %%, all of it. There is no total."
                        .formatted(framework.name(), framework.id(), framework.version()));
        page.line("  # shown    + not known    . not there");
        page.line("");
        result.principles().forEach(this::principle);
        people();
        result.together().ifPresent(this::together);
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
            if (score.coverage().equals(Share.NONE) && !withCriteria) {
                page.indented("The record answers nothing of what is asked here.");
            } else {
                coverage(score);
                level(score);
            }
        }
        replies.to(score.principle().id()).forEach(reply -> page.indented(Replies.inWords(reply)));
        if (withCriteria) {
            score.criteria().forEach(this::criterion);
        }
        page.line("");
    }

    private void coverage(PrincipleScore score) {
        if (score.coverage().equals(Share.ALL)) {
            return;
        }
        page.indented(
                score.point().isPresent()
                        ? "Answered: %s of what is asked; on that alone it is %s."
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
        page.indented(depends ? dependsOnWeights(sure, level) : reached(level));
        boolean isSteady = sure.shareOfWeightings().equals(Fraction.ONE);
        if (withCriteria && !depends && !isSteady && level.certain() != Level.NOT_YET) {
            page.indented("It is %s in %s of all ways to weigh the questions."
                    .formatted(
                            quoted(level.certain()),
                            percent(sure.shareOfWeightings().asNumber())));
        }
        boolean isKeptBack = level.byScoreAlone().compareTo(level.certain()) > 0;
        level.keepingBack().stream()
                .filter(gate -> gate.criterion().isPresent())
                .forEach(gate -> page.indented("Kept below %s, whatever the rest adds up to%s. %s %s%s"
                        .formatted(
                                quoted(gate.level()),
                                isKeptBack ? " (it would be %s)".formatted(quoted(level.byScoreAlone())) : "",
                                gate.asks().sentence(),
                                gate.found().sentence(),
                                places(gate.facts()))));
        level.towardsNextInWords(framework.language()).ifPresent(towards -> page.indented(towards.sentence()));
    }

    /** Instead of a level, where other weights would give another one too often. */
    private static String dependsOnWeights(LevelRobustness sure, EarnedLevel level) {
        List<String> sides = sure.weightings().shares().entrySet().stream()
                .filter(one -> one.getValue().signum() > 0)
                .map(one -> "%s in %s"
                        .formatted(quoted(one.getKey()), percent(one.getValue().asNumber())))
                .toList();
        String possible =
                level.possible() == level.certain() ? "" : " %s is possible.".formatted(quoted(level.possible()));
        return "Level: it depends on what you value. Weighed in all possible ways, what is shown comes to %s; with the weights of this framework to %s.%s"
                .formatted(PlainWords.listed(sides), quoted(level.certain()), possible);
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
        String first = facts.stream().limit(shown).map(Fact::pointer).collect(Collectors.joining(", "));
        return " (%s%s)".formatted(first, facts.size() > shown ? ", …" : "");
    }

    private void criterion(CriterionResult one) {
        String trial = one.criterion().isCounted() ? "" : " (on trial, does not count)";
        page.item("%s — %s%s".formatted(answer(one), question(one), trial));
        page.continued(one.said().sentence() + places(one.facts()));
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

    private void together(Together together) {
        page.paragraph(
                "Side by side, and not a total: on average %s; where weak principles cost more, %s; where only the weakest counts, %s."
                        .formatted(
                                range(together.arithmetic()), range(together.geometric()), range(together.minimum())));
        long points = Math.round(together.gap() * 100);
        if (points > 0) {
            page.paragraph(
                    "Least is shown of %s. What is shown on average lies %s percentage points above that; a strong principle does not make up for a weak one."
                            .formatted(least(together.weakest()), points));
        }
    }

    private String least(List<PrincipleScore> weakest) {
        return weakest.size() > MOST_NAMED
                ? "%s principles".formatted(weakest.size())
                : PlainWords.listed(weakest.stream()
                        .map(one -> "“" + one.principle().name().in(framework.language()) + "”")
                        .toList());
    }

    private static String range(Together.Range range) {
        String low = percent(range.low());
        String high = percent(range.high());
        return low.equals(high) ? low : low + " to " + high;
    }

    private static String percent(double score) {
        return Math.round(score * 100) + " %";
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
