package org.copro.survey.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copro.binding.Format;
import org.copro.binding.Problem;
import org.copro.survey.Response;
import org.copro.survey.SurveyAnswer.Chosen;
import org.copro.survey.Surveys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;

/** Exports with more than one row of headings. */
class HeadingsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        a;b            | -            | -    | a | b
        ' a  b ;c'     | -            | -    | a b | c
        a;b            | x;y          | -    | a | b
        a;b            | x;y          | p;q  | a | b
        a;;b           | x;y;z        | -    | a / x | a / y | b
        a;;            | x;y;z        | -    | a / x | a / y | a / z
        a;;;b          | x;y;;z       | -    | a / x | a / y | '' | b
        a;;b           | ;y;z         | -    | a | a / y | b
        a;             | x;           | -    | a | ''
        a;             | x            | -    | a | ''
        ;a             | x;y          | -    | x | a
        a;;b           | ' x ;y  1'   | -    | a / x | a / y 1 | b
        """)
    void aColumnIsCalledByTheFirstRowAndOneOfSeveralByTheFirstTwo(ArgumentsAccessor cells) {
        List<List<String>> rows = cells.toList().subList(0, 3).stream()
                .filter(row -> row != null)
                .map(row -> Arrays.asList(row.toString().split(";", -1)))
                .toList();
        assertThat(Headings.names(rows))
                .isEqualTo(cells.toList().subList(3, cells.size()).stream()
                        .map(Object::toString)
                        .toList());
    }

    @Test
    void namesAndTextsOfQuestionsAndTheirIdsInThreeRows() {
        String csv = "ID,Sent,You,Colour,\"Words, in use\",Often,Hope,Show\n"
                + "Response,End Date,\"Which of these\nare you?\",Which?,Which?,How often?,What?,May we?\n"
                + "\"{\"\"ImportId\"\":\"\"_id\"\"}\",\"{\"\"ImportId\"\":\"\"end\"\",\"\"zone\"\":\"\"UTC\"\"}\",{},{},{},{},{},{}\n"
                + "r1,1/4/2023 12:00:00,A carer,Red,Plan,,,\n"
                + "r2,never,A carer,Red,Plan,,,\n";
        Collected collected = new Intake(Forms.survey("response-id: ID", "heading-rows: 3\n  response-id: ID"))
                .read(csv, "x.csv")
                .orThrow();
        assertThat(collected.responses()).extracting(Response::id).containsExactly("r1");
        Batch batch = collected.batches().get(0);
        assertThat(batch.received()).isEqualTo(2);
        assertThat(batch.refusals()).extracting(Refusal::line).containsExactly(6);
    }

    @Test
    void aQuestionAboveItsOptionsInTwoRows() {
        String columns = """
            - { header: "Words, in use / Plan; then do", question: terms, option: plan }
                - { header: "Words, in use / Plan", question: terms, option: plan-only }
                - { header: "Words, in use / Deliver", question: terms, option: deliver }
                - { header: "Words, in use / Something else (please say)", question: terms }""";
        String csv = """
            ID;Sent;You;Colour;Words, in use;;;;Often;Hope;Show
            ;;Response;Response;"Plan; then do";Plan;Deliver;Something else (please say);Response;Open-ended;Response
            r1;1/4/2023 12:00:00;A carer;Red;"Plan; then do";;Deliver;Chatting;Never;;
            """;
        String columnsWithRows = "columns:\n  heading-rows: 2";
        Collected collected = new Intake(Surveys.read(
                                Forms.TEXT
                                        .replace("- { header: \"Words, in use\", question: terms }", columns.strip())
                                        .replace("columns:", columnsWithRows),
                                "form.yaml",
                                Format.YAML)
                        .orThrow())
                .read(csv, "x.csv")
                .orThrow();
        assertThat(collected.batches().get(0).unknownColumns()).isEmpty();
        assertThat(collected.responses())
                .singleElement()
                .satisfies(one -> assertThat(one.answer("terms"))
                        .contains(new Chosen(List.of("plan", "deliver"), Optional.of("Chatting"))));
    }

    @Test
    void rowsThatAreNotThereAreNoResponses() {
        Intake two = new Intake(Forms.survey("response-id: ID", "heading-rows: 2\n  response-id: ID"));
        assertThat(two.read(Forms.csv(List.of()), "x.csv")
                        .orThrow()
                        .batches()
                        .get(0)
                        .received())
                .isZero();
        assertThat(two.read(Forms.csv(List.of(Forms.row("r1", Map.of()))), "x.csv")
                        .orThrow()
                        .batches()
                        .get(0)
                        .received())
                .isZero();
    }

    @Test
    void aRowOfHeadingsThatCannotBeReadIsTold() {
        assertThat(new Intake(Forms.survey("response-id: ID", "heading-rows: 2\n  response-id: ID"))
                        .read(Forms.csv(List.of()) + "a,\"b\" c,\n", "x.csv")
                        .problems())
                .extracting(Problem::message)
                .containsExactly(
                        "there is no header in this file that could be read; the first line must name the columns, and there must be 2 rows of headings, as the survey says");
    }

    @ParameterizedTest
    @CsvSource({"Sent, true", "'', true", "2023-13-01, false"})
    void aRowTooManyIsRefusedWithTheWayOut(String sent, boolean mayBeHeading) {
        String csv = Forms.csv(List.of(Forms.row("ID", Map.of("Sent", sent)), Forms.row("r1", Map.of())));
        Collected collected = new Intake(Forms.survey()).read(csv, "x.csv").orThrow();
        assertThat(collected.responses()).extracting(Response::id).containsExactly("r1");
        assertThat(collected.batches().get(0).refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.line()).isEqualTo(2);
            assertThat(refusal.faults()).singleElement().satisfies(fault -> {
                assertThat(fault.rule()).isEqualTo(FaultRule.UNKNOWN_TIME);
                assertThat(fault.toDo().contains("'heading-rows'")).isEqualTo(mayBeHeading);
            });
        });
    }
}
