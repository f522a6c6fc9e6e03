package org.copro.assessment.view;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.copro.assessment.framework.Framework;
import org.copro.assessment.heard.Heard;
import org.copro.assessment.heard.PrincipleHeard;
import org.copro.assessment.heard.SideAnswer;
import org.copro.assessment.indicator.Finding;
import org.copro.assessment.indicator.Findings;
import org.copro.assessment.indicator.Indicators;
import org.copro.assessment.reason.PlainWords;
import org.copro.assessment.robust.LevelRobustness;
import org.copro.assessment.robust.Robustness;
import org.copro.assessment.score.CriterionResult;
import org.copro.assessment.score.EarnedLevel;
import org.copro.assessment.score.FrameworkResult;
import org.copro.assessment.score.Gate;
import org.copro.assessment.score.PrincipleScore;
import org.copro.assessment.score.Together;
import org.copro.binding.Format;
import org.copro.binding.Words;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.SerializedString;

/** Principle scores as JSON. Scores have four decimals, rounded half up once. */
final class PrinciplesJson extends JsonParts {

    PrinciplesJson(JsonGenerator out) {
        super(out);
    }

    /** All principles of all frameworks in one array, and the frameworks beside it. */
    void write(List<FrameworkResult> results, Heard heard) {
        out.writeArrayPropertyStart("principles");
        for (FrameworkResult result : results) {
            for (PrincipleScore score : result.principles()) {
                out.writeStartObject();
                principle(result.framework(), score);
                heard.of(result.framework().id(), score.principle().id()).ifPresent(this::heard);
                out.writeEndObject();
            }
        }
        out.writeEndArray();
        array("frameworks", results, this::framework);
    }

    /**
     * Of each principle its score, its level, and what became of its criteria: those with every answer still possible
     * by name alone. Beside them once each what was found about the others.
     *
     * @param written what was written of principles before
     */
    void brief(List<FrameworkResult> results, Findings findings, WrittenPrinciples written) {
        BitSet found = new BitSet();
        out.writeArrayPropertyStart("principles");
        for (int framework = 0; framework < results.size(); framework++) {
            int many = results.get(framework).framework().principles().size();
            for (int principle = 0; principle < many; principle++) {
                WrittenPrinciples.Written one = written.of(results, framework, principle);
                out.writeRawValue(one.json());
                one.found().forEach(found::set);
            }
        }
        out.writeEndArray();
        object("found", () -> found.stream().forEach(place -> found(findings.at(place))));
    }

