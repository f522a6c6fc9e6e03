package org.copro.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.copro.binding.Format;
import org.copro.binding.Problem;
import org.copro.file.ProjectFiles;
import org.copro.power.PowerLevel;
import org.copro.power.PowerNotApplicable;
import org.copro.power.PowerRange;
import org.copro.power.Rung;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LaddersTest {

    private static final String OWN = """
            id: our-steps
            version: 1.0.0
            name: Our own steps
            by: us
            source: [ { title: "a workshop" } ]
            licence: ours
            verified: ours
            rungs:
              - { id: told, number: 1, name: Told, says: "People are told.", power: informed }
              - { id: paid, number: 2, name: Paid, says: "People are paid.", no-counterpart: "says nothing about say" }
              - { id: equal, number: 3, name: Equal, says: "People vote.", power: { low: involved, high: shared } }
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "tlap,               consultation, consultation,    CONSULTED, CONSULTED",
        "tlap,               consultation, engagement,      CONSULTED, INVOLVED",
        "tlap,               coercion,     co-production,   NONE,      SHARED",
        "arnstein,           placation,    placation,       CONSULTED, INVOLVED",
        "arnstein,           placation,    partnership,     CONSULTED, SHARED",
        // the top of this ladder is not the highest level
        "hart,               child-initiated-and-directed, child-initiated-shared-decisions, SHARED, LED",
        // no counterpart: any level, alone and among others
        "pretty,             material-incentives, material-incentives, NONE, LED",
        "pretty,             passive,      functional,      NONE,      LED",
    })
    void rungsAreReadAsTheSmallestRangeThatHoldsThem(
            String ladder, String low, String high, PowerLevel lowest, PowerLevel highest) {
        assertThat(Ladders.shipped().range(new Rung(ladder, low, high))).isEqualTo(new PowerRange(lowest, highest));
    }

    @ParameterizedTest
    @CsvSource({
        "id: our-steps, id: Our Steps, 'Our Steps' is no id",
        "id: told, id: Told, 'Told' is no id",
        "number: 2, number: 0, rungs stand lowest first",
        "version: 1.0.0, version: ' ', a ladder needs a version",
    })
    void aLadderThatNoRecordCouldNameOrNobodyCouldCiteIsRefused(String right, String wrong, String says)
            throws IOException {
        Path file = Files.writeString(folder.resolve("own.yaml"), OWN.replace(right, wrong));

        assertThat(Ladders.read(file).problems())
                .singleElement()
                .extracting(Problem::message)
                .asString()
                .contains(says);
    }

    @Test
    void aRangeIsItselfAndWhatDoesNotApplyCanBeAny() {
        assertThat(Ladders.shipped().range(PowerRange.parse("led"))).isEqualTo(PowerRange.parse("led"));
        assertThat(Ladders.shipped().range(new PowerNotApplicable("over before")))
                .isEqualTo(PowerRange.ANY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        tlop | consultation | consultation | there is no ladder 'tlop'
        tlap | consulting   | consultation | the ladder 'tlap' has no rung 'consulting'
        tlap | consultation | engagements  | the ladder 'tlap' has no rung 'engagements'
        tlap | engagement   | consultation | a range of rungs must run upwards but was from engagement to consultation
        """)
    void rungsThatAreNotThereAreRefused(String ladder, String low, String high, String message) {
        assertThatThrownBy(() -> Ladders.shipped().range(new Rung(ladder, low, high)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void aLadderOfOnesOwnCanBeReadFromAFileAndReferredTo() throws IOException {
        Ladder own =
                Ladders.read(Files.writeString(folder.resolve("own.yaml"), OWN)).orThrow();
        Ladders ladders = Ladders.shipped().with(own);
        assertThat(ladders.all()).hasSize(Ladders.shipped().all().size() + 1);
        assertThat(ladders.find("our-steps")).contains(own);
        assertThat(ladders.range(Rung.of("our-steps", "told"))).isEqualTo(PowerRange.parse("informed"));
        assertThat(ladders.range(Rung.of("our-steps", "paid"))).isEqualTo(PowerRange.ANY);

        String project = "copro: 1\nid: p\ntitle: P\nstages: [ { phase: design, power: our-steps/equal } ]\n";
        assertThat(new ProjectFiles(ladders).read(project, "", Format.YAML).problems())
                .isEmpty();
        assertThat(new ProjectFiles().read(project, "", Format.YAML).problems())
                .extracting(Problem::pointer)
                .containsExactly("/stages/0/power");
    }

    @Test
    void anIdThatExistsIsRefused() {
        Ladder again = Ladders.shipped().find("tlap").orElseThrow();
        assertThatThrownBy(() -> Ladders.shipped().with(again))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is a ladder 'tlap' already; give yours another id");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        'power: informed'       | 'powre: informed'        | /rungs/0/powre | unknown key 'powre' (did you mean 'power'?); the keys here are id, number, name, says, power, no-counterpart, loose
        'power: informed'       | 'loose: yes'             | /rungs/0       | the rung 'told' needs either power or no-counterpart
        ', power: informed'     | ', power: informed, no-counterpart: x' | /rungs/0 | the rung 'told' needs either power or no-counterpart
        'power: informed'       | 'power: infromed'        | /rungs/0/power | unknown level 'infromed' (did you mean 'informed'?); expected one of none, informed, consulted, involved, shared, led
        'power: informed'       | 'power: tlap/informing'  | /rungs/0/power | unknown level 'tlap/informing'; expected one of none, informed, consulted, involved, shared, led
        'id: equal'             | 'id: told'               | ''             | each rung needs an id of its own but there are 2 ids for 3 rungs
        'number: 1'             | 'number: one'            | /rungs/0/number | expected a whole number such as 12 but found 'one'
        'version: 1.0.0'        | '# no version'           | /version       | the key 'version' is missing here
        """)
    void aMistakeInALadderIsOneProblem(String right, String wrong, String pointer, String message) throws IOException {
        assertThat(OWN).contains(right);
        Path file = Files.writeString(folder.resolve("own.yaml"), OWN.replace(right, wrong));
        assertThat(Ladders.read(file).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.pointer()).isEqualTo(pointer);
            assertThat(problem.message()).isEqualTo(message);
        });
    }

    @Test
    void aLadderNeedsARung() throws IOException {
        String none = OWN.substring(0, OWN.indexOf("rungs:"));
        Path file = Files.writeString(folder.resolve("own.yaml"), none);
        assertThat(Ladders.read(file).problems())
                .extracting(Problem::message)
                .containsExactly("a ladder needs at least one rung");
    }
}
