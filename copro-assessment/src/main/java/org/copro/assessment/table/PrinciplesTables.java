package org.copro.assessment.table;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.copro.assessment.Assessment;
import org.copro.assessment.framework.Framework;
import org.copro.assessment.framework.Level;
import org.copro.assessment.heard.PrincipleHeard;
import org.copro.assessment.power.PeopleSay;
import org.copro.assessment.score.CriterionResult;
import org.copro.assessment.score.EarnedLevel;
import org.copro.assessment.score.FrameworkResult;
import org.copro.assessment.score.PrincipleScore;
import org.copro.assessment.view.Rounded;
import org.copro.binding.Words;
import org.copro.voice.RatingAnswer;

/** Each principle of each project once, and each of its criteria. */
final class PrinciplesTables {

    private static final List<Standing> WAYS = List.of(Standing.UNKNOWN, Standing.NOT_APPLICABLE);
    private static final List<Standing> APPLIES_OR_NOT = List.of(Standing.NOT_APPLICABLE);

    private final List<Framework> frameworks;

    PrinciplesTables(List<Framework> frameworks) {
        this.frameworks = frameworks;
    }

    /** A principle with what it belongs to. */
    private record Row(Assessment of, FrameworkResult result, PrincipleScore score) {

        PeopleSay peopleSay() {
            return of.heard()
                    .of(result.framework().id(), score.principle().id())
                    .map(PrincipleHeard::peopleSay)
                    .orElse(PeopleSay.NOT_HEARD);
        }

        static List<Row> of(Assessment of) {
            return of.frameworks().stream()
                    .flatMap(result -> result.principles().stream().map(score -> new Row(of, result, score)))
                    .toList();
        }
    }

    /** A criterion with what it belongs to. */
    private record Asked(Row of, CriterionResult result) {}

    TidyTable<NumberedResult> principles() {
        Columns<Row> columns = this.<Row>ofPrinciples(row -> row)
                .range(
                        "score",
                        "How much of the principle the record shows, whatever the facts not stated are",
                        Kind.SHARE,
                        "result: principles/low and high",
                        WAYS,
                        row -> row.score.score().map(CellRange::of).orElse(CellRange.not(Standing.NOT_APPLICABLE)))
                .maybe(
                        "coverage",
                        "The share of what it asks, by weight, that is answered for certain",
                        Kind.SHARE,
                        "result: principles/coverage",
                        APPLIES_OR_NOT,
                        row -> row.score.applies()
                                ? Cell.known(Rounded.text(row.score.coverage()))
                                : Cell.not(Standing.NOT_APPLICABLE))
                .maybe(
                        "point",
                        "The score of what is answered alone",
                        Kind.SHARE,
                        "result: principles/point",
                        List.of(Standing.TOO_LITTLE_ANSWERED, Standing.NOT_APPLICABLE),
                        PrinciplesTables::point)
                .range(
                        "level",
                        List.of("certain", "possible"),
                        "The level that is reached",
                        Kind.ordered(Level.class),
                        "result: principles/level",
                        APPLIES_OR_NOT,
                        row -> row.score
                                .level()
                                .map(PrinciplesTables::level)
                                .orElse(CellRange.not(Standing.NOT_APPLICABLE)))
                .maybe(
                        "people_say",
                        "How what people who use services say stands to what the record shows",
                        StagesTable.peopleSay(),
                        "result: principles/heard",
                        List.of(Standing.NOT_HEARD, Standing.NOTHING_TO_COMPARE),
                        row -> StagesTable.peopleSay(row.peopleSay()));
        return TidyTable.ofResults(
                "principles",
                "Principles",
                "One row for each principle of each framework and project: how much of it the record shows.",
                List.of("framework", "principle"),
                columns,
                Row::of);
    }

    TidyTable<NumberedResult> criteria() {
        Columns<Asked> columns = this.<Asked>ofPrinciples(Asked::of)
                .always(
                        "criterion",
                        "The question asked",
                        criterion(),
                        "result: principles/criteria/id",
                        one -> one.result.criterion().id())
                .always(
                        "weight",
                        "How much it counts in its principle; 0 on trial",
                        Kind.COUNT,
                        "result: principles/criteria/weight",
                        one -> Long.toString(one.result.weight()))
                .range(
                        "answer",
                        "The answer it can turn out to have",
                        Kind.ordered(RatingAnswer.class),
                        "result: principles/criteria/answer",
                        WAYS,
                        one -> one.result.applies()
                                ? CellRange.of(one.result.answers())
                                : CellRange.not(Standing.NOT_APPLICABLE));
        return TidyTable.ofResults(
                "criteria",
                "Criteria",
                "One row for each question of each principle, framework and project.",
                List.of("framework", "principle", "criterion"),
                columns,
                of -> Row.of(of).stream()
                        .flatMap(row -> row.score.criteria().stream().map(one -> new Asked(row, one)))
                        .toList());
    }

    /** The columns that say of which principle a thing is. */
    private <R> Columns<R> ofPrinciples(Function<R, Row> row) {
        return new Columns<R>()
                .always(
                        "framework",
                        "The framework",
                        framework(),
                        "result: principles/framework",
                        one -> row.apply(one).result.framework().id())
                .always(
                        "principle",
                        "The principle",
                        principle(),
                        "result: principles/id",
                        one -> row.apply(one).score.principle().id());
    }

    private Kind framework() {
        return Kind.oneOf(frameworks.stream()
                .map(one -> new Category(one.id(), "%s, version %s".formatted(one.name(), one.version())))
                .toList());
    }

    private Kind principle() {
        return Kind.oneOf(distinct(frameworks.stream()
                .flatMap(one -> one.principles().stream()
                        .map(principle ->
                                new Category(principle.id(), principle.name().in(one.language()))))));
    }

    private Kind criterion() {
        return Kind.oneOf(distinct(frameworks.stream()
                .flatMap(one -> one.criteria().stream()
                        .map(asked -> new Category(asked.id(), asked.question().in(one.language()))))));
    }

    /** Two frameworks may have an id in common. */
    private static List<Category> distinct(Stream<Category> all) {
        List<Category> listed = all.toList();
        return listed.stream()
                .map(Category::value)
                .distinct()
                .map(value -> new Category(
                        value,
                        String.join(
                                "; or: ",
                                listed.stream()
                                        .filter(one -> one.value().equals(value))
                                        .map(Category::label)
                                        .distinct()
                                        .toList())))
                .toList();
    }

    private static Cell point(Row row) {
        if (!row.score.applies()) {
            return Cell.not(Standing.NOT_APPLICABLE);
        }
        return row.score
                .point()
                .map(point -> Cell.known(Rounded.text(point)))
                .orElse(Cell.not(Standing.TOO_LITTLE_ANSWERED));
    }

    private static CellRange level(EarnedLevel level) {
        return new CellRange(
                Words.kebab(level.certain()),
                Words.kebab(level.possible()),
                level.certain() == level.possible() ? Standing.KNOWN : Standing.BETWEEN);
    }
}
