package org.copro.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadOnLadderTest {

    @Test
    void printsTheRungsAndHowLooseTheMatchIs() {
        Ran read = Ran.copro("crosswalk", "tlap/consultation", "--to", "arnstein");

        assertThat(read.exit()).isZero();
        assertThat(read.err()).isEmpty();
        Expected.assertSame("crosswalk-tlap-consultation-to-arnstein.txt", read.out());
    }

    @Test
    void saysWhereThereIsNoCounterpart() {
        assertThat(Ran.copro("crosswalk", "pretty/material-incentives", "--to", "tlap")
                        .out())
                .contains("It has no counterpart: ");
        assertThat(Ran.copro("crosswalk", "arnstein/citizen-control", "--to", "tlap")
                        .out())
                .contains("No rung of Ladder of co-production can mean the same.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        tlap/consulation  | arnstein | there is no rung of tlap called 'consulation' (did you mean 'consultation'?); there are coercion,
        talp/consultation | arnstein | there is no ladder called 'talp' (did you mean 'tlap'?); there are arnstein,
        tlap/consultation | arnstien | there is no ladder called 'arnstien' (did you mean 'arnstein'?); there are arnstein,
        consultation      | arnstein | 'consultation' is not a rung; write the ladder and the rung, as in tlap/consultation
        """)
    void whatDoesNotExistIsSaidWithASuggestion(String rung, String ladder, String complaint) {
        Ran unknown = Ran.copro("crosswalk", rung, "--to", ladder);

        assertThat(unknown.exit()).isEqualTo(2);
        assertThat(unknown.out()).isEmpty();
        assertThat(unknown.err()).startsWith("copro: " + complaint);
    }

    @Test
    void withoutAnotherLadderARungIsTakenForAFile() {
        Ran refused = Ran.copro("crosswalk", "tlap/consultation");

        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err()).isEqualTo("""
                        tlap/consultation: there is no such file
                        copro: for a rung, say with '--to' on which ladder to read it
                        """);
    }

    @Test
    void aProjectIsReadByEveryLadderDefinitionAndFramework() {
        Ran read = Ran.copro("crosswalk", "../copro-examples/projects/panel-on-paper.yaml");

        assertThat(read.exit()).isZero();
        assertThat(read.err()).isEmpty();
        Expected.assertSame("crosswalk-panel-on-paper.txt", read.out());
    }

    @Test
    void aProjectWithMistakesIsNotRead() {
        Ran refused = Ran.copro("crosswalk", "../copro-examples/mistakes/five-mistakes.yaml");

        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err().lines()).hasSize(5);
    }
}
