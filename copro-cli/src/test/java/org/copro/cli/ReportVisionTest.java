package org.copro.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportVisionTest {

    private static final String SCOTLAND = "../copro-examples/visions/vision-for-scotland-2017.yaml";

    private static final String GARDEN = "../copro-examples/visions/garden-for-everyone.yaml";

    @TempDir
    private Path folder;

    @Test
    void theWayToTheVisionOfANetworkIsTold() {
        Ran told = Ran.copro("vision", "report", SCOTLAND);

        assertThat(told.exit()).isZero();
        assertThat(told.err()).isEmpty();
        Expected.assertSame("vision-for-scotland.txt", told.out());
    }

    @Test
    void theWayToAMadeUpVisionIsToldWithWhatMayBeShown() {
        Ran told = Ran.copro("vision", "report", GARDEN, "--on", "2026-06-01");

        assertThat(told.exit()).isZero();
        assertThat(told.err()).isEmpty();
        Expected.assertSame("garden-for-everyone.txt", told.out());
    }

    @Test
    void programsGetTheSameAsJson() {
        Ran told = Ran.copro("vision", "report", GARDEN, "--on", "2026-06-01", "--format", "json");

        assertThat(told.exit()).isZero();
        assertThat(told.err()).isEmpty();
        Expected.assertSame("garden-for-everyone.json", told.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json"})
    void takingAgreementBackTakesEffectOnItsDayAndLeavesANoteWithoutAName(String format) {
        String before = report("2026-06-30", format);
        String after = report("2026-07-01", format);

        assertThat(before).contains("a place to sit").doesNotContain("2026-07-01");
        assertThat(after)
                .doesNotContain("a place to sit")
                .doesNotContain("Ines")
                .contains("2026-07-01")
                .contains("fewer than 5");
    }

    @Test
    void mistakesComeAllAtOnceAndNothingIsTold() throws IOException {
        Path wrong = folder.resolve("vision.yaml");
        Files.writeString(
                wrong,
                Files.readString(Path.of(GARDEN))
                        .replace("kind: group-work", "kind: group-wrok")
                        .replace("from: [gathered]", "from: [gatherd]"));

        Ran told = Ran.copro("vision", "report", wrong.toString());

        assertThat(told.exit()).isEqualTo(2);
        assertThat(told.out()).isEmpty();
        assertThat(told.complaints())
                .hasSize(2)
                .allMatch(line -> line.startsWith(wrong + ":"))
                .anyMatch(line -> line.contains("'group-wrok' (did you mean 'group-work'?)"))
                .anyMatch(line -> line.contains("'gatherd' (did you mean 'gathered'?)"));
    }

    @Test
    void withoutAFileItSaysWhatIsMissing() {
        assertThat(Ran.copro("vision", "report"))
                .isEqualTo(new Ran(2, "", "copro: name at least one FILE\nTry 'copro vision report --help'.\n"));
    }

    @Test
    void whatAFileSaysDoesNotSteerTheTerminal() throws IOException {
        Path steering = folder.resolve("vision.yaml");
        Files.writeString(
                steering,
                Files.readString(Path.of(SCOTLAND))
                        .replace("title: The Vision for Co-production in Scotland", "title: \"\\e[2JThe vision\""));

        assertThat(Ran.copro("vision", "report", steering.toString()).out())
                .contains("\uFFFD[2JThe vision")
                .doesNotContain("\u001B");
    }

    private static String report(String day, String format) {
        return Ran.copro("vision", "report", GARDEN, "--on", day, "--format", format)
                .out()
                .replace("on %s.".formatted(day), "on that day.")
                .replace("\"on\" : \"%s\"".formatted(day), "");
    }
}
