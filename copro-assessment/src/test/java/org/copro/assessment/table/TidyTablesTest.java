package org.copro.assessment.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copro.assessment.Assessor;
import org.copro.binding.Format;
import org.copro.binding.NotUnderstoodException;
import org.copro.file.ProjectFiles;
import org.copro.project.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TidyTablesTest {

    private static final LocalDate ON = LocalDate.of(2026, 11, 21);
    private static final Assessor ASSESSOR = Assessor.standard();
    private static final TidyTables TABLES = TidyTables.of(ASSESSOR.frameworks(), ASSESSOR.ladders());

    private static final String GARDEN = """
            copro: 1
            id: garden
            title: "=The garden"
            organisation: A town
            started: 2024-03
            claim: { label: co-production, wording: SECRET wording, by: organisation }
            participants:
              - { id: ann, name: SECRET Ann, role: lived-experience }
            stages:
              - phase: design
                name: SECRET stage
                power: consulted
              - phase: delivery
                power: { not-applicable: SECRET reason }
            barriers:
              - { what: SECRET barrier, stated-by: people }
            statements:
              - { by: ann, words: SECRET words }
            replies:
              - { to: label, words: SECRET reply }
            """;

    @Test
    void whatIsKnownStandsBesideHowItStandsWithIt() {
        Map<String, String> project = row("projects", judged(GARDEN), 0);

        assertThat(project)
                .containsEntry("record", "7")
                .containsEntry("project", "garden")
                .containsEntry("organisation", "A town")
                .containsEntry("organisation_status", "known")
                .containsEntry("country", "")
                .containsEntry("country_status", "not-stated")
                .containsEntry("year", "2024")
                .containsEntry("started_earliest", "2024-03-01")
                .containsEntry("started_latest", "2024-03-31")
                .containsEntry("started_status", "between")
                .containsEntry("ended_status", "not-stated")
                .containsEntry("claimed", "co-production")
                .containsEntry("evaluated_on", "2026-11-21");
        assertThat(row("stages", judged(GARDEN), 0))
                .containsEntry("stage", "1")
                .containsEntry("declared_low", "consulted")
                .containsEntry("declared_high", "consulted")
                .containsEntry("declared_status", "known")
                .containsEntry("observed_low", "")
                .containsEntry("observed_status", "unknown")
                .containsEntry("people_say_status", "not-heard");
        assertThat(row("stages", judged(GARDEN), 1))
                .containsEntry("phase", "delivery")
                .containsEntry("declared_status", "not-applicable")
                .containsEntry("evidenced_status", "not-applicable");
    }

    @Test
    void aVerdictThatIsNoneIsAWayOfNotKnowing() {
        assertThat(row("projects", judged("copro: 1\nid: a\ntitle: A\n"), 0))
                .containsEntry("claimed", "")
                .containsEntry("claimed_status", "not-claimed")
                .containsEntry("verdict", "")
                .containsEntry("verdict_status", "not-checked")
                .containsEntry("honest_word_status", "unknown");
        assertThat(row("projects", judged("copro: 1\nid: a\ntitle: A\nclaim: { label: co-production }\n"), 0))
                .containsEntry("verdict", "")
                .containsEntry("verdict_status", "unknown");
    }

    @Test
    void noNamesAndNoWordsOfPeopleAreInAnyTable() {
        NumberedResult result = judged(GARDEN);
        for (TidyTable<NumberedResult> table : TABLES.all()) {
            assertThat(table.rows(result)).as(table.name()).doesNotContain("SECRET", "ann");
        }
    }

    @Test
    void aTitleDoesNothingInASpreadsheet() {
        assertThat(table("projects").rows(judged(GARDEN))).startsWith("7,garden,'=The garden,A town,known,");
    }

    @ParameterizedTest
    @CsvSource({
        // raters who agreed, raters who are silent, rows shown
        "4, 0, 0",
        "5, 0, 5",
        "6, 0, 6",
        "5, 1, 0",
        "5, 4, 0",
        "5, 5, 5",
        "0, 9, 0",
    })
    void singleRatingsAreShownWhereManyAgreedAndTheOthersAreNoneOrMany(int agreed, int silent, int shown) {
        NumberedResult result = judged(rated(agreed, silent, "given", List.of("shared", "involved")));

        assertThat(table("ratings").cells(result)).hasSize(shown);
        assertThat(table("agreement").cells(result)).hasSize(shown > 0 ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"refused", "withdrawn", "unknown"})
    void ratingsOfThoseWhoSaidNoAreNotShown(String status) {
        assertThat(table("ratings").cells(judged(rated(6, 0, status, List.of("shared")))))
                .isEmpty();
    }

    @Test
    void ratingsAreInAnOrderThatSaysNothingOfWhoGaveThem() {
        String forwards = rated(6, 0, "given", List.of("shared", "involved", "led"));
        List<String> lines = new ArrayList<>(forwards.lines().toList());
        int first = lines.indexOf("ratings:") + 1;
        List<String> turned = new ArrayList<>(lines.subList(first, lines.size()));
        Collections.reverse(turned);
        lines.subList(first, lines.size()).clear();
        lines.addAll(turned);

        assertThat(table("ratings").rows(judged(String.join("\n", lines) + "\n")))
                .isEqualTo(table("ratings").rows(judged(forwards)))
                .startsWith("7,rated,people,say,phase design,involved,involved,known,,not-applicable\n")
                .doesNotContain("rater-");
    }

    @Test
    void alphaIsThatOfTheRatingsShown() {
        // by hand: two units, (3 3 3 3 3 4) and (4 4 4 4 4 3); all differences are one step, so ordinal is nominal:
        // observed 2 * 10 / 5 / 12 = 1/3, expected 2 * 6 * 6 / (12 * 11) = 6/11, alpha 1 - 11/18 = 0.3889
        StringBuilder two = new StringBuilder(rated(6, 0, "given", List.of()));
        for (int i = 1; i <= 6; i++) {
            two.append("  - { by: rater-%s, phase: design, power: %s }\n".formatted(i, i == 6 ? "shared" : "involved"));
            two.append(
                    "  - { by: rater-%s, phase: delivery, power: %s }\n".formatted(i, i == 6 ? "involved" : "shared"));
        }

        assertThat(table("agreement").cells(judged(two.toString())))
                .containsExactly(List.of("7", "rated", "people", "say", "2", "12", "0.3889", "known"));
        assertThat(table("agreement").cells(judged(rated(5, 0, "given", List.of("shared")))))
                .containsExactly(List.of("7", "rated", "people", "say", "1", "5", "", "no-variation"));
    }

    @Test
    void theCodebookAndTheDataPackageSayWhatTheTablesAre() {
        JsonNode data = JsonMapper.shared().readTree(TABLES.dataPackage("results.ndjson", List.of("on a day")));
        List<String> codebook = TABLES.codebook().lines().toList();
        int line = 1;

        assertThat(data.at("/$schema").asString()).isEqualTo("https://datapackage.org/profiles/2.0/datapackage.json");
        List<TidyTable<?>> tables = new ArrayList<>(TABLES.all());
        tables.add(TidyTables.problems());
        tables.add(TidyTables.summary());
        for (int i = 0; i < tables.size(); i++) {
            TidyTable<?> table = tables.get(i);
            JsonNode resource = data.at("/resources/" + i);
            assertThat(resource.at("/path").asString()).isEqualTo(table.name() + ".csv");
            assertThat(resource.at("/type").asString()).isEqualTo("table");
            List<String> fields = new ArrayList<>();
            for (JsonNode field : resource.at("/schema/fields")) {
                fields.add(field.at("/name").asString());
                assertThat(codebook.get(line++))
                        .startsWith("%s,%s,"
                                .formatted(table.name(), field.at("/name").asString()))
                        .contains("," + field.at("/type").asString() + ",");
                assertThat(field.at("/constraints/required").asBoolean())
                        .isEqualTo(field.at("/missingValues").isMissingNode());
            }
            assertThat(table.header()).isEqualTo(String.join(",", fields) + "\n");
        }
        assertThat(codebook).hasSize(line);
    }

    @Test
    void orderedWordsSayTheirOrder() {
        JsonNode data = JsonMapper.shared().readTree(TABLES.dataPackage("results.ndjson", List.of()));
        for (JsonNode resource : data.at("/resources")) {
            for (JsonNode field : resource.at("/schema/fields")) {
                if (field.at("/name").asString().equals("declared_low")) {
                    assertThat(field.at("/categoriesOrdered").asBoolean()).isTrue();
                    assertThat(field.at("/categories").toString())
                            .startsWith("[{\"value\":\"none\",\"label\":\"no say\"},{\"value\":\"informed\"")
                            .endsWith("{\"value\":\"led\",\"label\":\"in charge\"}]");
                    assertThat(field.at("/missingValues").toString())
                            .isEqualTo("[{\"value\":\"\",\"label\":\"not given; declared_status says why\"}]");
                    return;
                }
            }
        }
        throw new AssertionError("there is no declared_low");
    }

    @Test
    void someTablesCanBeChosen() {
        assertThat(TABLES.only(List.of("flags", "projects")).names()).containsExactly("projects", "flags");
        assertThatThrownBy(() -> TABLES.only(List.of("flag")))
                .isInstanceOf(NotUnderstoodException.class)
                .hasMessageContaining("unknown table 'flag' (did you mean 'flags'?)");
    }

    /** Raters of one phase who say these in turn. */
    private static String rated(int agreed, int silent, String status, List<String> said) {
        StringBuilder text = new StringBuilder("copro: 1\nid: rated\ntitle: Rated\nparticipants:\n");
        for (int i = 1; i <= agreed + silent; i++) {
            text.append("  - { id: rater-%s, role: carer }\n".formatted(i));
        }
        text.append("stages:\n  - { phase: design }\n  - { phase: delivery }\n");
        text.append(agreed > 0 ? "consents:\n" : "");
        for (int i = 1; i <= agreed; i++) {
            text.append("  - { subject: rater-%s, purpose: share-without-name, status: %s, from: 2025-01-01 }\n"
                    .formatted(i, status));
        }
        text.append("ratings:\n");
        for (int i = 1; i <= agreed + silent && !said.isEmpty(); i++) {
            text.append("  - { by: rater-%s, phase: design, power: %s }\n".formatted(i, said.get(i % said.size())));
        }
        return text.toString();
    }

    private static NumberedResult judged(String yaml) {
        Project project = new ProjectFiles().read(yaml, "p.yaml", Format.YAML).orThrow();
        return new NumberedResult(7, ASSESSOR.assess(project, ON));
    }

    private static TidyTable<NumberedResult> table(String name) {
        return TABLES.only(List.of(name)).all().get(0);
    }

    private static Map<String, String> row(String name, NumberedResult result, int index) {
        TidyTable<NumberedResult> table = table(name);
        Map<String, String> row = new LinkedHashMap<>();
        List<String> cells = table.cells(result).get(index);
        for (int i = 0; i < cells.size(); i++) {
            row.put(table.variables().get(i).name(), cells.get(i));
        }
        return row;
    }
}
