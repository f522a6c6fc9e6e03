package org.copro.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.copro.assessment.framework.Framework;
import org.copro.assessment.framework.Frameworks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code copro assess --framework}. */
class AssessByFrameworkTest {

    private static final String HEADING = "How much of each principle the record shows\n";

    @TempDir
    private Path folder;

    static List<String> shipped() {
        return Frameworks.shipped().all().stream().map(Framework::id).toList();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void aFrameworkThatComesWithCoproIsUsedByItsId(String id) {
        Ran ran = Ran.copro("assess", "--framework", id, Fund.PROJECT);

        assertThat(ran.exit()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(DefinitionsTest.unwrapped(ran.out()))
                .contains("(%s, version ".formatted(id))
                .contains("framework %s@".formatted(id));
    }

    @Test
    void anOwnFrameworkIsReadFromAFileAndScoredWithEveryQuestion() {
        Ran ran = Ran.copro("assess", "--framework", Fund.FILE, Fund.PROJECT);

        assertThat(ran.exit()).isZero();
        assertThat(ran.err()).isEmpty();
        Expected.assertSame("good-work-by-neighbourhood-fund.txt", principles(ran));
    }

    @Test
    void theGateIsNotOutvotedByAHighSumInJsonEither() {
        JsonNode result = judged(Fund.FILE);

        JsonNode principle = result.path("principles").path(0);
        assertThat(principle.path("framework").asString()).isEqualTo("neighbourhood-fund");
        assertThat(principle.path("low").asDouble()).isEqualTo(0.8667);
        assertThat(principle.path("level").path("certain").asString()).isEqualTo("starting");
        assertThat(principle.path("level").path("byScoreAlone").asString()).isEqualTo("embedded");
        JsonNode gate = principle.path("level").path("gates").path(0);
        assertThat(gate.path("criterion").asString()).isEqualTo("still-open");
        assertThat(gate.path("passed").asString()).isEqualTo("false");
        assertThat(gate.path("found").asString()).isEqualTo("2 of 4 main decisions were made before people joined.");
        assertThat(gate.path("evidence").path(0).path("pointer").asString()).isEqualTo("/stages/0/decisions/0/decided");
    }

    @Test
    void whatLeadsToTheNextLevelIsSaidInJsonAsInText() {
        List<String> sentences = new ArrayList<>();
        judged(Fund.FILE)
                .path("principles")
                .forEach(one -> one.path("level")
                        .path("towardsNextInWords")
                        .stringValueOpt()
                        .ifPresent(sentences::add));

        assertThat(sentences)
                .containsExactly(
                        "It would be “established” with a yes to “Are neighbours among those who say how it went?”");
        assertThat(DefinitionsTest.unwrapped(principles(Ran.copro("assess", "--framework", Fund.FILE, Fund.PROJECT))))
                .contains(sentences);
    }

    @Test
    void theJsonNamesTheFrameworkItsVersionAndHowFarItWasTested() {
        JsonNode result = judged(Fund.FILE);

        JsonNode framework = result.path("frameworks").path(0);
        assertThat(framework.path("id").asString()).isEqualTo("neighbourhood-fund");
        assertThat(framework.path("version").asString()).isEqualTo("1.0.0");
        assertThat(framework.path("validation").asString()).isEqualTo("untested");
        assertThat(framework.path("validationNote").asString()).startsWith("Nobody has tested these questions yet.");
        assertThat(result.path("provenance")
                        .path("frameworks")
                        .path(0)
                        .path("id")
                        .asString())
                .isEqualTo("neighbourhood-fund");
    }

    @Test
    void withoutAskingCoprosOwnPrinciplesAreShownInShort() {
        String unasked = principles(Ran.copro("assess", Fund.PROJECT));
        String asked = principles(Ran.copro("assess", "--framework", "copro-principles", Fund.PROJECT));

        assertThat(DefinitionsTest.unwrapped(unasked))
                .contains("(copro-principles, version ")
                .contains("For every question and its answer, give '--framework copro-principles'.");
        assertThat(asked.lines().count()).isGreaterThan(2 * unasked.lines().count());
        assertThat(unasked).doesNotContain("  - yes — ");
        assertThat(asked).contains("  - yes — ");
    }

    @Test
    void severalAreShownInTheOrderTyped() {
        Ran ran = Ran.copro(
                "assess",
                "--framework",
                "nef-six",
                "--framework",
                Fund.FILE,
                "--framework",
                "wales-five",
                Fund.PROJECT);

        assertThat(ran.exit()).isZero();
        assertThat(ran.out().split(HEADING)).hasSize(4);
        assertThat(DefinitionsTest.unwrapped(ran.out()))
                .containsSubsequence("(nef-six, version", "(neighbourhood-fund, version", "(wales-five, version");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "nonsense        | ",
                "nef-sx          | ` (did you mean 'nef-six'?)`",
                "copro-principle | ` (did you mean 'copro-principles'?)`",
                "nowhere/own.yaml | ",
            })
    void oneThatIsNotThereIsRefusedWithThoseThereAre(String name, String suggestion) {
        assertThat(Ran.copro("assess", "--framework", name, Fund.PROJECT))
                .isEqualTo(new Ran(
                        2,
                        "",
                        "--framework: there is no framework and no file '%s'%s; the frameworks are %s\n"
                                .formatted(name, suggestion == null ? "" : suggestion, String.join(", ", shipped()))));
    }

    @Test
    void theSameTwiceIsRefused() {
        assertThat(Ran.copro("assess", "--framework", "nef-six", "--framework", "nef-six", Fund.PROJECT))
                .isEqualTo(new Ran(2, "", "--framework: 'nef-six' is given twice\n"));
        assertThat(Ran.copro("assess", "--framework", Fund.FILE, "--framework", Fund.FILE, Fund.PROJECT))
                .isEqualTo(new Ran(2, "", "--framework: 'neighbourhood-fund' is given twice\n"));
    }

    @Test
    void anIdNeverChangesItsMeaning() {
        String own = Fund.changed(folder, "id: neighbourhood-fund", "id: nef-six");

        assertThat(Ran.copro("assess", "--framework", own, Fund.PROJECT))
                .isEqualTo(new Ran(2, "", own + ": there is a framework 'nef-six' already; give yours another id\n"));
    }

    @Test
    void aCopyThatSaysTheSameIsTheSame() throws IOException {
        Path shipped = Path.of("../copro-assessment/src/main/resources/org/copro/assessment/framework/nef-six.yaml");
        String copy = LunchClub.typed(folder, "copy.yaml", Files.readString(shipped));

        Ran byCopy = Ran.copro("assess", "--framework", copy, Fund.PROJECT);

        assertThat(byCopy.exit()).isZero();
        assertThat(byCopy).isEqualTo(Ran.copro("assess", "--framework", "nef-six", Fund.PROJECT));
    }

    @Test
    void allThatIsWrongWithSeveralIsSaidAtOnce() {
        Ran ran = Ran.copro(
                "assess",
                "--framework",
                Fund.SIX_MISTAKES,
                "--framework",
                "nonsense",
                "--framework",
                "nef-six",
                Fund.PROJECT);

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.complaints()).hasSize(7);
        assertThat(ran.complaints().subList(0, 6)).allMatch(line -> line.startsWith(Fund.SIX_MISTAKES + ":"));
        assertThat(ran.complaints().get(6)).startsWith("--framework: there is no framework and no file 'nonsense'");
    }

