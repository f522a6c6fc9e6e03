package org.copro.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    @TempDir
    private Path folder;

    private final StringWriter err = new StringWriter();

    @Test
    void theNewTextStandsInThePlaceOfTheOldAndNothingBesides() throws IOException {
        Path file = Files.writeString(folder.resolve("f.json"), "old and longer");

        assertThat(WholeFile.write(file, "new", new PrintWriter(err))).isTrue();

        assertThat(file).hasContent("new");
        assertThat(names()).containsExactly("f.json");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void whereNothingCanBeWrittenNothingChanges() throws IOException {
        Path inTheWay = Files.createDirectories(folder.resolve("f.json").resolve("kept"));

        assertThat(WholeFile.write(folder.resolve("f.json"), "new", new PrintWriter(err)))
                .isFalse();
        assertThat(WholeFile.write(folder.resolve("none").resolve("f.json"), "new", new PrintWriter(err)))
                .isFalse();

        assertThat(inTheWay).isDirectory();
        assertThat(names()).containsExactly("f.json");
        assertThat(err.toString().lines())
                .satisfiesExactly(
                        taken -> assertThat(taken).endsWith("what stood there is as it was"),
                        missing -> assertThat(missing).endsWith("it cannot be written, there is no such folder"));
    }

    private Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }
}
