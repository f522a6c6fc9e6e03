package org.copro.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.copro.binding.Format;
import org.copro.binding.Reading;
import org.copro.project.Project;
import org.copro.testing.Checkout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExampleProjectsTest {

    private static final ProjectFiles FILES = new ProjectFiles();

    static List<Path> files() throws IOException {
        try (var files = Files.list(Checkout.path("copro-examples/projects"))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void thereAreSome() throws IOException {
        assertThat(files()).hasSizeGreaterThanOrEqualTo(20);
    }

    @ParameterizedTest
    @MethodSource("files")
    void eachReadsWithoutAProblemAndCanBeWrittenInBothFormats(Path file) {
        Reading<Project> reading = FILES.read(file);
        assertThat(reading.problems()).isEmpty();
        Project project = reading.orThrow();
        for (Format format : Format.values()) {
            assertThat(FILES.read(FILES.write(project, format), "", format).value())
                    .contains(project);
        }
    }
}
