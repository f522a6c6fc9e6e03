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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
                        "3 records judged: %s\n1 could not be read: %s\n"
                                .formatted(result("results.ndjson"), result("problems.csv")),
                        ""));
        assertThat(Files.readAllLines(result("results.ndjson")))
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("{\"project\":{\"id\":\"a\","),
                        second -> assertThat(second).startsWith("{\"project\":{\"id\":\"b\","),
                        third -> assertThat(third)
                                .startsWith("{\"project\":{\"id\":\"lunch-club\",")
                                .contains("\"verdict\":\"OVERSTATED\"", "\"evaluatedOn\":\"2026-11-21\""));
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
                .isEqualTo(
                        "%s records judged: %s\n".formatted(Written.projects().size(), result("results.ndjson")));
        assertThat(Files.readAllLines(result("results.ndjson"))).hasSameSizeAs(Written.projects());
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
    void aFolderThatCannotBeWrittenIsSaidSo() {
        String file = LunchClub.typed(folder, "file", "text");
        String club = LunchClub.typed(folder, "club.yaml", LunchClub.ASKED);

        Ran ran = Ran.copro("portfolio", club, "--out", file);

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).startsWith("copro: the results could not be written to '%s': ".formatted(file));
    }

    @Test
    void thereIsAtLeastOneWorker() {
        String club = LunchClub.typed(folder, "club.yaml", LunchClub.ASKED);

        assertThat(Ran.copro("portfolio", club, "--out", out(), "--workers", "0"))
                .isEqualTo(new Ran(2, "", "--workers: there must be at least 1 but was asked for 0\n"));
    }

    @Test
    void whatAnInterruptedRunLeftCanBeThrownAway() throws IOException {
        String club = LunchClub.typed(folder, "club.yaml", LunchClub.ASKED);
        Path left = Files.createDirectories(result("unfinished"));
        Files.writeString(left.resolve("checkpoint"), "copro portfolio 1\n0\n0\n\n0\n0\ncopro 0\n");
        Files.writeString(left.resolve("results.ndjson"), "");
        Files.writeString(left.resolve("problems.csv"), "");

        assertThat(Ran.copro("portfolio", club, "--out", out()).exit()).isEqualTo(2);
        assertThat(Ran.copro("portfolio", club, "--out", out(), "--restart").exit())
                .isZero();
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
