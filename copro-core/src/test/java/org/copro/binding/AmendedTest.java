package org.copro.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.copro.file.ProjectFiles;
import org.copro.known.Answer;
import org.copro.project.Project;
import org.copro.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmendedTest {

    private static final String TEXT = """
            copro: 1
            id: garden
            title: Garden
            participants:
              - { id: neighbours }
            stages:
              - { phase: commissioning, decisions: [{ what: place }] }
            """;

    private static final Project PROJECT =
            new ProjectFiles().read(TEXT, "", Format.YAML).orThrow();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        /title                       | Allotment | /title
        /summary                     | All of it | /summary
        /feedback/given              | yes       | /feedback/given
        /stages/0/phase              | design    | /stages/0/phase
        /stages/0/decisions/0/right  | decide    | /stages/0/decisions/0/right
        /stages/0/decisions/1/what   | rent      | /stages/0/decisions/1/what
        /stages/0/decisions/-/what   | rent      | /stages/0/decisions/1/what
        /stages/-/phase              | design    | /stages/1/phase
        /measures/-/what             | crops     | /measures/0/what
        /measures/0/what             | crops     | /measures/0/what
        /inclusion/most-affected/-   | tenants   | /inclusion/most-affected/0
        """)
    void whatIsPutIsThere(String pointer, String value, String place) {
        Amended<Project> amended = Amended.of(PROJECT).with(new Edit(pointer, value));
        assertThat(amended.text(place)).contains(value);
        assertThat(amended.has(place)).isTrue();
    }

    @Test
    void theRecordReadHasTheValues() {
        Project read = Amended.of(PROJECT)
                .with(List.of(
                        new Edit("/feedback/given", Answer.notApplicable("nobody was asked")),
                        new Edit("/stages/0/from", PartialDate.of(LocalDate.of(2024, 3, 1))),
                        new Edit("/stages/-", PROJECT.stages().get(0)),
                        new Edit("/participants/0/people", 12)))
                .read()
                .orThrow();
        assertThat(read.feedback().orElseThrow().given()).contains(Answer.notApplicable("nobody was asked"));
        assertThat(read.stages().get(0).from()).contains(PartialDate.of(LocalDate.of(2024, 3, 1)));
        assertThat(read.stages().get(1)).isEqualTo(PROJECT.stages().get(0));
        assertThat(read.participants().get(0).people()).contains(12);
    }

    @Test
    void theRecordItselfStaysAsItIs() {
        Amended<Project> amended = Amended.of(PROJECT);
        amended.with(new Edit("/title", "Allotment"));
        assertThat(amended.read().orThrow()).isEqualTo(PROJECT);
        assertThat(amended.text("/title")).contains("Garden");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        /feedback/given    | perhaps | /feedback/given: unknown answer 'perhaps'
        /feedback/givven   | yes     | /feedback/givven: unknown key 'givven' (did you mean 'given'?)
        /stages/0/from     | soon    | /stages/0/from: 'soon' is not a date
        /stages/-/from     | 2024    | /stages/1/phase: the key 'phase' is missing here
        /participants/-    | x       | /participants/1: expected keys with values
        """)
    void aWrongValueIsRefusedAsInAFile(String pointer, String value, String message) {
        Reading<Project> reading =
                Amended.of(PROJECT).with(new Edit(pointer, value)).read();
        assertThat(reading.value()).isEmpty();
        assertThat(reading.problems()).extracting(Problem::toString).anyMatch(one -> one.startsWith(message));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        /title/x                  | there is a text on the way to /title/x
        /title/-                  | there is a text on the way to /title/-
        /title/0                  | there is a text on the way to /title/0
        /stages/2/phase           | the list has no item '2' on the way to /stages/2/phase
        /stages/x                 | the list has no item 'x' on the way to /stages/x
        /stages/01/phase          | the list has no item '01' on the way to /stages/01/phase
        /measures/1/what          | the list has no item '1' on the way to /measures/1/what
        /stages/0/decisions/-1    | the list has no item '-1' on the way to /stages/0/decisions/-1
        """)
    void thereIsNoWayThroughATextOrPastTheEndOfAList(String pointer, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Amended.of(PROJECT).with(new Edit(pointer, "yes")))
                .withMessage(message);
    }

    @Test
    void theWholeDocumentIsNotAPlace() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Edit("", "x"))
                .withMessage("a place in the document is needed, as in /feedback/given");
    }

    @Test
    void tellsWhatIsThere() {
        Amended<Project> amended = Amended.of(PROJECT);
        assertThat(amended.has("/stages/0/decisions/0/what")).isTrue();
        assertThat(amended.has("/stages/1")).isFalse();
        assertThat(amended.has("/title/x")).isFalse();
        assertThat(amended.size("/stages")).isEqualTo(1);
        assertThat(amended.size("/measures")).isZero();
        assertThat(amended.size("/title")).isZero();
        assertThat(amended.text("/title")).contains("Garden");
        assertThat(amended.text("/stages")).isEmpty();
        assertThat(amended.text("/summary")).isEmpty();
    }

    @Test
    void aStepMayHoldASlashOrATilde() {
        assertThat(Amended.of(PROJECT).with(new Edit("/a~1b~0c", "x")).read().problems())
                .extracting(Problem::pointer)
                .containsExactly("/a~1b~0c");
    }
}