    /** What {@link #brief(List, Findings, WrittenPrinciples)} writes of the principle at a place. */
    static WrittenPrinciples.Written brief(FrameworkResult result, int place) {
        List<Integer> found = new ArrayList<>();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = Format.oneLine(bytes)) {
            out.writeStartObject();
            new PrinciplesJson(out).brief(result.framework(), result.principle(place), found);
            out.writeEndObject();
        }
        return new WrittenPrinciples.Written(
                new SerializedString(bytes.toString(StandardCharsets.UTF_8)), List.copyOf(found));
    }

    private void brief(Framework framework, PrincipleScore score, List<Integer> found) {
        text("framework", framework.id());
        text("id", score.principle().id());
        onlyIfNot(score.applies());
        scores(score);
        score.level()
                .ifPresent(level -> object("level", () -> {
                    reached(level);
                    keptBackBy(level);
                }));
        List<String> open = new ArrayList<>();
        out.writeArrayPropertyStart("criteria");
        for (CriterionResult one : score.criteria()) {
            if (one.isOpen()) {
                open.add(one.criterion().id());
            } else {
                out.writeStartObject();
                brief(one, found);
                out.writeEndObject();
            }
        }
        out.writeEndArray();
        words("open", open);
    }

    private void brief(CriterionResult one, List<Integer> found) {
        text("id", one.criterion().id());
        one.finding().ifPresent(finding -> {
            text("indicator", finding.indicator());
            found.add(Indicators.place(finding.indicator()));
        });
        onlyIfNot(one.applies());
        answer(one);
        // it stands with the finding, unless this criterion has a reason of its own not to apply
        if (one.finding()
                .filter(finding -> finding.sentence().equals(one.sentence()))
                .isEmpty()) {
            sentence(one);
        }
    }

    private void onlyIfNot(boolean applies) {
        if (!applies) {
            out.writeBooleanProperty("applies", false);
        }
    }

    private void found(Finding finding) {
        object(finding.indicator(), () -> {
            text("outcome", finding.outcome().name());
            text("sentence", finding.sentence().sentence());
            out.writeArrayPropertyStart("pointers");
            finding.facts().forEach(fact -> out.writeString(fact.pointer()));
            out.writeEndArray();
        });
    }

    private void heard(PrincipleHeard heard) {
        object("heard", () -> {
            text("peopleSay", Words.kebab(heard.peopleSay()));
            heard.byPeople().ifPresent(said -> side("people", said));
            heard.byOrganisation().ifPresent(said -> side("organisation", said));
        });
    }

    private void side(String name, SideAnswer said) {
        object(name, () -> {
            text("raters", suppressed(said.raters()));
            if (said.raters() >= FEWEST_SHOWN) {
                text("middle", Words.kebab(said.middle()));
            }
        });
    }

    private void framework(FrameworkResult result) {
        Framework framework = result.framework();
        text("id", framework.id());
        text("version", framework.version());
        text("name", framework.name());
        text("validation", Words.kebab(framework.validation().orElseThrow().status()));
        text("validationNote", framework.validation().orElseThrow().note());
        share("coverageFloor", framework.floor());
        text("ratedByPeople", Words.kebab(result.ratedByPeople()));
        result.together().ifPresent(together -> object("sideBySide", () -> together(together)));
    }

    private void together(Together together) {
        range("arithmetic", together.arithmetic());
        range("geometric", together.geometric());
        range("minimum", together.minimum());
        number("gap", together.gap());
        words(
                "weakest",
                together.weakest().stream().map(one -> one.principle().id()).toList());
        words(
                "leftOut",
                together.leftOut().stream().map(one -> one.principle().id()).toList());
    }

    private void range(String name, Together.Range range) {
        object(name, () -> {
            number("low", range.low());
            number("high", range.high());
        });
    }

    private void principle(Framework framework, PrincipleScore score) {
        text("framework", framework.id());
        text("id", score.principle().id());
        text("name", score.principle().name().in(framework.language()));
        out.writeBooleanProperty("applies", score.applies());
        scores(score);
        score.point().ifPresent(point -> share("point", point));
        score.level().ifPresent(level -> object("level", () -> level(framework, level)));
        Robustness.of(score, framework, Robustness.SEED)
                .ifPresent(robust -> object("robustness", () -> robustness(robust)));
        array("criteria", score.criteria(), one -> criterion(framework, one));
    }

    private void scores(PrincipleScore score) {
        score.score().ifPresent(interval -> {
            share("low", interval.low());
            share("high", interval.high());
        });
        share("coverage", score.coverage());
    }

    private void reached(EarnedLevel level) {
        text("certain", Words.kebab(level.certain()));
        text("possible", Words.kebab(level.possible()));
    }

    private void level(Framework framework, EarnedLevel level) {
        reached(level);
        text("byScoreAlone", Words.kebab(level.byScoreAlone()));
        level.next().ifPresent(next -> text("next", Words.kebab(next)));
        words(
                "towardsNext",
                level.towardsNext().stream().map(one -> one.criterion().id()).toList());
        level.towardsNextInWords(framework.language())
                .ifPresent(towards -> text("towardsNextInWords", towards.sentence()));
        array("gates", level.gates(), this::gate);
        keptBackBy(level);
    }

    private void keptBackBy(EarnedLevel level) {
        out.writeArrayPropertyStart("keptBackBy");
        for (Gate gate : level.keepingBack()) {
            out.writeString(gate.criterion().map(one -> one.criterion().id()).orElse("rated-by-people"));
        }
        out.writeEndArray();
    }

    private void robustness(Robustness robust) {
        sure("certain", robust.certain());
        sure("possible", robust.possible());
        array("singleCriteria", robust.changes(), change -> {
            text("criterion", change.criterion().criterion().id());
            text("change", Words.kebab(change.change()));
            change.level().ifPresent(level -> text("level", Words.kebab(level)));
        });
        if (!robust.certain().weightings().isExact()) {
            out.writeNumberProperty("seed", robust.seed());
        }
    }

    private void sure(String name, LevelRobustness sure) {
        object(name, () -> {
            text("standing", Words.kebab(sure.verdict().standing()));
            number("shareOfWeightings", sure.shareOfWeightings().asNumber());
            number("shareOfValues", sure.shareOfValues().asNumber());
            object(
                    "levels",
                    () -> sure.weightings()
                            .shares()
                            .forEach((level, share) -> number(Words.kebab(level), share.asNumber())));
            object(
                    "aggregations",
                    () -> sure.aggregations().forEach((way, level) -> text(Words.kebab(way), Words.kebab(level))));
        });
    }

    private void gate(Gate gate) {
        text("level", Words.kebab(gate.level()));
        text("passed", Words.kebab(gate.passed()));
        gate.criterion().ifPresent(one -> text("criterion", one.criterion().id()));
        text("asks", gate.asks().sentence());
        text("found", gate.found().sentence());
        array("evidence", gate.facts(), this::fact);
        array("missing", gate.missing(), this::missing);
    }

    private void criterion(Framework framework, CriterionResult one) {
        text("id", one.criterion().id());
        text("question", one.criterion().question().in(framework.language()));
        one.criterion().indicator().ifPresent(indicator -> text("indicator", indicator));
        out.writeNumberProperty("weight", one.weight());
        out.writeBooleanProperty("counts", one.criterion().isCounted());
        out.writeBooleanProperty("applies", one.applies());
        answer(one);
        sentence(one);
        array("missing", one.missing(), this::missing);
    }

    private void answer(CriterionResult one) {
        if (one.applies()) {
            object("answer", () -> {
                text("low", Words.kebab(one.answers().low()));
                text("high", Words.kebab(one.answers().high()));
            });
        }
    }

    private void sentence(CriterionResult one) {
        text("sentence", PlainWords.of(one.sentence()));
    }
}
