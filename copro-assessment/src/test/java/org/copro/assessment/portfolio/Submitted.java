package org.copro.assessment.portfolio;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.copro.assessment.Assessor;
import org.copro.file.ProjectFiles;
import org.copro.project.Project;
import org.copro.testing.Checkout;

/** Records as somebody hands them in, one a line. */
final class Submitted {

    static final LocalDate ON = LocalDate.of(2026, 11, 21);

    static final Path EXAMPLES = Checkout.path("copro-examples/projects");

    private static final ProjectFiles FILES = new ProjectFiles();

    private Submitted() {}

    /** A record that says next to nothing. */
    static String small(String id) {
        return "{\"copro\": 1, \"id\": \"%s\", \"title\": \"The garden\"}".formatted(id);
    }

    static String line(Project project) {
        return FILES.line(project).strip();
    }

    /** The example projects, in the order of their files. */
    static List<Project> examples() {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            return files.sorted().map(file -> FILES.read(file).orThrow()).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static byte[] bytes(List<String> lines) {
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    static Records records(byte[] bytes) {
        return Records.lines(new ByteArrayInputStream(bytes), "all.ndjson");
    }

    /** As many as are asked for, every ninth of them cut. */
    static byte[] many(int number) {
        List<String> lines = new ArrayList<>();
        for (int i = 1; i <= number; i++) {
            lines.add(i % 9 == 0 ? small("cut-" + i).substring(0, 20) : small("garden-" + i));
        }
        return bytes(lines);
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    static Portfolio portfolio() {
        return Portfolio.of(Assessor.standard(), ON);
    }

    /** What each gives when it is judged alone. */
    static String alone(List<Project> projects) {
        StringBuilder lines = new StringBuilder();
        projects.forEach(one -> lines.append(
                new String(portfolio().line(Assessor.standard().assess(one, ON)), StandardCharsets.UTF_8)));
        return lines.toString();
    }
}
