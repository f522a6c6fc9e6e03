package org.copro.assessment.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.copro.assessment.Assessor;
import org.copro.file.ProjectFiles;
import org.copro.project.Project;
import org.copro.testing.Checkout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

class LineViewTest {

    private static final JsonMapper EXACTLY = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private static String line(String example, Assessor assessor) {
        Project project = new ProjectFiles()
                .read(Checkout.path("copro-examples/projects/" + example + ".yaml"))
                .orThrow();
        return new String(
                LineView.inBytes(
                        assessor.assess(project, LocalDate.of(2026, 11, 21)),
                        "sha256:settings",
                        new WrittenPrinciples()),
                StandardCharsets.UTF_8);
    }

    /** The expected file has the tokens of the line laid out. */
    @ParameterizedTest
    @ValueSource(strings = {"sides-disagree", "unfair-consultation"})
    void tellsTheResultWithItsReasons(String example) throws IOException {
        String laidOut = EXACTLY.writerWithDefaultPrettyPrinter()
                .writeValueAsString(EXACTLY.readTree(line(example, Assessor.standard())))
                .replace(System.lineSeparator(), "\n");

        assertThat(laidOut + "\n").isEqualTo(expected("line-of-" + example + ".json"));
    }

    @Test
    void isOneLine() {
        assertThat(line("sides-disagree", Assessor.standard())).endsWith("}\n").containsOnlyOnce("\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"principles", "found"})
    void hasNoPrinciplesWithoutAFramework(String part) {
        Assessor none = Assessor.standard().scoringBy(List.of());

        assertThat(EXACTLY.readTree(line("sides-disagree", none)).path(part)).isEmpty();
    }

    private static String expected(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(LineViewTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
