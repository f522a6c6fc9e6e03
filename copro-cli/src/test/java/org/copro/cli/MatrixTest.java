package org.copro.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MatrixTest {

    private static final String STAGES =
            "diagnosis=priorities,development=design,implementation=delivery,evaluation=evaluation";

    private static final String TABLE = """
            study,diagnosis,development,implementation,evaluation
            Wells,7,6,6,3
            Night patrol,2-5,3/4,UNK,
            """;

    @TempDir
    private Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private String out(String name) {
        return folder.resolve(name).toString();
    }

    private static Ran imported(String table, String... more) {
        List<String> all = new ArrayList<>(
                List.of("import", "matrix", table, "--ladder", "community", "--stages", STAGES, "--unknown", "UNK"));
        all.addAll(List.of(more));
        return Ran.copro(all.toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"studies.ndjson", "studies"})
    void aTableComesBackOutTheSame(String name) throws IOException {
        String table = file("ratings.csv", TABLE);

        Ran in = imported(table, "--label", "co-production", "--out", out(name));

        assertThat(in).isEqualTo(new Ran(0, """
                        %s: 2 of 2 rows read, on the ladder 'community' 1.0.0, from UTF-8 with commas between the cells
                          'study' = name of the study
                          'diagnosis' = priorities
                          'development' = design
                          'implementation' = delivery
                          'evaluation' = evaluation
                          all columns are used
                        """.formatted(table), ""));
        List<String> arguments = new ArrayList<>(List.of("export", "matrix", "--ladder", "community"));
        arguments.addAll(
                name.endsWith(".ndjson")
                        ? List.of(out(name))
                        : List.of(out("studies/wells.yaml"), out("studies/night-patrol.yaml")));
        assertThat(Ran.copro(arguments.toArray(String[]::new))).isEqualTo(new Ran(0, TABLE, ""));
    }

    @Test
    void withoutAPlaceTheRecordsGoToStandardOutput() throws IOException {
        Ran in = imported(file("ratings.csv", TABLE));

        assertThat(in.exit()).isZero();
        assertThat(in.out().lines()).hasSize(2).allMatch(line -> line.startsWith("{") && line.endsWith("}"));
        assertThat(in.err()).contains("'study' = name of the study");
        String lines = file("studies.ndjson", in.out());
        assertThat(Ran.copro("export", "matrix", lines, "--ladder", "community").out())
                .isEqualTo(TABLE);
    }

    @Test
    void whatCannotBeReadIsReportedAndTheRestIsWritten() throws IOException {
        String table = file("ratings.csv", """
                year,study,diagnosis,development,implementation,evaluation
                2011,Wells,7,6,6,high
                2012,"Night patrol,2,2,2,2
                2013,Home visits,2/5,1,UNK,1
                """);

        Ran in = imported(table, "--study", "study", "--out", out("studies.ndjson"));

        assertThat(in.exit()).isEqualTo(2);
        assertThat(in.out()).startsWith(table + ": 2 of 3 rows read, ").endsWith("  not used: 'year'\n");
        assertThat(in.complaints()).hasSize(3);
        assertThat(in.complaints().get(0))
                .isEqualTo(table + ": note: line 4, column 3 'diagnosis': '2/5' is taken for all rungs between: 2-5");
        assertThat(in.complaints().get(1))
                .startsWith(
                        table
                                + ": line 2, column 6 'evaluation': 'high' is not read; expected is a rung of 'community' (a number from 1 to 7 or one of none,");
        assertThat(in.complaints().get(2)).startsWith(table + ": line 3: a quotation mark is not closed");
        assertThat(Files.readAllLines(folder.resolve("studies.ndjson"))).hasSize(2);
    }

    @Test
    void nothingThatIsThereAlreadyIsOverwritten() throws IOException {
        String table = file("ratings.csv", TABLE);
        Path studies = folder.resolve("studies");
        assertThat(imported(table, "--out", studies.toString()).exit()).isZero();
        assertThat(imported(table, "--out", studies.toString()).exit()).isZero();
        Files.writeString(studies.resolve("wells.yaml"), "mine");
        Files.delete(studies.resolve("night-patrol.yaml"));

        Ran again = imported(table, "--out", studies.toString());

        assertThat(again.exit()).isEqualTo(2);
        assertThat(again.out()).isEmpty();
        assertThat(again.err())
                .isEqualTo(
                        "%s: there is a file of this name with another content, and it is left as it is; nothing is written. Take it away, or name another place\n"
                                .formatted(studies.resolve("wells.yaml")));
        assertThat(studies.resolve("wells.yaml")).hasContent("mine");
        assertThat(Files.list(studies)).containsExactly(studies.resolve("wells.yaml"));
    }

    @Test
    void aPlaceThatCannotBeWrittenIsReported() throws IOException {
        String table = file("ratings.csv", TABLE);

        Ran refused = imported(table, "--out", table + "/studies.ndjson");

        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err()).startsWith(table + "/studies.ndjson: the file cannot be written: ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        --ladder=comunity  | --ladder: there is no ladder and no file 'comunity' (did you mean 'community'?); the ladders are arnstein, iap2, tlap, hart, pretty, wilcox, atsdr, involve, rest, involvement-matrix, gonzalez, community
        --label=coproduction | copro: unknown label 'coproduction' (did you mean 'co-production'?); expected one of information, consultation, engagement, involvement, co-design, co-delivery, co-production, user-led
        --stages=diagnosis   | copro: unknown phase 'diagnosis'; expected one of priorities, commissioning, design, delivery, sharing, evaluation, governance
        --stages=diagnosys=design | FILE:1:1: there is no column 'diagnosys' (did you mean 'diagnosis'?); the columns are 'study', 'diagnosis', 'development', 'implementation', 'evaluation'
        """)
    void aPlanThatDoesNotFitIsExplained(String option, String message) throws IOException {
        String table = file("ratings.csv", TABLE);
        List<String> all = new ArrayList<>(List.of("import", "matrix", table, option));
        if (!option.startsWith("--ladder")) {
            all.add("--ladder=community");
        }
        if (!option.startsWith("--stages")) {
            all.add("--stages=" + STAGES);
        }

        assertThat(Ran.copro(all.toArray(String[]::new)))
                .isEqualTo(new Ran(2, "", message.replace("FILE", table) + "\n"));
    }

    @Test
    void onAnotherLadderTheTableSaysWhatIsRough() throws IOException {
        assertThat(imported(file("ratings.csv", TABLE), "--out", out("studies.ndjson"))
                        .exit())
                .isZero();

        Ran out = Ran.copro(
                "export",
                "matrix",
                out("studies.ndjson"),
                "--ladder",
                "arnstein",
                "--unknown",
                "?",
                "--study",
                "title");

        assertThat(out)
                .isEqualTo(
                        new Ran(
                                0,
                                """
                        title,diagnosis,development,implementation,evaluation
                        Wells,~7/8,~6/7,~6/7,~3-5
                        Night patrol,~3-5,~3-5,?,
                        """,
                                "note: ~ marks what the ladder 'arnstein' can tell only roughly: all rungs that can mean it\n"));
    }

    @Test
    void projectsWithDecisionsAreWrittenAsTheyAreJudged() {
        Ran out = Ran.copro(
                "export",
                "matrix",
                Written.example("panel-on-paper.yaml"),
                Written.example("community-garden-started-by-neighbours.yaml"),
                "--ladder=tlap",
                "--stages=planning=design,doing=delivery",
                "--on=2026-11-21");

        assertThat(out.exit()).isZero();
        Expected.assertSame("export-matrix-two-examples.csv", out.out());
        Expected.assertSame("export-matrix-two-examples-notes.txt", out.err());
    }

    @Test
    void badRecordsAreReportedAndTheOthersWritten() throws IOException {
        Ran in = imported(file("ratings.csv", TABLE));
        String lines = file("studies.ndjson", in.out().replaceFirst("\\{", "{\"x\":1,"));

        Ran out = Ran.copro(
                "export", "matrix", lines, out("none.ndjson"), "--ladder", "community", "--out", out("t.csv"));

        assertThat(out.exit()).isEqualTo(2);
        assertThat(out.complaints()).hasSize(2);
        assertThat(out.complaints().get(0)).startsWith(lines + ":1:2 /x: unknown key");
        assertThat(out.complaints().get(1)).isEqualTo(out("none.ndjson") + ": there is no such file");
        assertThat(folder.resolve("t.csv"))
                .hasContent("study,diagnosis,development,implementation\nNight patrol,2-5,3/4,UNK\n");
    }

    @Test
    void aFileThatIsNoTextInUtf8IsReported() throws IOException {
        Files.write(folder.resolve("old.jsonl"), new byte[] {'"', (byte) 0xE9, '"'});

        Ran out = Ran.copro("export", "matrix", out("old.jsonl"), "--ladder", "community");

        assertThat(out).isEqualTo(new Ran(2, "study\n", out("old.jsonl") + ":1:1: this line is not a text in UTF-8\n"));
    }

    @Test
    void aHeadingIsNotGivenTwice() throws IOException {
        assertThat(imported(file("ratings.csv", TABLE), "--out", out("studies.ndjson"))
                        .exit())
                .isZero();

        assertThat(Ran.copro(
                        "export", "matrix", out("studies.ndjson"), "--ladder", "community", "--study", "Diagnosis"))
                .isEqualTo(new Ran(
                        2,
                        "",
                        "copro: there is a stage 'Diagnosis'; give the titles another heading with '--study'\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"import", "export"})
    void theGroupsAreExplainedWhereNothingIsNamed(String group) {
        assertThat(Ran.copro(group))
                .isEqualTo(new Ran(2, "", Ran.copro(group, "--help").out()));
    }
}
