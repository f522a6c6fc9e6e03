package org.copro.survey.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Map;
import org.copro.binding.Problem;
import org.copro.survey.Response;
import org.copro.survey.SurveyAnswer.Chosen;
import org.copro.survey.SurveyAnswer.Placed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonIntakeTest {

    private static final String GOOD = """
            { "ID": "r1", "Sent": "1/4/2023 12:00:00", "You": "A carer", "Colour": "Red", "Words, in use": ["Plan; then do", "Deliver"], "Often": 2, "Hope": "That we are asked first.", "Show": "Yes, you may" }""";

    private final Intake intake = new Intake(Forms.survey());

    @Test
    void aListAndLinesAreReadAlike() {
        Collected list = intake.read("[\n" + GOOD + ",\n" + GOOD.replace("r1", "r2") + "]\n", "x.json")
                .orThrow();
        Collected lines = intake.read(GOOD + "\n\n" + GOOD.replace("r1", "r2"), "x.ndjson")
                .orThrow();
        assertThat(list.responses()).isEqualTo(lines.responses()).hasSize(2);
        assertThat(list.responses().get(0).answer("terms"))
                .contains(new Chosen(List.of("plan", "deliver"), java.util.Optional.empty()));
        assertThat(list.responses().get(0).answer("often")).contains(new Placed(2));
    }

    @Test
    void jsonAndCsvGiveTheSameResponses() {
        String csv = Forms.csv(List.of(Forms.row("r1", Map.of("Words, in use", "Plan; then do;Deliver"))));
        assertThat(intake.read(GOOD, "x.jsonl").orThrow().responses())
                .isEqualTo(intake.read(csv, "x.csv").orThrow().responses());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        '{ "ID": '                            | NOT_JSON      | this line is not one object of JSON
        '{ "ID": "r2" } { "ID": "r3" }'       | NOT_JSON      | this line is not one object of JSON
        '[ "r2" ]'                            | WRONG_KIND    | a response must be an object of JSON
        '{ "ID": "r2", "Hope": { "a": 1 } }'  | WRONG_KIND    | a text, a number or a list of texts is expected here
        '{ "ID": "r2", "Hope": "a", "Hope": "b" }' | DUPLICATE_KEY | this key is here twice
        '{ "ID": "r2" }'                      | UNKNOWN_TIME  | the response has no time
        '{}'                                  | NO_ANSWER     | no question is answered in this row
        '{ "ID": null }'                      | NO_ANSWER     | no question is answered in this row
        """)
    void aLineThatCannotBeReadCostsNoOther(String broken, FaultRule rule, String message) {
        Collected collected = intake.read(GOOD + "\n" + broken + "\n" + GOOD.replace("r1", "r9") + "\n", "x.ndjson")
                .orThrow();
        assertThat(collected.responses()).extracting(Response::id).containsExactly("r1", "r9");
        assertThat(collected.batches().get(0).refusals())
                .extracting(
                        Refusal::line,
                        one -> one.faults().get(0).rule(),
                        one -> one.faults().get(0).message())
                .containsExactly(tuple(2, rule, message));
    }

    @Test
    void inAListARefusalNamesTheLineOnWhichItsObjectBegins() {
        Collected collected = intake.read("\n[\n  {\n    \"ID\": \"r1\"\n  },\n  " + GOOD + ",\n  7 ]", "x.json")
                .orThrow();
        assertThat(collected.kept()).isEqualTo(1);
        assertThat(collected.batches().get(0).refusals())
                .extracting(Refusal::line, one -> one.response().orElse(""))
                .containsExactly(tuple(3, "r1"), tuple(7, ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        '[ { "ID": "r1" } { } ]' | x.json:1:1: this is not valid JSON, and nothing after it can be read; mend it, or export one object on each line
        '[ ] [ ]'                | x.json:1:1: there is more text after the end of the list
        ' '                      | x.json:2:1: there is nothing in this file
        """)
    void aBrokenListIsRefusedAsAWhole(String text, String problem) {
        assertThat(intake.read(text, "x.json").problems())
                .extracting(Problem::toString)
                .containsExactly(problem);
    }

    @Test
    void keysThatAreUnknownOrNeverThereAreTold() {
        Batch batch = intake.read(
                        "{ \"ID\": \"r1\", \"Sent\": \"1/4/2023 12:00:00\", \"Colour\": \"Red\", \"Browser\": \"x\", \"Name\": \"Ann\" }",
                        "x.jsonl")
                .orThrow()
                .batches()
                .get(0);
        assertThat(batch.kept()).isEqualTo(1);
        assertThat(batch.unknownColumns()).containsExactly("Browser");
        assertThat(batch.columnsNotFound()).containsExactly("You", "Words, in use", "Often", "Hope", "Show");
    }
}
