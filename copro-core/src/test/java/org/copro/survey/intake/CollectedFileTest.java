package org.copro.survey.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copro.survey.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CollectedFileTest {

    private static final Collected COLLECTED = Forms.collected(Map.of("Words, in use", "Deliver;Chatting"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        "version" : "1.0.0"       | "version" : "0.9.0"     | /survey: these are responses to 'our-survey' 0.9.0, not to 'our-survey' 1.0.0
        "question" : "often"      | "question" : "oftn"     | /responses/0/answers/2/question: there is no question 'oftn' (did you mean 'often'?)
        "place" : 2               | "place" : 4             | /responses/0/answers/2/answer: this is no answer to the question 'often', which is of the kind 'scale' with the options never, sometimes, always
        "place" : 2               | "place" : 0             | /responses/0/answers/2/answer: a place on a scale is 1 or more but was 0
        "place" : 2               | "words" : "often"       | /responses/0/answers/2/answer: this is no answer to the question 'often', which is of the kind 'scale' with the options never, sometimes, always
        "red"                    | "green"                | /responses/0/answers/0/answer: this is no answer to the question 'colour', which is of the kind 'one' with the options red, blue
        "audience" : "carer"      | "audience" : "family"   | /responses/0/audience: 'family' is not among the audiences of the survey
        "kept" : 1                | "kept" : 2              | /batches/0: 1 received must be 2 kept, 0 refused and 0 repeated together
        """)
    void aChangedFileIsRefusedWithThePlace(String from, String to, String problem) {
        String text = CollectedFile.write(COLLECTED);
        assertThat(text).contains(from);
        assertThat(CollectedFile.read(text.replace(from, to), "c.json", Forms.survey())
                        .problems())
                .extracting(one -> one.toString().replaceFirst("^c.json:\\d+:\\d+ ", ""))
                .contains(problem);
    }

    @Test
    void everyRowIsAccountedFor() {
        Batch batch = COLLECTED.batches().get(0);
        assertThatThrownBy(() -> new Collected("our-survey", "1.0.0", List.of(batch), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the batches account for 1 responses but there are 0");
        assertThatThrownBy(() ->
                        new Batch("x", Optional.empty(), Optional.empty(), 3, 1, 1, List.of(), List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("3 received must be 1 kept, 0 refused and 1 repeated together");
    }

    @Test
    void anIdIsThereOnce() {
        Response response = COLLECTED.responses().get(0);
        Batch batch = COLLECTED.batches().get(0);
        assertThatThrownBy(
                        () -> new Collected("our-survey", "1.0.0", List.of(batch, batch), List.of(response, response)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there are two responses 'r1'");
    }
}
