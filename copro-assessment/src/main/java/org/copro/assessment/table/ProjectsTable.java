package org.copro.assessment.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.copro.assessment.Assessment;
import org.copro.assessment.label.LabelCheck;
import org.copro.assessment.label.Verdict;
import org.copro.assessment.power.Corroboration;
import org.copro.assessment.reason.PlainWords;
import org.copro.assessment.release.Release;
import org.copro.binding.Words;
import org.copro.project.Label;

/** Each project once. */
final class ProjectsTable {

    static final String NAME = "projects";

    /** Words on which a verdict is open, least support first. */
    private static final List<Verdict> CLOSED = List.of(Verdict.OVERSTATED, Verdict.PLAUSIBLE, Verdict.SUPPORTED);

    private static final List<Standing> STATED_OR_NOT = List.of(Standing.NOT_STATED);

    private ProjectsTable() {}

    static TidyTable<NumberedResult> table() {
        Columns<Assessment> columns = new Columns<Assessment>()
                .always(
                        "title",
                        "What the project is called",
                        Kind.TEXT,
                        "record: title",
                        one -> one.project().title())
                .maybe(
                        "organisation",
                        "Who runs it",
                        Kind.TEXT,
                        "record: organisation",
                        STATED_OR_NOT,
                        one -> Cell.stated(one.project().organisation(), String::valueOf))
                .maybe(
                        "country",
                        "Where",
                        Kind.TEXT,
                        "record: country",
                        STATED_OR_NOT,
                        one -> Cell.stated(one.project().country(), String::valueOf))
                .maybe(
                        "year",
                        "The year it began",
                        Kind.COUNT,
                        "record: started",
                        STATED_OR_NOT,
                        one -> Cell.stated(one.project().started(), began -> Integer.toString(began.year())))
                .range(
                        "started",
                        List.of("earliest", "latest"),
                        "When it began",
                        Kind.DAY,
                        "record: started",
                        STATED_OR_NOT,
                        one -> CellRange.of(one.project().started()))
                .range(
                        "ended",
                        List.of("earliest", "latest"),
                        "When it ended",
                        Kind.DAY,
                        "record: ended",
                        STATED_OR_NOT,
                        one -> CellRange.of(one.project().ended()))
                .maybe(
                        "claimed",
                        "The word used in public",
                        Kind.oneOf(Label.class),
                        "result: label/claimed",
                        List.of(Standing.NOT_CLAIMED, Standing.NOT_STATED),
                        one -> claimed(one.label()))
                .maybe(
                        "verdict",
                        "Whether the record supports that word",
                        new Kind(
                                "string",
                                CLOSED.stream()
                                        .map(one -> new Category(one.name(), PlainWords.of(one)))
                                        .toList(),
                                true,
                                Optional.empty()),
                        "result: label/verdict",
                        List.of(Standing.UNKNOWN, Standing.NOT_CHECKED),
                        one -> verdict(one.label().verdict()))
                .maybe(
                        "definition",
                        "Id and version of the definition it was held against",
                        Kind.TEXT,
                        "result: label/definition",
                        List.of(Standing.NOT_CHECKED),
                        one -> one.label()
                                .check()
                                .map(check -> Cell.known("%s %s"
                                        .formatted(
                                                check.definition().id(),
                                                check.definition().version())))
                                .orElse(Cell.not(Standing.NOT_CHECKED)))
                .maybe(
                        "honest_word",
                        "The strongest word the record certainly supports; several are joined by \"and\"",
                        Kind.TEXT,
                        "result: label/honestWord",
                        List.of(Standing.UNKNOWN, Standing.NOTHING_SUPPORTED),
                        one -> honest(one.label()))
                .always(
                        "corroboration",
                        "How well what decided is backed",
                        Kind.ordered(Corroboration.class),
                        "result: label/corroboration",
                        one -> Words.kebab(one.label().corroboration()))
                .always(
                        "contested",
                        "Whether raters of the two sides would give different verdicts",
                        Kind.YES_NO,
                        "result: label/contested",
                        one -> Columns.yesOrNo(one.label().isContested()))
                .count(
                        "stages",
                        "Stages recorded",
                        "stages",
                        "result: powerProfile",
                        one -> one.profile().stages().size())
                .count(
                        "flags",
                        "Flags raised",
                        "flags",
                        "result: flags",
                        one -> one.flags().size())
                .maybe(
                        "withdrawn",
                        "Participants who do not allow the use of their data",
                        Kind.COUNT,
                        "result: withdrawn",
                        List.of(Standing.WITHHELD),
                        one -> people(one.withdrawn()))
                .always(
                        "evaluated_on",
                        "The day on which evidence must count and consent must hold",
                        Kind.DAY,
                        "result: provenance/evaluatedOn",
                        one -> one.provenance().evaluatedOn().toString());
        return TidyTable.ofResults(
                NAME, "Projects", "One row for each project that was judged.", List.of(), columns, List::of);
    }

    /** How many people, where so few are not told of in numbers. */
    static Cell people(int count) {
        return count > 0 && count < Release.USUAL_SMALLEST
                ? Cell.not(Standing.WITHHELD)
                : Cell.known(Integer.toString(count));
    }

    private static Cell claimed(LabelCheck label) {
        return label.claim().isEmpty() ? Cell.not(Standing.NOT_CLAIMED) : Cell.stated(label.claimed(), Words::kebab);
    }

    private static Cell verdict(Verdict verdict) {
        return switch (verdict) {
            case SUPPORTED, PLAUSIBLE, OVERSTATED -> Cell.known(verdict.name());
            case UNKNOWN -> Cell.not(Standing.UNKNOWN);
            case NOT_CHECKED -> Cell.not(Standing.NOT_CHECKED);
        };
    }

    private static Cell honest(LabelCheck label) {
        if (label.honest().isEmpty()) {
            return Cell.not(label.nothingSupported() ? Standing.NOTHING_SUPPORTED : Standing.UNKNOWN);
        }
        return Cell.known(label.honest().stream()
                .map(one -> Words.kebab(one.definition().labels().get(0)))
                .collect(Collectors.joining(" and ")));
    }
}
