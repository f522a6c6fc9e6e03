package org.copro.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.copro.binding.Format;
import org.copro.binding.InvalidDocumentException;
import org.copro.binding.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurveysTest {

    /** Every kind of question and column, and nothing wrong with it. */
    static final String OWN = """
            id: our-survey
            version: 1.0.0
            title: { en: Ours, cy: Ein hun ni }
            about: We would like to know.
            languages: [en, cy]
            audiences: [organisation, carer]
            opens: 2023-03-14T00:00:00+00:00[Europe/London]
            closes: 2023-04-04T23:59:59+01:00[Europe/London]
            reporting: { from: 2023-07-03, until: 2023-07-07 }
            consents:
              - { purpose: share-without-name, wording-version: v1, asks: May we show it? }
            questions:
              - { id: colour, kind: one, asks: Which?, options: [ { id: red, text: Red }, { id: blue, text: Blue } ], other: Another }
              - { id: terms, kind: several, asks: Which?, options: [ { id: a, text: Plan }, { id: b, text: Deliver } ], dont-know: Not sure }
              - { id: often, kind: scale, asks: How often?, options: [ { id: never, text: Never }, { id: always, text: Always } ], declined: No answer }
              - { id: hope, kind: words, asks: What?, asked-of: [carer] }
            columns:
              response-id: ID
              received: { header: Sent, pattern: "d/M/yyyy HH:mm:ss", zone: Europe/London }
              role: { header: You, answers: [ { text: Staff, means: organisation }, { text: Carer, means: carer } ] }
              questions:
                - { header: Colour, question: colour }
                - { header: Terms plan, question: terms, option: a }
                - { header: Terms deliver, question: terms, option: b }
                - { header: Often, question: often }
                - { header: Hope, question: hope }
              consents: [ { header: Show, purpose: share-without-name, yes: ["Yes, you may"], no: ["No"] } ]
              not-read: [Name]
            """;

    static Survey own() {
        return Surveys.read(OWN, "own.yaml", Format.YAML).orThrow();
    }

    @Test
    void aSoundSurveyIsReadAndWrittenAsItIs() {
        assertThat(Surveys.read(OWN, "own.yaml", Format.YAML).problems()).isEmpty();
        for (Format format : Format.values()) {
            assertThat(Surveys.read(Surveys.write(own(), format), "", format).orThrow())
                    .isEqualTo(own());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        id: our-survey       | id: Our Survey        | /id      | an id is made of the letters a to z, digits and single hyphens but was 'Our Survey'
        cy: Ein hun ni       | de: Unser             | /title   | there is a text in 'de', which is not among the languages of the survey (en, cy)
        about: We would like to know. | about: ' '   | /about   | must not be empty
        '[en, cy]'           | '[en, cy, en]'        | /languages/2 | 'en' is not a language of its own; write each language once by its tag, such as en or cy
        '[organisation, carer]' | '[organisation, carer, manager]' | /audiences/2 | 'organisation' and 'manager' overlap; keep one of them
        '[organisation, carer]' | '[organisation, carr]' | /audiences/1 | unknown role or side 'carr' (did you mean 'carer'?); expected one of lived-experience, carer, family, community-member, practitioner, manager, commissioner, funder, researcher, policy-maker, elected-member, facilitator, evaluator, people, organisation, independent
        'closes: 2023-04-04' | 'closes: 2022-04-04'  | /closes  | the survey must not close before it opens (2023-03-14T00:00:00Z[Europe/London]) but closes at 2022-04-04T23:59:59+01:00[Europe/London]
        'closes: 2023-04-04T23:59:59+01:00[Europe/London]' | 'closes: 2023-04-04' | /closes | '2023-04-04' is not a day and time with its zone; write it as 2023-04-04T23:59:00+01:00[Europe/London]
        'until: 2023-07-07'  | 'until: 2023-07-02'   | /reporting | 'until' must not be before 'from' (2023-07-03) but was 2023-07-02
        'wording-version: v1' | 'wording-version: '''' ' | /consents/0/wording-version | must not be empty
        'id: terms'          | 'id: colour'          | /questions/1/id | there is a question 'colour' already; give this one another id
        'kind: one'          | 'kind: on'            | /questions/0/kind | unknown question kind 'on' (did you mean 'one'?); expected one of one, several, scale, words
        'id: blue'           | 'id: red'             | /questions/0/options/1/id | there is an option 'red' already; give this one another id
        'text: Blue'         | 'text: RED'           | /questions/0/options/1/text | there is an option with this text already; nobody could tell the two apart
        'other: Another'     | 'other: blue'         | /questions/0/other | this text stands for something else in the same question; nobody could tell the two apart
        ', { id: always, text: Always }' | ''        | /questions/2/options | a question of the kind 'scale' needs at least 2 options but has 1
        'declined: No answer' | 'other: Else'        | /questions/2/other | own words have no place on a scale; ask for them in a question apart
        'asked-of: [carer]'  | 'dont-know: No idea'  | /questions/3/dont-know | a question for own words has no 'dont-know'; leave the field empty
        'asked-of: [carer]'  | 'options: [ { id: x, text: X } ]' | /questions/3/options | a question for own words has no options; write kind: one, several or scale
        'asked-of: [carer]'  | 'asked-of: [family]'  | /questions/3/asked-of/0 | 'family' is not among the audiences of the survey; they are organisation, carer
        'response-id: ID'    | 'response-id: Sent'   | /columns/received/header | the column 'Sent' is used already; each column is one thing
        'd/M/yyyy HH:mm:ss'  | 'd/M/yyyy'            | /columns/received/pattern | the pattern 'd/M/yyyy' does not tell a day, an hour out of 24 (or with AM and PM) and a minute
        'd/M/yyyy HH:mm:ss'  | 'd/M/yyyy hh:mm'      | /columns/received/pattern | the pattern 'd/M/yyyy hh:mm' does not tell a day, an hour out of 24 (or with AM and PM) and a minute
        'd/M/yyyy HH:mm:ss'  | 'day/month'           | /columns/received/pattern | 'day/month' is not a pattern of a time; write one such as d/M/yyyy HH:mm:ss, letter by letter as the service exports it
        'zone: Europe/London }' | 'zone: Europe/Londn }' | /columns/received/zone | there is no time zone 'Europe/Londn' (did you mean 'Europe/London'?); they have names such as Europe/London
        ', zone: Europe/London }' | ' }'             | /columns/received/pattern | the times are given without their zone; write the zone of the form service, as in zone: Europe/London
        'text: Carer, means' | 'text: staff, means'  | /columns/role/answers/1/text | the answer 'staff' is here a second time
        'question: often'    | 'question: oftn'      | /columns/questions/3/question | there is no question 'oftn' (did you mean 'often'?); the questions are colour, terms, often, hope
        'question: terms, option: b' | 'question: terms, option: c' | /columns/questions/2/option | the question 'terms' has no option 'c' (did you mean 'a'?); its options are a, b
        'question: terms, option: b' | 'question: terms, option: a' | /columns/questions/2/option | the option 'a' has a column already
        'question: colour }' | 'question: colour, option: red }' | /columns/questions/0/option | only a question of the kind 'several' has a column for each option
        'question: colour }' | 'question: colour, separator: / }' | /columns/questions/0/separator | there are not several options in one cell here; leave the key out
        '[ { header: Show, purpose: share-without-name, yes: ["Yes, you may"], no: ["No"] } ]' | [] | /columns/consents | the consent for 'share-without-name' has no column; without one nobody has agreed to it
        'no: ["No"]'         | 'no: ["yes, you may"]' | /columns/consents/0/no/0 | the same answer cannot mean yes and no
        'not-read: [Name]'   | 'heading-rows: 0'     | /columns/heading-rows | there are 1 to 5 rows of headings, not 0
        'not-read: [Name]'   | 'heading-rows: 6'     | /columns/heading-rows | there are 1 to 5 rows of headings, not 6
        'not-read: [Name]'   | 'heading-rows: two'   | /columns/heading-rows | expected a whole number such as 12 but found 'two'; leave it out if it is not known exactly
        'not-read: [Name]'   | 'not-read: [ Hope ]'  | /columns/not-read/0 | the column 'Hope' is named above already
        """)
    void aMistakeIsTold(String right, String wrong, String pointer, String message) {
        assertThat(OWN).contains(right);
        List<Problem> problems = Surveys.read(OWN.replace(right, wrong == null ? "" : wrong), "own.yaml", Format.YAML)
                .problems();
        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.pointer()).isEqualTo(pointer);
            assertThat(problem.message()).isEqualTo(message);
            assertThat(problem.place().line()).isPositive();
        });
    }

    @Test
    void aQuestionWithoutAColumnIsTold() {
        assertThat(Surveys.read(OWN.replace("    - { header: Hope, question: hope }\n", ""), "own.yaml", Format.YAML)
                        .problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "own.yaml:22:5 /columns/questions: the question 'hope' has no column; add the one with its answers");
    }

    @Test
    void allMistakesComeAtOnceWithTheirPlaces() {
        String wrong = OWN.replace("id: terms", "id: colour")
                .replace("closes: 2023", "closes: 2021")
                .replace("text: Blue", "text: Red")
                .replace("question: hope", "question: hop")
                .replace("version: 1.0.0", "verison: 1.0.0");
        assertThat(Surveys.read(wrong, "own.yaml", Format.YAML).problems())
                .extracting(
                        problem -> problem.toString().replaceAll(":.* /", " /").replaceAll(": .*", ""))
                .contains(
                        "own.yaml /verison",
                        "own.yaml /closes",
                        "own.yaml /questions/0/options/1/text",
                        "own.yaml /questions/1/id",
                        "own.yaml /columns/questions/4/question");
    }

    @Test
    void aSurveyBuiltInCodeIsCheckedToo() {
        Survey own = own();
        Survey wrong = new Survey(
                own.id(),
                own.version(),
                own.title(),
                own.about(),
                own.languages(),
                own.source(),
                own.note(),
                own.audiences(),
                own.closes(),
                own.opens(),
                own.reporting(),
                own.consents(),
                List.of(),
                Optional.empty());
        assertThatThrownBy(() -> Surveys.requireSound(wrong))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("/closes: the survey must not close before it opens")
                .hasMessageContaining("/questions: a survey needs at least one question");
    }

    @Test
    void withoutColumnsAQuestionMustNotBeNamedAsAnotherColumnIs() {
        String plain = OWN.substring(0, OWN.indexOf("columns:"));
        assertThat(Surveys.read(plain, "", Format.YAML).problems()).isEmpty();
        assertThat(Surveys.read(plain.replace("id: hope", "id: received"), "", Format.YAML)
                        .problems())
                .extracting(Problem::message)
                .containsExactly(
                        "'received' is the name of another column where a survey has no 'columns'; give the question another id");
    }
}
