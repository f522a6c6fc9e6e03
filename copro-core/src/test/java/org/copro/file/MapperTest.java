package org.copro.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.copro.binding.Format;
import org.copro.binding.InvalidDocumentException;
import org.copro.binding.Problem;
import org.copro.known.Share;
import org.copro.people.Participant;
import org.copro.power.Power;
import org.copro.power.PowerRange;
import org.copro.power.Rung;
import org.copro.project.Project;
import org.copro.stage.Stage;
import org.copro.testing.Checkout;
import org.copro.time.PartialDate;
import org.copro.voice.ConsentRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

class MapperTest {

    static List<JsonMapper> mappers() {
        return List.of(new JsonMapper(), CoproMapper.json());
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void badJsonGivesAllProblemsInTheException(JsonMapper mapper) {
        String json = """
                { "copro": 1, "id": "p", "title": "P", "sumary": "misspelt",
                  "started": "2019-02-30",
                  "stages": [ { "phase": "design", "power": "shraed" }, { } ] }
                """;
        assertThatThrownBy(() -> mapper.readValue(json, Project.class))
                .isInstanceOfSatisfying(DatabindException.class, refused -> {
                    assertThat(refused.getCause())
                            .isInstanceOfSatisfying(
                                    InvalidDocumentException.class,
                                    invalid -> assertThat(invalid.problems())
                                            .isEqualTo(new ProjectFiles()
                                                    .read(json, "", Format.JSON)
                                                    .problems())
                                            .extracting(problem -> problem.place() + " " + problem.pointer())
                                            .containsExactly(
                                                    "1:40 /sumary",
                                                    "2:14 /started",
                                                    "3:45 /stages/0/power",
                                                    "3:57 /stages/1/phase"));
                    assertThat(refused.getOriginalMessage().lines()).hasSize(4);
                });
    }

    @Test
    void theParserOfAStrictMapperRefusesDoubleKeysFirst() {
        String json = "{ \"copro\": 1, \"id\": \"p\", \"title\": \"P\", \"id\": \"q\" }";
        assertThatThrownBy(() -> CoproMapper.json().readValue(json, Project.class))
                .isInstanceOf(StreamReadException.class)
                .hasMessageContaining("id");
        assertThatThrownBy(() -> new JsonMapper().readValue(json, Project.class))
                .hasCauseInstanceOf(InvalidDocumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ \"name\": \"N\", \"count\": 1, \"more\": 1 }",
                "{ \"name\": \"N\" }",
                "{ \"name\": null, \"count\": 1 }",
                "{ \"name\": \"N\", \"count\": null }",
                "{ \"name\": \"N\", \"count\": 1, \"count\": 2 }",
            })
    void theMapperOfCoproIsAsStrictAboutWhatIsRoundProjects(String json) {
        assertThatThrownBy(() -> CoproMapper.json().readValue(json, Around.class))
                .isInstanceOf(JacksonException.class);
        assertThat(CoproMapper.json().readValue("{ \"name\": \"N\", \"count\": 1 }", Around.class))
                .isEqualTo(new Around("N", 1));
    }

    record Around(String name, int count) {}

    @ParameterizedTest
    @MethodSource("mappers")
    void partsOfAProjectAreReadByTheSameRules(JsonMapper mapper) {
        assertThat(mapper.readValue("{ \"phase\": \"design\", \"power\": \"led\" }", Stage.class)
                        .power())
                .isPresent();
        assertThatThrownBy(() -> mapper.readValue("{ \"id\": \"a\", \"rolle\": \"carer\" }", Participant.class))
                .hasMessageContaining("1:14 /rolle: unknown key 'rolle' (did you mean 'role'?)");
    }

    /** In records of an application, too, which the mapper reads and writes by itself. */
    @ParameterizedTest
    @MethodSource("mappers")
    void valuesOfAProjectAreWrittenAsInAFile(JsonMapper mapper) {
        Values values = new Values(
                PartialDate.parse("2019-03"), Share.of(2, 3), PowerRange.parse("shared"), Rung.parse("tlap/co-design"));
        String json = mapper.writeValueAsString(values);

        assertThat(json)
                .isEqualTo("{\"date\":\"2019-03\",\"share\":\"2/3\",\"say\":\"shared\",\"rung\":\"tlap/co-design\"}");
        assertThat(mapper.readValue(json, Values.class)).isEqualTo(values);
        assertThatThrownBy(() -> mapper.readValue(json.replace("2019-03", "2019-13"), Values.class))
                .hasMessageContaining("2019-13");
    }

    record Values(PartialDate date, Share share, Power say, Power rung) {}

    @ParameterizedTest
    @MethodSource("mappers")
    void otherFilesAreReadAndWrittenAsProjectsAre(JsonMapper mapper) throws IOException {
        ConsentRegister register = ConsentRegister.read(
                        Checkout.path("copro-examples/surveys/network-check-in-consents.yaml"))
                .orThrow();

        String json = mapper.writeValueAsString(register);

        assertThat(json).contains("\"change\":\"withdrawn\"").doesNotContain("null", "{}");
        assertThat(mapper.readValue(json, ConsentRegister.class)).isEqualTo(register);
    }

    @Test
    void aTreeOrAMapHasNoPlacesButTheSameProblems() {
        Map<String, Object> map = Map.of("copro", 1, "id", "p", "title", List.of());
        assertThatThrownBy(() -> new JsonMapper().convertValue(map, Project.class))
                .hasMessageContaining("/title: expected text but found a list");
    }

    @Test
    void aMapperOfYamlRefusesWhatAFileMayNotHave() throws IOException {
        YAMLMapper mapper = new YAMLMapper();
        assertThat(mapper.readValue(
                                TestFiles.text("five-problems.yaml")
                                                .lines()
                                                .findFirst()
                                                .orElseThrow() + "\nid: p\ntitle: P\n",
                                Project.class)
                        .title())
                .isEqualTo("P");
        assertThatThrownBy(() -> mapper.readValue("copro: 1\nid: p\ntitle: !!str P\n", Project.class))
                .isInstanceOf(DatabindException.class)
                .hasCauseInstanceOf(InvalidDocumentException.class)
                .extracting(refused -> ((InvalidDocumentException) refused.getCause()).problems())
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.list(Problem.class))
                .extracting(Problem::pointer)
                .containsExactly("/title");
    }
}
