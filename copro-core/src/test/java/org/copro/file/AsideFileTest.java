package org.copro.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AsideFileTest {

    private static final byte[] NEW = "new".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    @Test
    void theOldFileStandsUntilTheNewOneTakesItsPlace() throws IOException {
        Path file = Files.writeString(folder.resolve("f.csv"), "old and longer");

        try (AsideFile aside = AsideFile.of(file, NEW)) {
            assertThat(file).hasContent("old and longer");
            assertThat(aside.path()).hasContent("new");
            aside.takePlace();
        }

        assertThat(file).hasContent("new");
        assertThat(names()).containsExactly("f.csv");
    }

    @Test
    void closedBeforeItLeavesNothing() throws IOException {
        Path file = folder.resolve("f.csv");

        AsideFile.of(file, NEW).close();
        AsideFile.ofOwner(file, NEW).close();

        assertThat(names()).isEmpty();
    }

    @Test
    void whatAnotherLeftIsNotTouched() throws IOException {
        Path left = Files.writeString(folder.resolve(".f.csv-1.part"), "of another");

        try (AsideFile aside = AsideFile.of(folder.resolve("f.csv"), NEW)) {
            aside.takePlace();
        }

        assertThat(left).hasContent("of another");
        assertThat(names()).containsExactly(".f.csv-1.part", "f.csv");
    }

    @Test
    void whatTheOwnerKeepsIsReadByNobodyElse() throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));

        try (AsideFile aside = AsideFile.ofOwner(folder.resolve("f.csv"), NEW)) {
            assertThat(Files.getPosixFilePermissions(aside.path()))
                    .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        }
    }

    @Test
    void whereItCannotTakePlaceNothingChanges() throws IOException {
        Path inTheWay = Files.createDirectories(folder.resolve("f.csv").resolve("kept"));

        try (AsideFile aside = AsideFile.of(folder.resolve("f.csv"), NEW)) {
            assertThatIOException().isThrownBy(aside::takePlace);
        }

        assertThat(inTheWay).isDirectory();
        assertThat(names()).containsExactly("f.csv");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
