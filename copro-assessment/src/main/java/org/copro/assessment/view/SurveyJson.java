package org.copro.assessment.view;

import java.util.List;
import java.util.Optional;
import org.copro.assessment.disclosure.ProtectedCell;
import org.copro.assessment.disclosure.ProtectedCell.Hidden;
import org.copro.assessment.disclosure.ProtectedCell.Shown;
import org.copro.assessment.release.LeftOut;
import org.copro.assessment.release.Quotable;
import org.copro.assessment.statistics.Estimate;
import org.copro.assessment.statistics.Limits;
import org.copro.assessment.statistics.Proportion;
import org.copro.assessment.survey.Group;
import org.copro.assessment.survey.QuestionResult;
import org.copro.assessment.survey.ScaleLine;
import org.copro.assessment.survey.SideGap;
import org.copro.assessment.survey.SurveyReport;
import org.copro.assessment.survey.ThemeResult;
import org.copro.binding.Words;
import org.copro.survey.Question;
import tools.jackson.core.JsonGenerator;

/** What came of a survey, as JSON. A count that is hidden is an object that says why. */
public final class SurveyJson extends JsonParts {

    private SurveyJson(JsonGenerator out) {
        super(out);
    }

    /** Writes the report; the same each time. */
    public static String of(SurveyReport report) {
        return written(SurveyJson::new, json -> json.report(report));
    }

    private void report(SurveyReport report) {
        String language = report.survey().language();
        out.writeStartObject();
        object("survey", () -> {
            text("id", report.survey().id());
            text("version", report.survey().version());
            text("title", report.survey().title().in(language));
        });
        text("on", report.release().on().toString());
        out.writeNumberProperty("smallestCountShown", report.release().smallest());
        out.writeBooleanProperty("peopleWereAsked", report.asksPeople());
        out.writeNumberProperty("counted", report.shown());
        cell("received", report.received());
        array("groups", report.groups(), group -> {
            group(group);
            if (group.people() == 0 || group.isShown()) {
                out.writeNumberProperty("people", group.people());
            } else {
                cell(
                        "people",
                        new Hidden(ProtectedCell.Why.SMALL, report.release().smallest()));
            }
        });
        object("leftOut", () -> leftOut(report.leftOut()));
        array("questions", report.questions(), one -> question(one, report, language));
        madeFrom(report.madeFrom());
        out.writeEndObject();
    }

    private void leftOut(LeftOut leftOut) {
        cell("count", leftOut.count());
        array("withdrawn", List.copyOf(leftOut.withdrawn().entrySet()), day -> {
            text("on", day.getKey());
            cell("count", day.getValue());
        });
    }

    private void question(QuestionResult result, SurveyReport report, String language) {
        Question question = result.question();
        text("id", question.id());
        text("asks", question.asks().in(language));
        text("kind", Words.kebab(question.kind()));
        if (result instanceof QuestionResult.OfScale scale) {
            array("groups", scale.lines(), line -> scaleLine(line, question, language));
            scale.gap().ifPresent(gap -> object("gap", () -> gap(gap)));
        } else if (result instanceof QuestionResult.OfOptions options) {
            array("groups", options.lines(), line -> {
                group(line.group());
                out.writeNumberProperty("people", line.group().people());
                object("chosen", () -> {
                    List<String> ids = question.optionIds();
                    for (int i = 0; i < line.cells().size(); i++) {
                        cell(id(i, ids), line.cells().get(i));
                    }
                });
                List<String> all = question.optionIds();
                words(
                        "mostChosenFirst",
                        line.mostChosenFirst().stream()
                                .map(option -> id(option, all))
                                .toList());
            });
        } else if (result instanceof QuestionResult.OfWords words) {
            words.themes().ifPresent(themes -> object("themes", () -> themes(themes)));
            quotes("words", words.quotes());
            cell(
                    "leftOut",
                    words.leftOut().isNone() || report.leftOut().count() instanceof Shown
                            ? words.leftOut().count()
                            : new Hidden(
                                    ProtectedCell.Why.PROTECTS_OTHERS,
                                    report.release().smallest()));
        }
    }

