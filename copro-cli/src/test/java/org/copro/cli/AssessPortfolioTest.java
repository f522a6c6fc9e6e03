package org.copro.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessPortfolioTest {

    @TempDir
    private Path folder;

    @Test
    void resultsAndProblemsAreWrittenAndTheExitCodeSaysSo() throws IOException {
        String lines = LunchClub.typed(folder, "all.ndjson", line("a") + "{\"copro\": 1\n" + line("b"));
        String club = LunchClub.typed(folder, "club.yaml", LunchClub.ASKED);

        Ran ran = Ran.copro("portfolio", lines, club, "--out", out());

        assertThat(ran)
                .isEqualTo(new Ran(
                        2,
                        "3 records judged: %s\nSummary of all: %s\n1 could not be read: %s\n"
                                .formatted(result("results.ndjson"), result("summary.txt"), result("problems.csv")),
                        ""));
        assertThat(Files.readAllLines(result("results.ndjson")))
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("{\"project\":{\"id\":\"a\","),
                        second -> assertThat(second).startsWith("{\"project\":{\"id\":\"b\","),
                        third -> assertThat(third)
                                .startsWith("{\"project\":{\"id\":\"lunch-club\",")
                                .contains("\"verdict\":\"OVERSTATED\"", "\"evaluatedOn\":\"2026-11-21\"")
                                .contains("\"found\":{")
                                .doesNotContain("\"robustness\":"));
        assertThat(Files.readString(result("problems.csv"))).isEqualTo("""
                        file,line,column,pointer,rule,message
                        %s,2,12,,syntax,this is not valid JSON: the text ends before all brackets are closed
                        """.formatted(lines));
    }

    @Test
    void allJudgedIsDone() throws IOException {
        Ran ran = Ran.copro("portfolio", "../copro-examples/projects", "--out", out(), "--on", "2026-11-21");

        assertThat(ran.exit()).isZero();
        assertThat(ran.out())
                .isEqualTo("%s records judged: %s\nSummary of all: %s\n"
                        .formatted(Written.projects().size(), result("results.ndjson"), result("summary.txt")));
        assertThat(Files.readAllLines(result("results.ndjson"))).hasSameSizeAs(Written.projects());
    }

    @ParameterizedTest
    @CsvSource({"--full, false", "--why, true"})
    void wholeResultsAreWrittenIfAskedFor(String option, boolean isWithReasons) throws IOException {
        String club = LunchClub.typed(folder, "club.yaml", LunchClub.ASKED);

        assertThat(Ran.copro("portfolio", club, "--out", out(), option).exit()).isZero();

        String line = Files.readString(result("results.ndjson"));
        assertThat(line).contains("\"robustness\":", "\"options\":{").doesNotContain("\"found\":{");
        assertThat(line.contains("\"why\":{")).isEqualTo(isWithReasons);
    }

    @Test
    void linesComeFromStandardInputToo() throws IOException {
        Ran ran = piped(line("a") + line("b") + "{}", false, "portfolio", "-", "--out", out());

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).isEmpty();
        assertThat(Files.readAllLines(result("results.ndjson"))).hasSize(2);
        assertThat(Files.readString(result("problems.csv"))).contains("\nstandard input,3,");
    }

    @Test
    void progressIsShownToSomebodyWhoLooks() {
        String many = line("a").repeat(1_001);

        assertThat(piped(many, true, "portfolio", "-", "--out", out()).err())
                .isEqualTo("\r\u001B[K500 records judged, 0 could not be read"
                        + "\r\u001B[K1000 records judged, 0 could not be read\r\u001B[K");
        assertThat(piped(many, false, "portfolio", "-", "--out", out()).err()).isEmpty();
    }

    @Test
    void resultsAreNotWrittenAmongTheInput() {
        Ran ran = Ran.copro("portfolio", folder.toString(), "--out", out());

        assertThat(ran)
                .isEqualTo(new Ran(
                        2,
                        "",
                        "--out: '%s' lies in '%s', whose files are read; choose a folder outside of it\n"
                                .formatted(out(), folder)));
    }

    @Test
    void aLinkDoesNotHideThatTheyWouldBe() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolveSibling(folder.getFileName() + "-link"), folder);
        try {
            Ran ran = Ran.copro(
                    "portfolio", folder.toString(), "--out", link.resolve("out").toString());

            assertThat(ran.exit()).isEqualTo(2);
            assertThat(ran.err()).contains("' lies in '");
        } finally {
            Files.delete(link);
        }
    }

    /** Results of nothing must not take the place of those that are there. */
    @Test
    void anInputThatIsNotThereIsSaidSoBeforeAnythingIsWritten() {
        String club = LunchClub.typed(folder, "club.yaml", LunchClub.ASKED);

        Ran ran = Ran.copro("portfolio", club, folder + "/clup.yaml", folder + "/cl.ndjson", "--out", out());

        assertThat(ran)
                .isEqualTo(new Ran(
                        2,
                        "",
                        "%1$s/clup.yaml: there is no such file or folder\n%1$s/cl.ndjson: there is no such file or folder\n"
                                .formatted(folder)));
        assertThat(Path.of(out())).doesNotExist();
    }

    @Test
    void standardInputIsNamedOnce() {
        assertThat(piped(line("a"), false, "portfolio", "-", "-", "--out", out())
                        .err())
                .isEqualTo("copro: standard input (-) can be read once only; name it once\n");
    }

    @Test
    void filesThatNoEarlierRunWroteAreLeftAlone() throws IOException {
        String club = LunchClub.typed(folder, "club.yaml", LunchClub.ASKED);
        Files.createDirectories(Path.of(out()));
        Files.writeString(Path.of(out()).resolve("ratings.csv"), "study,design\n");

        Ran ran = Ran.copro("portfolio", club, "--out", out(), "--tables", "none");

        assertThat(ran)
                .isEqualTo(new Ran(
                        2,
                        "",
                        "--out: in '%s' ratings.csv would be replaced or taken away, and no earlier run wrote it; choose another folder, or move them away\n"
                                .formatted(out())));
    }

    @Test
    void aFolderThatCannotBeWrittenIsSaidSo() {
        String file = LunchClub.typed(folder, "file", "text");
        String club = LunchClub.typed(folder, "club.yaml", LunchClub.ASKED);

        Ran ran = Ran.copro("portfolio", club, "--out", file);

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).startsWith("copro: the results could not be written to '%s': ".formatted(file));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "all | agreement.csv codebook.csv criteria.csv datapackage.json findings.csv flags.csv principles.csv problems.csv projects.csv ratings.csv results.ndjson settings.json stages.csv summary.csv summary.json summary.txt",
                "none | problems.csv results.ndjson settings.json summary.csv summary.json summary.txt",
                "flags,projects | codebook.csv datapackage.json flags.csv problems.csv projects.csv results.ndjson settings.json summary.csv summary.json summary.txt",
            })
    void tablesAreWrittenAsAskedFor(String tables, String names) throws IOException {
        String club = LunchClub.typed(folder, "club.yaml", LunchClub.ASKED);

        assertThat(Ran.copro("portfolio", club, "--out", out(), "--tables", tables)
                        .exit())
                .isZero();
        assertThat(String.join(" ", files())).isEqualTo(names);
    }

    @Test
    void aTableThatThereIsNotIsSaidSo() {
        String club = LunchClub.typed(folder, "club.yaml", LunchClub.ASKED);

        assertThat(Ran.copro("portfolio", club, "--out", out(), "--tables", "flag"))
                .isEqualTo(
                        new Ran(
                                2,
                                "",
                                "--tables: unknown table 'flag' (did you mean 'flags'?); expected one of projects, stages, principles, criteria, flags, findings, ratings, agreement\n"));
    }

    @Test
    void thereIsAtLeastOneWorker() {
        String club = LunchClub.typed(folder, "club.yaml", LunchClub.ASKED);

        assertThat(Ran.copro("portfolio", club, "--out", out(), "--workers", "0"))
                .isEqualTo(new Ran(2, "", "--workers: there must be at least 1 but was asked for 0\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 100, [....................] 0 %",
        "49, 1000, [....................] 4 %",
        "50, 1000, [#...................] 5 %",
        "999, 1000, [###################.] 99 %",
        "1000, 1000, [####################] 100 %",
        "1001, 1000, [####################] 100 %",
        "0, 0, [####################] 100 %",
    })
    void howFarItIsIsDrawnAsABar(long bytes, long size, String bar) {
        assertThat(AssessPortfolio.bar(bytes, size)).isEqualTo(bar + ", ");
    }

    @Test
    void ofFilesABarIsShownWhereSomebodyLooks() throws IOException {
        Path lines = folder.resolve("many.ndjson");
        Files.writeString(lines, line("garden").repeat(1000));

        assertThat(piped("", true, "portfolio", lines.toString(), "--out", out())
                        .err())
                .contains("[#########...........] 49 %, 500 records judged, 0 could not be read");
    }

    /** What is piped in stays open, so that the run cannot end before it is killed. */
    @Test
    void aRunThatWasKilledGoesOnAndGivesTheSameBytes() throws Exception {
        Path input = folder.resolve("many.ndjson");
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 7_000; i++) {
            lines.add(
                    i % 100 == 7 ? "{\"copro\": 1, \"id\"" : line("garden-" + i).strip());
        }
        Files.write(input, lines);
        Process process = new ProcessBuilder(
                        Program.java(List.of("-Xmx64m"), "portfolio", "-", "--out", out(), "--on", "2026-11-21"))
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().write(Files.readAllBytes(input));
        process.getOutputStream().flush();
        Path checkpoint = result("unfinished").resolve("checkpoint");
        while (!Files.exists(checkpoint) && process.isAlive()) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        process.destroyForcibly().waitFor();
        assertThat(files()).containsExactly("unfinished");

        Ran other = runOn("2026-11-22", out(), input);
        Ran rest = runOn("2026-11-21", out(), input);
        Ran whole = runOn("2026-11-21", folder + "/whole", input);

        assertThat(other.exit()).isEqualTo(2);
        assertThat(other.err())
                .contains("(on 2026-11-21) than are given now (on 2026-11-22). Type the same as before to finish it,");
        assertThat(rest.exit()).isEqualTo(2);
        assertThat(rest.out()).contains("6930 records judged", "70 could not be read");
        assertThat(whole.exit()).isEqualTo(2);
        assertThat(files()).contains("problems.csv", "results.ndjson").doesNotContain("unfinished");
        for (String name : files()) {
            assertThat(result(name))
                    .hasSameBinaryContentAs(folder.resolve("whole").resolve(name));
        }
    }

    @Test
    void whatAnInterruptedRunLeftCanBeThrownAway() throws IOException {
        String club = LunchClub.typed(folder, "club.yaml", LunchClub.ASKED);
        Path left = Files.createDirectories(result("unfinished"));
        Files.writeString(left.resolve("checkpoint"), "copro portfolio 2\n0\n0\n\n0 0\n{}\ncopro 0\n");
        Files.writeString(left.resolve("results.ndjson"), "");
        Files.writeString(left.resolve("problems.csv"), "");

        assertThat(Ran.copro("portfolio", club, "--out", out()).exit()).isEqualTo(2);
        assertThat(Ran.copro("portfolio", club, "--out", out(), "--restart").exit())
                .isZero();
    }

    private Ran runOn(String day, String out, Path input) throws IOException, InterruptedException {
        List<String> command = Program.java(List.of("-Xmx64m"), "portfolio", "-", "--out", out, "--on", day);
        Path said = folder.resolve("said");
        Path complained = folder.resolve("complained");
        int exit = Program.exitOf(new ProcessBuilder(command)
                .redirectInput(input.toFile())
                .redirectOutput(said.toFile())
                .redirectError(complained.toFile()));
        return new Ran(exit, Files.readString(said), Files.readString(complained));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("portfolio"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static String line(String id) {
        return "{\"copro\": 1, \"id\": \"%s\", \"title\": \"The garden\"}\n".formatted(id);
    }

    private static Ran piped(String input, boolean isTerminal, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Piped piped = new Piped(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), isTerminal);
        int exit =
                Copro.run(Ran.TODAY, Reader.nullReader(), piped, new PrintWriter(out), new PrintWriter(err), arguments);
        return new Ran(exit, out.toString(), err.toString());
    }

    private String out() {
        return folder.resolve("portfolio").toString();
    }

    private Path result(String name) {
        return folder.resolve("portfolio").resolve(name);
    }
}
