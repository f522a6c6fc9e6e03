package org.copro.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.copro.binding.Format;
import org.copro.binding.InvalidDocumentException;
import org.copro.binding.Problem;
import org.copro.binding.Reading;
import org.copro.known.Answer;
import org.copro.ladder.Ladder;
import org.copro.ladder.Ladders;
import org.copro.people.Participant;
import org.copro.people.Support;
import org.copro.power.PowerRange;
import org.copro.power.Rung;
import org.copro.project.Feedback;
import org.copro.project.Project;
import org.copro.stage.Involvement;
import org.copro.stage.Phase;
import org.copro.stage.Stage;
import org.copro.testing.Checkout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProjectFilesTest {

    private static final ProjectFiles FILES = new ProjectFiles();

    @Test
    void theSampleInTheDocumentationReadsWithoutAProblem() throws IOException {
        Matcher block = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Checkout.path("docs/project-file.md")));
        assertThat(block.find()).isTrue();
        Reading<Project> reading = FILES.read(block.group(1), "docs/project-file.md", Format.YAML);
        assertThat(reading.problems()).isEmpty();

        Project project = reading.orThrow();
        assertThat(project.stages())
                .extracting(Stage::phase)
                .containsExactly(Phase.DESIGN, Phase.DELIVERY, Phase.EVALUATION);
        assertThat(project.participants())
                .first()
                .extracting(Participant::support)
                .isEqualTo(java.util.Optional.of(Support.builder()
                        .payment(Answer.NO)
                        .expenses(Answer.YES)
                        .build()));
        assertThat(project.stages().get(1).power()).contains(PowerRange.parse("none"));
        assertThat(project.stages().get(2).involvement())
                .flatExtracting(involvement -> involvement.power().stream().toList())
                .containsExactly(Rung.of("tlap", "consultation"));
        // "not-stated" is the same as leaving the key out
        assertThat(project.feedback())
                .contains(Feedback.builder().given(Answer.YES).build());
    }

    @Test
    void allProblemsComeAtOnceEachWithItsPlace() throws IOException {
        List<Problem> problems = FILES.read(TestFiles.text("five-problems.yaml"), "five-problems.yaml", Format.YAML)
                .problems();
        assertThat(text(problems)).isEqualTo(TestFiles.text("five-problems.yaml.txt"));
    }

    @Test
    void jsonHasTheSameProblemsAsYaml() throws IOException {
        List<Problem> yaml = FILES.read(TestFiles.text("five-problems.yaml"), "", Format.YAML)
                .problems();
        List<Problem> json = FILES.read(TestFiles.text("five-problems.json"), "five-problems.json", Format.JSON)
                .problems();
        assertThat(text(json)).isEqualTo(TestFiles.text("five-problems.json.txt"));
        assertThat(json)
                .extracting(Problem::pointer, Problem::rule, Problem::message)
                .isEqualTo(yaml.stream()
                        .map(problem -> org.assertj.core.groups.Tuple.tuple(
                                problem.pointer(), problem.rule(), problem.message()))
                        .toList());
    }

    @Test
    void aReadingWithProblemsHasNoValue() throws IOException {
        Reading<Project> reading = FILES.read(TestFiles.text("five-problems.yaml"), "p.yaml", Format.YAML);
        assertThat(reading.value()).isEmpty();
        assertThatThrownBy(reading::orThrow).isInstanceOfSatisfying(InvalidDocumentException.class, invalid -> {
            assertThat(invalid.problems()).isEqualTo(reading.problems());
            assertThat(invalid.getMessage().lines()).hasSize(5);
        });
    }

    @ParameterizedTest
    @EnumSource
    void onlyWhatIsStatedIsWritten(Format format) {
        Project project = Project.builder().id("p").title("P").build();
        assertThat(FILES.write(project, format)
                        .replaceAll("[{}\",]", "")
                        .strip()
                        .lines()
                        .map(String::strip))
                .map(line -> line.replace(" :", ":"))
                .containsExactly("copro: 1", "id: p", "title: P");
    }

    @Test
    void aProjectBuiltInCodeIsCheckedWithPointersButWithoutLines() {
        Project project = Project.builder()
                .id("P")
                .title("P")
                .addStages(Stage.builder()
                        .phase(Phase.DESIGN)
                        .addInvolvement(Involvement.builder().who("nobody").build())
                        .build())
                .build();
        assertThat(FILES.check(project))
                .extracting(Problem::toString)
                .containsExactly(
                        "/stages/0/involvement/0/who: there is no participant with the id 'nobody'; there is none in this file",
                        "/id: an id is made of the letters a to z, digits and single hyphens, as in young-people but was 'P'");
        assertThatThrownBy(() -> FILES.requireConsistent(project))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageStartingWith("/stages/0/involvement/0/who: ");
        assertThat(FILES.check(project.withId("p").withStages())).isEmpty();
        assertThat(FILES.requireConsistent(project.withStages()).project()).isEqualTo(project.withStages());
    }

    @Test
    void aConsistentProjectIsCheckedAgainOnlyWithOtherLadders() {
        Ladders own = Ladders.shipped().with(ladder("own"));
        Project project = Project.builder()
                .id("p")
                .title("P")
                .addStages(Stage.builder()
                        .phase(Phase.DESIGN)
                        .power(Rung.of("own", "only"))
                        .build())
                .build();
        ProjectFiles files = new ProjectFiles(own);
        ConsistentProject consistent = files.readConsistent(
                        FILES.line(project).getBytes(StandardCharsets.UTF_8), "", Format.JSON)
                .orThrow();
        assertThat(consistent.project()).isEqualTo(project);
        assertThat(files.requireConsistent(consistent)).isSameAs(consistent);
        assertThatThrownBy(() -> FILES.requireConsistent(consistent))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageStartingWith("/stages/0/power: there is no ladder 'own'");
    }

    private static Ladder ladder(String id) {
        return new Ladder(
                id,
                "1",
                "Own",
                "Us",
                List.of(),
                "none",
                "read",
                Optional.empty(),
                List.of(new Ladder.LadderRung(
                        "only",
                        1,
                        "Only",
                        "All of it",
                        Optional.of(PowerRange.ANY),
                        Optional.empty(),
                        Optional.empty())));
    }

    private static String text(List<Problem> problems) {
        return problems.stream()
                .map(problem -> "%s [%s]%n".formatted(problem, problem.rule()).replace("\r", ""))
                .collect(Collectors.joining());
    }
}
