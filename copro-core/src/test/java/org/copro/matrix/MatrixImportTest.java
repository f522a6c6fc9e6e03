package org.copro.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copro.matrix.Reviews.STAGES;
import static org.copro.matrix.Reviews.TABLE;
import static org.copro.matrix.Reviews.plan;
import static org.copro.matrix.Reviews.read;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.copro.binding.Problem;
import org.copro.file.ProjectFiles;
import org.copro.power.Power;
import org.copro.power.PowerNotApplicable;
import org.copro.power.Rung;
import org.copro.project.Label;
import org.copro.project.Project;
import org.copro.stage.Phase;
import org.copro.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatrixImportTest {

    @Test
    void eachRowBecomesAProjectWithItsStages() {
        ImportedMatrix imported = read(TABLE, plan());

        assertThat(imported.rows()).isEqualTo(4);
        assertThat(imported.unread()).isEmpty();
        assertThat(imported.projects())
                .extracting(Project::id)
                .containsExactly("bore-well-and-spring-2011", "night-patrol", "home-visits", "home-visits-2");
        Project first = imported.projects().get(0);
        assertThat(first.title()).isEqualTo("Bore, Well and Spring (2011)");
        assertThat(first.claim()).isEmpty();
        assertThat(first.stages())
                .extracting(Stage::phase)
                .containsExactly(Phase.PRIORITIES, Phase.DESIGN, Phase.DELIVERY, Phase.EVALUATION);
        assertThat(says(first))
                .containsExactly(
                        Optional.of(Rung.of("community", "self-mobilisation")),
                        Optional.of(Rung.of("community", "interactive")),
                        Optional.of(Rung.of("community", "interactive")),
                        Optional.of(Rung.of("community", "information")));
    }

    @Test
    void rangesAlternativesUnknownAndEmptyAreKeptApart() {
        Project patrol = read(TABLE, plan()).projects().get(1);

        assertThat(patrol.stages())
                .extracting(Stage::name)
                .containsExactly(Optional.of("diagnosis"), Optional.of("development"), Optional.of("implementation"));
        assertThat(says(patrol))
                .containsExactly(
                        Optional.of(new Rung("community", "passive", "functional")),
                        Optional.of(new Rung("community", "information", "consultation")),
                        Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        4                         | consultation | consultation
        4.0                       | consultation | consultation
        consultation              | consultation | consultation
        Consultation              | consultation | consultation
        Participation by consultation | consultation | consultation
        self mobilisation         | self-mobilisation | self-mobilisation
        2-5                       | passive      | functional
        2 – 5                     | passive      | functional
        2 to 5                    | passive      | functional
        passive-functional        | passive      | functional
        passive-self-mobilisation | passive      | self-mobilisation
        passive to functional     | passive      | functional
        3-4                       | information  | consultation
        3/4                       | information  | consultation
        4 / 3                     | information  | consultation
        3 or 4                    | information  | consultation
        3/4/5                     | information  | functional
        4-4                       | consultation | consultation
        ~3/4                      | information  | consultation
        """)
    void whatNamesRungsIsRead(String cell, String low, String high) {
        ImportedMatrix imported = read("study,talk\nA,\"%s\"\n".formatted(cell), plan("community", "talk=design"));

        assertThat(imported.unread()).isEmpty();
        assertThat(imported.widened()).isEmpty();
        assertThat(says(imported.projects().get(0))).containsExactly(Optional.of(new Rung("community", low, high)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        0      | is not read; expected is a rung of 'community' (a number from 1 to 7 or one of none, passive, information, consultation, functional, interactive, self-mobilisation), or several as in 1-7; for what is not known: UNK
        8      | is not read; expected is a rung of 'community' (a number from 1 to 7 or one of
        3.5    | is not read; expected is a rung of 'community' (a number from 1 to 7 or one of
        high   | is not read; expected is a rung of 'community' (a number from 1 to 7 or one of
        2-9    | is not read; expected is a rung of 'community' (a number from 1 to 7 or one of
        3/     | is not read; expected is a rung of 'community' (a number from 1 to 7 or one of
        5-2    | is not read; a range runs upwards: 2-5; for what is not known: UNK
        """)
    void anUnreadableCellIsReportedAndCostsNothingElse(String cell, String message) {
        ImportedMatrix imported = read(
                "study,year,talk,work\nA,2011,%s,6\nB,2012,5,7\n".formatted(cell),
                plan("community", "talk=design,work=delivery"));

        assertThat(imported.unread()).hasSize(1);
        assertThat(imported.unread().get(0).toString())
                .startsWith("line 2, column 3 'talk': '%s' %s".formatted(cell, message));
        assertThat(imported.projects()).hasSize(2);
        assertThat(says(imported.projects().get(0)))
                .containsExactly(Optional.empty(), Optional.of(Rung.of("community", "interactive")));
    }

    @ParameterizedTest
    @CsvSource({
        "02-May, true",
        "5-Feb, true",
        "Mar-04, true",
        "2024-04-03, true",
        "04/03/2024, true",
        "market, false",
        "9/10, false"
    })
    void aDateThatASpreadsheetMadeIsNamedAsSuch(String cell, boolean isDate) {
        ImportedMatrix imported = read("study,talk\nA,%s\n".formatted(cell), plan("community", "talk=design"));

        assertThat(imported.unread().get(0).message().contains("It looks like a date"))
                .isEqualTo(isDate);
    }

    @Test
    void alternativesWithRungsBetweenAreTakenForAllOfThemAndThatIsSaid() {
        ImportedMatrix imported = read("study,talk\nA,2/5\n", plan("community", "talk=design"));

        assertThat(says(imported.projects().get(0)))
                .containsExactly(Optional.of(new Rung("community", "passive", "functional")));
        assertThat(imported.widened())
                .extracting(CellNote::toString)
                .containsExactly("line 2, column 2 'talk': '2/5' is taken for all rungs between: 2-5");
    }

    @Test
    void brokenRowsAreReportedAndCostNoOther() {
        ImportedMatrix imported = read("""
                study,talk
                A,5
                "B,6
                C "x",7

                D
                E,1,2
                ,3
                F,4
                """, plan("community", "talk=design"));

        assertThat(imported.projects()).extracting(Project::title).containsExactly("A", "C \"x\"", "F");
        assertThat(imported.unread()).extracting(CellNote::line).containsExactly(3, 6, 7, 8);
        assertThat(imported.unread())
                .extracting(note -> note.message().split("[,;]")[0])
                .containsExactly(
                        "a quotation mark is not closed",
                        "this row has 1 cells but there are 2 headings",
                        "this row has 3 cells but there are 2 headings",
                        "the study has no name");
        assertThat(imported.rows()).isEqualTo(7);
    }

    @Test
    void theColumnsAreReported() {
        ImportedMatrix imported = read(
                "Year;Study;Diagnosis;;Evaluation\n2011;A;7;;UNK\n",
                new MatrixPlan(
                        Reviews.ladder("community"),
                        Optional.of("study"),
                        StageColumn.parse("diagnosis=priorities,evaluation"),
                        List.of("UNK"),
                        Optional.of(Label.CO_PRODUCTION)));

        assertThat(imported.delimiter()).isEqualTo(';');
        assertThat(imported.mapping())
                .containsExactly(
                        "'Study' = name of the study",
                        "'Diagnosis' = priorities",
                        "'Evaluation' = evaluation",
                        "not used: 'Year', 'column 4'");
        assertThat(imported.projects().get(0).claim().orElseThrow().label()).contains(Label.CO_PRODUCTION);
    }

    @Test
    void whatDoesNotApplyIsKept() {
        ImportedMatrix imported = read("study,talk\nA,Not applicable\n", plan("community", "talk=design"));

        assertThat(says(imported.projects().get(0)).get(0)).containsInstanceOf(PowerNotApplicable.class);
        assertThat(Reviews.written(imported, "community")).isEqualTo("study,talk\nA,not applicable\n");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, UTF-8", "windows-1252, Windows-1252", "UTF-16, UTF-16", "UTF-16LE, UTF-16"})
    void tablesOfEverySpreadsheetAreRead(String charset, String encoding) {
        String mark = charset.equals("UTF-16LE") ? "\uFEFF" : "";
        byte[] bytes = (mark + "study\ttalk\r\nZürich, night\t4\r\n").getBytes(Charset.forName(charset));

        ImportedMatrix imported = MatrixImport.read(bytes, "ratings.csv", plan("community", "talk=design"))
                .orThrow();

        assertThat(imported.encoding()).isEqualTo(encoding);
        assertThat(imported.delimiter()).isEqualTo('\t');
        assertThat(imported.projects()).extracting(Project::title).containsExactly("Zürich, night");
        assertThat(imported.projects()).extracting(Project::id).containsExactly("zurich-night");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
        study,talk,plan          | tlak=design           | -     | ratings.csv:1:1: there is no column 'tlak' (did you mean 'talk'?); the columns are 'study', 'talk', 'plan'
        study,talk,Talk          | talk=design           | -     | ratings.csv:1:1: there are 2 columns 'talk'; give each a heading of its own
        talk                     | talk=design           | -     | ratings.csv:1:1: all columns are stages, and none is left for the names of the studies
        study,talk               | talk=design           | talk  | ratings.csv:1:1: the column 'talk' cannot be both the names of the studies and a stage
        study,talk               | talk=design           | name  | ratings.csv:1:1: there is no column 'name'; the columns are 'study', 'talk'
        "study,talk              | talk=design           | -     | ratings.csv:1:1: the quotation marks in the headings do not pair
        ``                       | talk=design           | -     | ratings.csv: there is nothing in this table
        PK                       | talk=design           | -     | ratings.csv: this is a workbook of a spreadsheet program; save it there as CSV UTF-8
        """)
    void aTableWithoutItsColumnsIsRefusedWithTheReason(String heading, String stages, String study, String message) {
        MatrixPlan plan = new MatrixPlan(
                Reviews.ladder("community"),
                Optional.ofNullable(study),
                StageColumn.parse(stages),
                List.of(),
                Optional.empty());

        assertThat(MatrixImport.read(heading.getBytes(StandardCharsets.UTF_8), "ratings.csv", plan)
                        .problems())
                .extracting(Problem::toString)
                .containsExactly(message);
    }

    @Test
    void filesAreReadAndMissingOnesReported(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("ratings.csv"), TABLE);

        assertThat(MatrixImport.read(file, plan()).orThrow()).isEqualTo(read(TABLE, plan()));
        assertThat(MatrixImport.read(folder, plan()).problems())
                .extracting(Problem::message)
                .containsExactly("this is a folder, not a file");
        assertThat(MatrixImport.read(folder.resolve("other.csv"), plan()).problems())
                .extracting(Problem::message)
                .containsExactly("there is no such file");
    }

    @Test
    void whatIsMadeIsAValidProjectFile() {
        assertThat(read(TABLE, plan("community", STAGES)).projects())
                .allSatisfy(
                        project -> assertThat(new ProjectFiles().check(project)).isEmpty());
    }

    private static List<Optional<Power>> says(Project project) {
        return project.stages().stream().map(Stage::power).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        Wells                       | wells
        wells!                      | wells-2
        WELLS                       | wells-3
        Wells 2                     | wells-2-2
        Ærø & Łódź: Straße’s end (2) | aero-lodz-strasses-end-2
        水                           | study
        井                           | study-2
        """)
    void idsAreMadeFromNamesWithoutCollisions(String name, String id) {
        String names = "Wells,wells!,WELLS,Wells 2,Ærø & Łódź: Straße’s end (2),水,井";
        ImportedMatrix imported =
                read("study,talk\n" + names.replace(",", ",\n") + ",\n", plan("community", "talk=design"));

        assertThat(imported.projects())
                .filteredOn(project -> project.title().equals(name))
                .extracting(Project::id)
                .containsExactly(id);
    }
}