    private void scaleLine(ScaleLine line, Question question, String language) {
        group(line.group());
        out.writeNumberProperty("people", line.group().people());
        text("resolution", Words.kebab(line.resolution()));
        List<String> labels = SurveyWords.places(question, line, language);
        out.writeArrayPropertyStart("counts");
        for (int i = 0; i < labels.size(); i++) {
            out.writeStartObject();
            text("answer", labels.get(i));
            cell("people", line.line().cells().get(i));
            out.writeEndObject();
        }
        out.writeEndArray();
        line.upper().ifPresent(upper -> proportion("upperPart", upper));
        line.answers().flatMap(one -> one.median().found()).ifPresent(median -> number("median", median));
    }

    private void gap(SideGap gap) {
        proportion("people", gap.people());
        proportion("organisation", gap.organisation());
        gap.limits().ifPresent(limits -> limits("differenceOfShares", limits));
        gap.delta()
                .ifPresent(delta -> object("cliffsDelta", () -> {
                    delta.delta().found().ifPresent(value -> number("delta", value));
                    delta.limits().found().ifPresent(limits -> limits("limits", limits));
                    out.writeNumberProperty("higher", delta.greater());
                    out.writeNumberProperty("level", delta.equal());
                    out.writeNumberProperty("lower", delta.less());
                }));
        gap.test()
                .ifPresent(test -> object("permutationTest", () -> {
                    number("p", test.p());
                    number("smallestPossible", test.smallestPossible());
                    test.seed().ifPresent(seed -> out.writeNumberProperty("seed", seed));
                }));
    }

    private void themes(ThemeResult themes) {
        text("codebook", themes.codebook().id());
        text("version", themes.codebook().version());
        out.writeNumberProperty("coders", themes.coders());
        out.writeBooleanProperty("settledTogether", themes.isSettled());
        estimate("agreement", themes.agreement());
        array("themes", themes.themes(), one -> {
            text("id", one.theme().id());
            text("name", one.theme().name().in(themes.codebook().language()));
            words("principles", one.theme().principles());
            array("groups", one.lines(), line -> {
                group(line.group());
                out.writeNumberProperty("people", line.group().people());
                cell("wrote", line.count());
            });
            estimate("agreement", one.agreement());
            quotes("words", one.quotes());
        });
    }

    private void quotes(String name, List<Quotable> quotes) {
        array(name, quotes, quote -> {
            text("words", quote.words());
            quote.role().ifPresent(role -> text("role", Words.kebab(role)));
            quote.side().ifPresent(side -> text("side", Words.kebab(side)));
        });
    }

    private void group(Group group) {
        text("group", group.audience().map(Object::toString).orElse("not-said"));
    }

    private void proportion(String name, Proportion proportion) {
        object(name, () -> {
            out.writeNumberProperty("count", proportion.count());
            out.writeNumberProperty("of", proportion.of());
            Optional<Limits> limits =
                    proportion.of() >= SideGap.FEWEST ? proportion.limits().found() : Optional.empty();
            limits.ifPresent(found -> limits("limits", found));
        });
    }

    private void limits(String name, Limits limits) {
        object(name, () -> {
            number("low", limits.low());
            number("high", limits.high());
            number("confidence", limits.confidence());
        });
    }

    private void estimate(String name, Estimate<Double> estimate) {
        if (estimate.found().isPresent()) {
            number(name, estimate.found().get());
        } else {
            text(name, estimate.toString());
        }
    }

    private static String id(int option, List<String> ids) {
        return option < ids.size() ? ids.get(option) : "other";
    }

    private void cell(String name, ProtectedCell cell) {
        if (cell instanceof Shown shown) {
            out.writeNumberProperty(name, shown.count());
        } else if (cell instanceof Hidden hidden) {
            object(name, () -> text("hidden", hidden.words()));
        }
    }
}
