package org.copro.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.copro.assessment.view.JsonView;
import org.copro.assessment.view.TextView;
import org.copro.binding.Format;
import org.copro.file.CoproMapper;
import org.copro.file.ProjectFiles;
import org.copro.project.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What holds for every project file of this module, published or invented. */
class ProjectsTest {

    private static final int WIDTH = 96;

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("projects"))) {
            return files.sorted().toList();
        }
    }

    @Test
    void thereAreTwentyPublishedTwoRetoldAndThirteenInvented() throws IOException {
        assertThat(files()).hasSize(20 + 2 + 13);
    }

    @ParameterizedTest
    @MethodSource("files")
    void isReadWithoutProblemsAndNamedLikeItsId(Path file) {
        assertThat(new ProjectFiles().read(file).problems()).isEmpty();
        assertThat(file.getFileName()).hasToString(read(file).id() + ".yaml");
    }

    @ParameterizedTest
    @MethodSource("files")
    void isTheSameAfterWritingAndReading(Path file) {
        Project project = read(file);
        ProjectFiles files = new ProjectFiles();
        for (Format format : Format.values()) {
            assertThat(files.read(files.write(project, format), "written", format)
                            .orThrow())
                    .isEqualTo(project);
        }
        JsonMapper mapper = CoproMapper.json();
        assertThat(mapper.readValue(mapper.writeValueAsString(project), Project.class))
                .isEqualTo(project);
    }

    @ParameterizedTest
    @MethodSource("files")
    void fitsAPage(Path file) {
        assertThat(text(read(file)).lines())
                .allSatisfy(line -> assertThat(
                                line.length() <= WIDTH || !line.strip().contains(" "))
                        .as(line)
                        .isTrue());
    }

    @ParameterizedTest
    @MethodSource("files")
    void isJudgedInJsonToo(Path file) {
        JsonNode result = JsonMapper.shared().readTree(json(read(file)));
        assertThat(result.get("project").get("id").asString())
                .isEqualTo(read(file).id());
        assertThat(result.get("label").get("verdict").asString()).isNotBlank();
    }

    /** Names and ids of participants make no difference to a report, so it cannot give one away. */
    @ParameterizedTest
    @MethodSource("files")
    void aReportTellsNobodysNameOrId(Path file) {
        Project project = read(file);
        Project renamed = renamed(project);
        assertThat(text(renamed)).isEqualTo(text(project)).doesNotContainIgnoringCase("somebodys");
        assertThat(withoutHash(json(renamed)))
                .isEqualTo(withoutHash(json(project)))
                .doesNotContainIgnoringCase("somebodys");
    }

    /** The hash of the facts tells nobody's name, and changes with every one. */
    private static String withoutHash(String json) {
        return json.replaceAll("\"facts\" : \"sha256:[0-9a-f]{64}\"", "");
    }

    private static Project renamed(Project project) {
        UnaryOperator<String> other = id -> "somebodys-id-" + id;
        return project.withParticipants(project.participants().stream()
                        .map(one -> one.withId(other.apply(one.id())).withName(Optional.of("Somebodys name")))
                        .toList())
                .withStages(project.stages().stream()
                        .map(stage -> stage.withInvolvement(stage.involvement().stream()
                                .map(one -> one.withWho(one.who().map(other)))
                                .toList()))
                        .toList())
                .withRatings(project.ratings().stream()
                        .map(one -> one.withBy(one.by().map(other)))
                        .toList())
                .withConsents(project.consents().stream()
                        .map(one -> one.withSubject(other.apply(one.subject())))
                        .toList())
                .withStatements(project.statements().stream()
                        .map(one -> one.withBy(one.by().map(other)))
                        .toList());
    }

    private static Project read(Path file) {
        return new ProjectFiles().read(file).orThrow();
    }

    private static String text(Project project) {
        return TextView.render(PublishedCase.assess(project));
    }

    private static String json(Project project) {
        return JsonView.render(PublishedCase.assess(project));
    }
}
