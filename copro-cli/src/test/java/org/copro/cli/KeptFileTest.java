package org.copro.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeptFileTest {

    @TempDir
    private Path folder;

    @Test
    void whatIsWrittenIsThereAndNothingElse() throws IOException {
        Path file = Files.writeString(folder.resolve("größe.yaml"), "a: 1\r\n");
        KeptFile kept = new KeptFile(file);
        assertThat(kept.text()).isEqualTo("a: 1\r\n");

        kept.write("a: 2 # é\r\n");
        kept.write("a: 3\r\n");

        assertThat(file).hasContent("a: 3\r\n");
        assertThat(kept.text()).isEqualTo("a: 3\r\n");
        assertThat(folder).isDirectoryContaining(file::equals);
        assertThat(Files.list(folder)).hasSize(1);
    }

    @Test
    void whoeverReadsItMeanwhileReadsTheOldTextToItsEnd() throws IOException {
        Path file = Files.writeString(folder.resolve("a.yaml"), "old\n".repeat(10_000));
        KeptFile kept = new KeptFile(file);
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            reader.readLine();
            kept.write("new\n");
            assertThat(reader.lines()).hasSize(9_999).containsOnly("old");
        }
        assertThat(file).hasContent("new\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-------", "rw-r--r--", "rwxrw-rw-"})
    void permissionsStay(String permissions) throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        Path file = Files.writeString(folder.resolve("a.yaml"), "a");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));

        new KeptFile(file).write("b");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo(permissions);
    }

    @Test
    void aLinkStaysALink() throws IOException {
        Path below = Files.createDirectory(folder.resolve("below"));
        Path file = Files.writeString(below.resolve("a.yaml"), "a");
        Path link = Files.createSymbolicLink(folder.resolve("link.yaml"), Path.of("below", "a.yaml"));

        new KeptFile(link).write("b");

        assertThat(link).isSymbolicLink().hasContent("b");
        assertThat(file).isRegularFile().hasContent("b");
        assertThat(Files.list(below)).containsExactly(file);
    }

    @Test
    void whatSomebodyElseWroteIsLeft() throws IOException {
        Path file = Files.writeString(folder.resolve("a.yaml"), "a");
        KeptFile kept = new KeptFile(file);
        Files.writeString(file, "x");

        assertThatExceptionOfType(KeptFile.ChangedException.class)
                .isThrownBy(() -> kept.write("b"))
                .withMessage("somebody else has changed the file in the meantime; it is left as it is now");
        assertThat(file).hasContent("x");
        assertThat(Files.list(folder)).containsExactly(file);
    }

    @Test
    void aFolderAndAMissingFileAreNotWritten() {
        assertThatIOException()
                .isThrownBy(() -> new KeptFile(folder))
                .withMessage("the file cannot be written: permission denied");
        assertThatIOException()
                .isThrownBy(() -> new KeptFile(folder.resolve("missing")))
                .withMessageStartingWith("the file cannot be written: ");
    }

    @Test
    void aFileThatMayNotBeWrittenIsNoticedAtOnce() throws IOException {
        Path file = Files.writeString(folder.resolve("a.yaml"), LunchClub.ASKED);
        assumeTrue(file.toFile().setWritable(false));
        assumeFalse(Files.isWritable(file), "the superuser writes every file");

        assertDenied(file);
    }

    @Test
    void aFolderThatMayNotBeWrittenIsNoticedAtOnce() throws IOException {
        Path inside = Files.createDirectory(folder.resolve("locked"));
        Path file = Files.writeString(inside.resolve("a.yaml"), LunchClub.ASKED);
        assumeTrue(inside.toFile().setWritable(false));
        try {
            assumeFalse(Files.isWritable(inside), "the superuser writes everywhere");
            assertDenied(file);
        } finally {
            assertThat(inside.toFile().setWritable(true)).isTrue();
        }
    }

    private static void assertDenied(Path file) {
        assertThat(Ran.copro(Ran.TODAY, Typist.typing("5"), "ask", file.toString()))
                .isEqualTo(new Ran(2, "", file + ": the file cannot be written: permission denied\n"));
        assertThat(file).hasContent(LunchClub.ASKED);
    }
}
