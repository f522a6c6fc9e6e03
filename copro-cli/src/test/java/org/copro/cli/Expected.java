package org.copro.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.copro.assessment.Version;

/** Long texts that are expected to the letter; they stand as files beside the tests. */
final class Expected {

    private Expected() {}

    /**
     * Compares with the file of this name, in which VERSION stands for that of the library. Where a change is meant,
     * the text can be copied from where this says.
     */
    static void assertSame(String name, String written) {
        String text = written.replace(Version.OF_LIBRARY, "VERSION");
        try (InputStream in = Expected.class.getResourceAsStream(name)) {
            String expected = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Path actual = Path.of("target", "actual", name);
            if (!text.equals(expected)) {
                Files.createDirectories(actual.getParent());
                Files.writeString(actual, text);
            }
            assertThat(text)
                    .as("src/test/resources/org/copro/cli/%s; what came out is in %s", name, actual)
                    .isEqualTo(expected);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
