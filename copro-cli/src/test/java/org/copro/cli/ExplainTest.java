package org.copro.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.copro.assessment.label.LabelDefinitions;
import org.copro.assessment.view.CatalogueView;
import org.copro.ladder.Ladders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ExplainTest {

    static List<String> everythingWithAnId() {
        return CatalogueView.explainable(LabelDefinitions.shipped(), Ladders.shipped());
    }

    @ParameterizedTest
    @MethodSource("everythingWithAnId")
    void whateverHasAnIdIsExplainedWithASource(String id) {
        Ran explained = Ran.copro("explain", id);

        assertThat(explained.exit()).isZero();
        assertThat(explained.err()).isEmpty();
        assertThat(explained.out()).contains(id).contains("Source: ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        I01        | Was a main decision made before people joined?  (I01 decision-before-involvement, an indicator)
        late-start | People came in after the start  (late-start)
        tlap       | Ladder of co-production  (tlap, a ladder, version 1.0.0)
        user-led   | User-led  (user-led, version 1.0.0)
        """)
    void eachKindSaysWhatItIs(String id, String heading) {
        assertThat(Ran.copro("explain", id).out()).startsWith("* " + heading + "\n");
    }

    @Test
    void twoThingsOfOneNameAreBothExplained() {
        assertThat(Ran.copro("explain", "one-voice").out())
                .contains("an indicator")
                .contains("Raised when");
    }

    @Test
    void whatDoesNotExistIsSaidWithASuggestion() {
        Ran unknown = Ran.copro("explain", "late-strat");

        assertThat(unknown.exit()).isEqualTo(2);
        assertThat(unknown.out()).isEmpty();
        assertThat(unknown.err())
                .startsWith("copro: there is nothing called 'late-strat' (did you mean 'late-start'?); there are I01,");
    }

    @Test
    void everyRungOfALadderIsInItsExplanation() {
        Stream<String> rungs = Ladders.shipped().find("arnstein").orElseThrow().rungIds().stream();
        assertThat(Ran.copro("explain", "arnstein").out()).contains(rungs.toList());
    }
}
