package org.copro.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copro.assessment.Assessor;
import org.copro.assessment.view.TextView;
import org.copro.binding.Format;
import org.copro.binding.Problem;
import org.copro.file.ProjectFiles;
import org.copro.project.Project;
import org.junit.jupiter.api.Test;

/** The README shows what really is printed and what really compiles. */
class ReadmeTest {

    private static final Path ROOT = Path.of("..");
    private static final ProjectFiles FILES = new ProjectFiles();

    @Test
    void theVerdictShownIsTheBeginningOfTheOne() throws IOException {
        Project project = FILES.read(ROOT.resolve("copro-examples/projects/youth-service-with-claim.yaml"))
                .orThrow();
        String text = TextView.render(Assessor.standard().assess(project, LocalDate.of(2026, 11, 21)));
        String shown =
                text.lines().takeWhile(line -> !line.startsWith("Who had")).collect(Collectors.joining("\n"));
        assertThat(readme()).contains("```text\n" + shown.strip() + "\n```");
    }

    @Test
    void theProgramShownIsTheFirstExample() throws IOException {
        String program = Files.readString(
                ROOT.resolve("copro-examples/src/main/java/org/copro/examples/ReadAndPrintVerdict.java"));
        String body = program.substring(program.indexOf("arguments) {\n") + 13, program.lastIndexOf("    }\n"));
        assertThat(readme()).contains("```java\n" + body.stripTrailing().stripIndent() + "\n```");
    }

    @Test
    void theProjectShownHasNoMistake() throws IOException {
        String yaml = block("yaml");
        assertThat(FILES.read(yaml, "README.md", Format.YAML).problems()).isEmpty();
    }

    @Test
    void theMistakesShownAreThoseOfTheFile() throws IOException {
        List<Problem> problems = FILES.read(ROOT.resolve("copro-examples/mistakes/five-mistakes.yaml"))
                .problems();
        assertThat(problems).hasSize(5);
        String shown = problems.stream()
                .map(problem ->
                        problem.toString().substring(problem.place().source().length()))
                .map("five-mistakes.yaml"::concat)
                .collect(Collectors.joining("\n"));
        assertThat(readme()).contains("```text\n" + shown + "\n```");
    }

    @Test
    void thereAreExactlyTwoSetUpCommands() throws IOException {
        Stream<String> commands = block("sh").lines().filter(line -> !line.isBlank());
        assertThat(commands).hasSize(2);
    }

    private static String block(String language) throws IOException {
        String readme = readme();
        int start = readme.indexOf("```" + language + "\n") + language.length() + 4;
        return readme.substring(start, readme.indexOf("\n```", start));
    }

    private static String readme() throws IOException {
        return Files.readString(ROOT.resolve("README.md")).replace("\r\n", "\n");
    }
}