    @Test
    void theReasonsAreShownAsATreeWhereTheyAreAskedFor() {
        Ran ran = Ran.copro("assess", "--framework", Fund.FILE, "--why", Fund.PROJECT);

        assertThat(ran.exit()).isZero();
        String text = ran.out();
        Expected.assertSame("good-work-why.txt", text.substring(text.indexOf("\nWhy\n") + 1));
        assertThat(Ran.copro("assess", Fund.PROJECT).out()).doesNotContain("\nWhy\n");
    }

    @Test
    void theReasonsStandInTheResultForProgramsToo() {
        String json =
                Ran.copro("assess", "--why", "--format", "json", Fund.PROJECT).out();

        assertThat(json).contains("\"why\"").contains("\"mattered\"");
        assertThat(Ran.copro("assess", "--format", "json", Fund.PROJECT).out()).doesNotContain("\"mattered\"");
    }

    @Test
    void aBandWithAHoleIsRefused() {
        String holed = Fund.changed(folder, "from: 20 %, below: 40 %", "from: 25 %, below: 40 %");

        assertThat(Ran.copro("assess", "--framework", holed, Fund.PROJECT).err())
                .isEqualTo(
                        holed + ":14:5 /bands/1: there is a hole between 'not-yet' and 'starting': the first ends below"
                                + " 20 % and the next begins at 25 %\n");
    }

    @Test
    void aProjectThatSaysNothingIsNotKnownAndNeverBad() {
        String bare = LunchClub.typed(folder, "bare.yaml", LunchClub.BARE);

        String shown = principles(Ran.copro("assess", "--framework", Fund.FILE, bare));

        assertThat(shown)
                .contains("[++++++++++++++++++++] 0 % to 100 %")
                .contains("not known — ")
                .doesNotContain("- no — ", "Kept below");
    }

    @Test
    void theSameRecordGivesTheSameBytes() {
        for (String format : List.of("text", "json")) {
            Ran first = Ran.copro("assess", "--format", format, "--framework", Fund.FILE, Fund.PROJECT);

            assertThat(first)
                    .isEqualTo(Ran.copro("assess", "--format", format, "--framework", Fund.FILE, Fund.PROJECT));
        }
    }

    private static JsonNode judged(String framework) {
        Ran ran = Ran.copro("assess", "--format", "json", "--framework", framework, Fund.PROJECT);
        assertThat(ran.exit()).isZero();
        assertThat(ran.err()).isEmpty();
        return JsonMapper.shared().readTree(ran.out());
    }

    /** The part of a report about principles. */
    private static String principles(Ran ran) {
        return ran.out().substring(ran.out().indexOf(HEADING), ran.out().indexOf("\nJudged as of"));
    }
}
