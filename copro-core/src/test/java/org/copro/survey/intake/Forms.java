package org.copro.survey.intake;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.copro.binding.Format;
import org.copro.survey.Survey;
import org.copro.survey.Surveys;

/** A survey with every kind of question, and rows of its export. */
final class Forms {

    static final List<String> HEADERS =
            List.of("ID", "Sent", "You", "Colour", "Words, in use", "Often", "Hope", "Show");

    static final String TEXT = """
            id: our-survey
            version: 1.0.0
            title: Ours
            about: We would like to know.
            languages: [en, cy]
            audiences: [organisation, carer]
            opens: 2023-03-14T00:00:00+00:00[Europe/London]
            closes: 2023-04-04T23:59:00+01:00[Europe/London]
            consents:
              - { purpose: share-without-name, wording-version: v2, asks: May we show it? }
            questions:
              - { id: colour, kind: one, asks: Which?, options: [ { id: red, text: { en: Red, cy: Coch } }, { id: blue, text: { en: Blue, cy: Glas } } ], declined: I’d rather not }
              - id: terms
                kind: several
                asks: Which?
                options: [ { id: plan, text: "Plan; then do" }, { id: plan-only, text: Plan }, { id: deliver, text: Deliver } ]
                other: Something else
                dont-know: Not sure
              - { id: often, kind: scale, asks: How often?, options: [ { id: never, text: Never }, { id: sometimes, text: Sometimes }, { id: always, text: Always } ], dont-know: Not sure }
              - { id: hope, kind: words, asks: What?, asked-of: [carer] }
            columns:
              response-id: ID
              received: { header: Sent, pattern: "d/M/yyyy HH:mm:ss", zone: Europe/London }
              role: { header: You, answers: [ { text: Staff, means: organisation }, { text: A carer, means: carer }, { text: A friend, means: family } ] }
              questions:
                - { header: Colour, question: colour }
                - { header: "Words, in use", question: terms }
                - { header: Often, question: often }
                - { header: Hope, question: hope }
              consents: [ { header: Show, purpose: share-without-name, yes: ["Yes, you may"], no: ["No"] } ]
              not-read: [Name]
            """;

    private Forms() {}

    static Survey survey() {
        return survey("", "");
    }

    /** The survey with one place changed. */
    static Survey survey(String from, String to) {
        return Surveys.read(TEXT.replace(from, to), "form.yaml", Format.YAML).orThrow();
    }

    /** A good row of a carer, with some cells changed. */
    static List<String> row(String id, Map<String, String> changed) {
        Map<String, String> cells = new TreeMap<>(Map.of(
                "ID", id,
                "Sent", "1/4/2023 12:00:00",
                "You", "A carer",
                "Colour", "Red",
                "Words, in use", "Deliver",
                "Often", "Sometimes",
                "Hope", "That we are asked first.",
                "Show", "Yes, you may"));
        cells.putAll(changed);
        return HEADERS.stream().map(cells::get).toList();
    }

    /** Header and rows as CSV, all cells in quotation marks. */
    static String csv(List<List<String>> rows) {
        return Made.text(rows, ',', "\n", true);
    }

    /** One row as a file. */
    static Collected collected(Map<String, String> changed) {
        return new Intake(survey())
                .read(csv(List.of(row("r1", changed))), "export.csv")
                .orThrow();
    }
}
