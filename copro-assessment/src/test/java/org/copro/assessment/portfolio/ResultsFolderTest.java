package org.copro.assessment.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.copro.assessment.Assessor;
import org.copro.assessment.label.LabelDefinitions;
import org.copro.assessment.summary.Attribute;
import org.copro.assessment.table.TidyTables;
import org.copro.assessment.view.Detail;
import org.copro.assessment.view.JsonView;
import org.copro.project.Project;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ResultsFolderTest {

    private static final byte[] MANY = Submitted.many(40);
    private static final Consumer<Progress> NOBODY = progress -> {};
    private static final TidyTables TABLES = Submitted.portfolio().tables();
    private static final List<String> ALL_NAMES = List.of(
            "agreement.csv",
            "codebook.csv",
            "criteria.csv",
            "datapackage.json",
            "findings.csv",
            "flags.csv",
            "principles.csv",
            "problems.csv",
            "projects.csv",
            "ratings.csv",
            "results.ndjson",
            "settings.json",
            "stages.csv",
            "summary.csv",
            "summary.json",
            "summary.txt");
    private static final List<String> PLAIN =
            List.of("problems.csv", "results.ndjson", "settings.json", "summary.csv", "summary.json", "summary.txt");

    @TempDir
    private Path top;

    private Path folder;

    @BeforeEach
    void nameTheFolder() {
        folder = top.resolve("out");
    }

    @Test
    void eachLineIsTheResultOfOneRecordJudgedAlone() throws IOException {
        List<Project> examples = Submitted.examples();
        byte[] lines = Submitted.bytes(examples.stream().map(Submitted::line).toList());

        Tally tally = new ResultsFolder(folder).write(Submitted.portfolio(), Submitted.records(lines), NOBODY);

        assertThat(tally).isEqualTo(new Tally(examples.size(), 0));
        assertThat(results()).isEqualTo(Submitted.alone(examples));
        assertThat(problems()).isEqualTo("file,line,column,pointer,rule,message\n");
        assertThat(names()).containsExactlyElementsOf(PLAIN);
    }

    /** Two records may have the same id, and one between them may be damaged. */
    @Test
    void rowsOfARecordHaveItsNumber() throws IOException {
        byte[] lines = Submitted.bytes(List.of(Submitted.small("same"), "{", "", Submitted.small("same")));

        new ResultsFolder(folder).with(TABLES).write(Submitted.portfolio(), Submitted.records(lines), NOBODY);

        assertThat(Files.readAllLines(folder.resolve("projects.csv")).stream().map(row -> row.split(",")[0]))
                .containsExactly("record", "1", "3");
        assertThat(Files.readAllLines(folder.resolve("findings.csv")).stream()
                        .map(row -> row.split(",")[0])
                        .distinct())
                .containsExactly("record", "1", "3");
        assertThat(Files.readString(folder.resolve("datapackage.json")).replaceAll("\\s+", ""))
                .contains("\"primaryKey\":[\"record\"]", "\"foreignKeys\":[{\"fields\":[\"record\"]")
                .doesNotContain("\"primaryKey\":[\"project\"");
    }

    /** A researcher's own table may have a name that a table of ours has. */
    @ParameterizedTest
    @CsvSource({"ratings.csv", "summary.txt", "results.ndjson", "settings.json", "datapackage.json"})
    void whatNoEarlierRunHasWrittenIsLeftAlone(String name) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(name), "mine");

        assertThatThrownBy(
                        () -> new ResultsFolder(folder).write(Submitted.portfolio(), Submitted.records(MANY), NOBODY))
                .isInstanceOf(ForeignFilesException.class)
                .hasMessage(name + " would be replaced or taken away, and no earlier run wrote it");

        assertThat(names()).containsExactly(name);
        assertThat(Files.readString(folder.resolve(name))).isEqualTo("mine");
    }

    @Test
    void besideAnEarlierRunWithoutTablesATableIsSomebodysOwn() throws IOException {
        new ResultsFolder(folder).write(Submitted.portfolio(), Submitted.records(MANY), NOBODY);
        Files.writeString(folder.resolve("ratings.csv"), "mine");

        assertThatThrownBy(() -> new ResultsFolder(folder)
                        .with(TABLES)
                        .write(Submitted.portfolio(), Submitted.records(MANY), NOBODY))
                .isInstanceOf(ForeignFilesException.class);
        Files.delete(folder.resolve("ratings.csv"));
        new ResultsFolder(folder).with(TABLES).write(Submitted.portfolio(), Submitted.records(MANY), NOBODY);
        new ResultsFolder(folder).write(Submitted.portfolio(), Submitted.records(MANY), NOBODY);

        assertThat(names()).containsExactlyElementsOf(PLAIN);
    }

    @Test
    void aFolderOfFilesGivesTheSameResultsAsTheirLines() throws IOException {
        new ResultsFolder(folder).write(Submitted.portfolio(), Records.of(Submitted.EXAMPLES), NOBODY);

        assertThat(results()).isEqualTo(Submitted.alone(Submitted.examples()));
    }

    @Test
    void problemsHaveTheirPlaceAndDoNothingInASpreadsheet() throws IOException {
        byte[] lines = Submitted.bytes(List.of(
                Submitted.small("good"),
                "{\"copro\": 1, \"id\": \"b\", \"title\": \"B\", \"claim\": {\"label\": \"co-, \\\"prod\\\"\"}}",
                "{"));
        Records named = Records.lines(new ByteArrayInputStream(lines), "=cmd");

        new ResultsFolder(folder).write(Submitted.portfolio(), named, NOBODY);

        assertThat(problems().lines().toList()).hasSize(3).satisfies(rows -> {
            assertThat(rows.get(1)).startsWith("'=cmd,2,58,/claim/label,unknown-value,\"unknown label 'co-, \"\"");
            assertThat(rows.get(2))
                    .isEqualTo(
                            "'=cmd,3,2,,syntax,this is not valid JSON: the text ends before all brackets are closed");
        });
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "7, 1", "7, 5", "20, 7", "39, 5", "40, 5", "40, 100"})
    void anInterruptedRunGoesOnAndGivesTheSameBytes(int stop, int every) throws IOException {
        new ResultsFolder(top.resolve("whole"))
                .with(TABLES)
                .write(Submitted.portfolio(), Submitted.records(MANY), NOBODY);

        interrupt(stop, new ResultsFolder(folder, every).with(TABLES));
        assertThat(names()).containsExactly("unfinished");
        // the end of what was written when the power went
        for (String name : List.of("results.ndjson", "stages.csv")) {
            Files.writeString(folder.resolve("unfinished").resolve(name), "{\"project", StandardOpenOption.APPEND);
        }
        Tally tally = new ResultsFolder(folder, every)
                .with(TABLES)
                .write(Submitted.portfolio().withWorkers(1), Submitted.records(MANY), NOBODY);

        assertThat(tally).isEqualTo(new Tally(36, 4));
        assertThat(names()).containsExactlyElementsOf(ALL_NAMES);
        for (String name : ALL_NAMES) {
            assertThat(folder.resolve(name))
                    .hasSameBinaryContentAs(top.resolve("whole").resolve(name));
        }
    }

    @Test
    void anInterruptedRunIsNotFinishedWithOtherTables() {
        interrupt(23, new ResultsFolder(folder, 10).with(TABLES));

        assertThatThrownBy(() -> write(Submitted.portfolio()))
                .isInstanceOf(DifferentRunException.class)
                .hasMessageContaining("other settings (table projects, table stages,")
                .hasMessageEndingWith("than are given now (without more)");
    }

    @Test
    void tablesOfARunBeforeDoNotStandBesideOtherResults() throws IOException {
        new ResultsFolder(folder).with(TABLES).write(Submitted.portfolio(), Submitted.records(MANY), NOBODY);
        Files.writeString(folder.resolve("mine.csv"), "kept");

        new ResultsFolder(folder)
                .with(TABLES.only(List.of("flags")))
                .write(Submitted.portfolio(), Submitted.records(MANY), NOBODY);
        assertThat(names())
                .contains("codebook.csv", "datapackage.json", "flags.csv", "mine.csv")
                .containsAll(PLAIN)
                .hasSize(PLAIN.size() + 4);

        write(Submitted.portfolio());
        assertThat(names()).contains("mine.csv").containsAll(PLAIN).hasSize(PLAIN.size() + 1);
    }

    @Test
    void whatWasBeingWrittenWhenARunStoppedIsTakenAway() throws IOException {
        interrupt(23, 10);
        Files.writeString(folder.resolve("unfinished/.checkpoint-1.part"), "copro portf");

        write(Submitted.portfolio());

        assertThat(names()).containsExactlyElementsOf(PLAIN);
    }

    @Test
    void whatWasJudgedIsNotJudgedAgain() throws IOException {
        interrupt(23, 10);

        long[] told = {0};
        new ResultsFolder(folder, 10).write(Submitted.portfolio(), Submitted.records(MANY), tally -> told[0]++);

        assertThat(told[0]).isEqualTo(20);
    }

    @Test
    void anInterruptedRunIsNotFinishedWithOtherRecords() throws IOException {
        interrupt(23, 10);
        byte[] changed = MANY.clone();
        changed[MANY.length / 4] ^= 1;
        byte[] fewer = Submitted.many(19);

        for (byte[] other : List.of(changed, fewer)) {
            assertThatThrownBy(() -> new ResultsFolder(folder, 10)
                            .write(Submitted.portfolio(), Submitted.records(other), NOBODY))
                    .isInstanceOf(DifferentRunException.class)
                    .hasMessageEndingWith("has judged 20 records, and the first 20 given now are others");
        }
        // nothing is lost by the attempt
        assertThat(new ResultsFolder(folder, 10).write(Submitted.portfolio(), Submitted.records(MANY), NOBODY))
                .isEqualTo(new Tally(36, 4));
    }

    @Test
    void anInterruptedRunIsNotFinishedByOtherRules() throws IOException {
        interrupt(23, 10);
        Assessor other = Assessor.standard()
                .using(LabelDefinitions.shipped().find("start-to-end").orElseThrow());

        assertThatThrownBy(() -> write(Portfolio.of(Assessor.standard(), LocalDate.of(2026, 11, 22))))
                .isInstanceOf(DifferentRunException.class)
                .hasMessageContaining("with other settings (on 2026-11-21) than are given now (on 2026-11-22)");
        assertThatThrownBy(() -> write(Portfolio.of(other, Submitted.ON)))
                .isInstanceOf(DifferentRunException.class)
                .hasMessageContaining("(without more) than are given now (definition asked for start-to-end@");
    }

    /** Lines of a file without their ends, files as they are, what is not there as nothing. */
    @Test
    void progressIsToldInRecordsAndBytes() throws IOException {
        Path lines = Files.write(top.resolve("all.ndjson"), MANY);
        Path one = Files.writeString(top.resolve("one.json"), Submitted.small("one"));
        List<Progress> told = new ArrayList<>();
        Records records =
                Records.inOrder(List.of(Records.of(lines), Records.of(one), Records.of(top.resolve("missing.yaml"))));

        assertThat(records.size()).hasValue(MANY.length + Files.size(one));
        new ResultsFolder(folder).write(Submitted.portfolio(), records, told::add);

        assertThat(told).hasSize(42);
        assertThat(told.get(41)).isEqualTo(new Progress(new Tally(37, 5), MANY.length - 40 + Files.size(one)));
        assertThat(Records.lines(new ByteArrayInputStream(MANY), "piped").size())
                .isEmpty();
    }

    @Test
    void anInterruptedRunIsNotFinishedByWholeResults() throws IOException {
        interrupt(23, 10);

        assertThatThrownBy(() -> write(Submitted.portfolio().inFull(Detail.SHORT)))
                .isInstanceOf(DifferentRunException.class)
                .hasMessageContaining("(results in brief) than are given now (results in full)");
    }

    @Test
    void wholeResultsAreThoseOfTheWholeView() throws IOException {
        Project first = Submitted.examples().get(0);
        new ResultsFolder(folder)
                .write(
                        Submitted.portfolio().inFull(Detail.SHORT.withWhy()),
                        Submitted.records(Submitted.bytes(List.of(Submitted.line(first)))),
                        NOBODY);

        assertThat(results())
                .isEqualTo(JsonView.line(Assessor.standard().assess(first, Submitted.ON), Detail.SHORT.withWhy()));
        assertThat(Files.readString(folder.resolve("settings.json")))
                .contains("\"on 2026-11-21\"", "\"results in full\"", "\"reasons shown\"");
    }

    @Test
    void linesNameTheSettingsBesideThem() throws IOException {
        write(Submitted.portfolio());

        JsonNode settings = JsonMapper.shared().readTree(Files.readString(folder.resolve("settings.json")));
        assertThat(settings.path("settings").valueStream().map(JsonNode::asString))
                .contains("on 2026-11-21", "results in brief")
                .doesNotContain("summary by year");
        assertThat(results().lines())
                .hasSize(36)
                .allSatisfy(
                        line -> assertThat(JsonMapper.shared().readTree(line).at("/provenance/settings"))
                                .isEqualTo(settings.path("hash")));
    }

    @Test
    void anInterruptedRunIsNotFinishedByAnotherCount() throws IOException {
        interrupt(23, 10);

        assertThatThrownBy(() -> write(Submitted.portfolio().summarisedBy(List.of(Attribute.COUNTRY))))
                .isInstanceOf(DifferentRunException.class)
                .hasMessageContaining("(summary by year) than are given now (summary by country)");
        // what is shown of the counts is asked for when all are counted
        assertThat(write(Submitted.portfolio().showingFrom(9))).isEqualTo(new Tally(36, 4));
        assertThat(Files.readString(folder.resolve("summary.txt"))).contains("fewer than 9");
    }

    @Test
    void aSummaryThatIsDamagedIsNotCountedOn() throws IOException {
        interrupt(23, 10);
        Path checkpoint = folder.resolve("unfinished/checkpoint");
        Files.writeString(checkpoint, Files.readString(checkpoint).replace("\"counts\":[0,", "\"counts\":["));

        assertThatThrownBy(() -> write(Submitted.portfolio()))
                .isInstanceOf(DifferentRunException.class)
                .hasMessageContaining("cannot be used: these bytes cannot be read as a summary of this plan");
    }

    @Test
    void aSummaryHidesSomething() {
        assertThatThrownBy(() -> Submitted.portfolio().showingFrom(1))
                .hasMessage("the smallest count shown must be 2 or more but was 1");
    }

    @Test
    void anInterruptedRunCanBeDiscarded() throws IOException {
        interrupt(23, 10);
        new ResultsFolder(folder).discardUnfinished();

        assertThat(names()).isEmpty();
        assertThat(write(Portfolio.of(Assessor.standard(), LocalDate.of(2026, 11, 22))))
                .isEqualTo(new Tally(36, 4));
    }

    @Test
    void whatALaterRunHasNotFinishedTakesNothingFromTheOneBefore() throws IOException {
        write(Submitted.portfolio());
        String before = results();

        interrupt(3, 1);

        assertThat(results()).isEqualTo(before);
        assertThat(names()).containsAll(PLAIN).contains("unfinished").hasSize(PLAIN.size() + 1);
    }

    @Test
    void twoRunsDoNotWriteToOneFolder() throws IOException {
        assertThatThrownBy(() -> new ResultsFolder(folder)
                        .write(Submitted.portfolio(), Submitted.records(MANY), one -> {
                            try {
                                write(Submitted.portfolio());
                            } catch (IOException refused) {
                                throw new UncheckedIOException(refused);
                            }
                        }))
                .hasMessageContaining("another run is writing to the folder");
    }

    private Tally write(Portfolio portfolio) throws IOException {
        return new ResultsFolder(folder, 10).write(portfolio, Submitted.records(MANY), NOBODY);
    }

    /** Stops after so many records. */
    private void interrupt(int stop, int every) {
        interrupt(stop, new ResultsFolder(folder, every));
    }

    private static void interrupt(int stop, ResultsFolder interrupted) {
        assertThatThrownBy(() -> interrupted.write(Submitted.portfolio(), Submitted.records(MANY), progress -> {
                    if (progress.tally().records() == stop) {
                        throw new UncheckedIOException(new IOException("interrupted"));
                    }
                }))
                .hasMessageContaining("interrupted");
    }

    private String results() throws IOException {
        return Files.readString(folder.resolve("results.ndjson"), StandardCharsets.UTF_8);
    }

    private String problems() throws IOException {
        return Files.readString(folder.resolve("problems.csv"), StandardCharsets.UTF_8);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
