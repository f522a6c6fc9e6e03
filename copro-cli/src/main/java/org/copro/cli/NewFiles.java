package org.copro.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.copro.file.AsideFile;

/**
 * Files that are written as a whole: aside, and then put in their place. What is there already is never overwritten.
 */
final class NewFiles {

    private NewFiles() {}

    /**
     * Writes texts, with the folders they need. A file that holds the same text already is left as it is.
     *
     * @throws IOException if one of them holds another text, and then nothing is written; or if a file cannot be
     *     written; with a message for the user
     */
    static void write(Map<Path, String> texts) throws IOException {
        for (Map.Entry<Path, String> one : texts.entrySet()) {
            if (Files.exists(one.getKey()) && !holds(one.getKey(), one.getValue())) {
                throw new IOException(
                        "%s: there is a file of this name with another content, and it is left as it is; nothing is written. Take it away, or name another place"
                                .formatted(one.getKey()));
            }
        }
        for (Map.Entry<Path, String> one : texts.entrySet()) {
            try {
                if (!Files.exists(one.getKey())) {
                    write(one.getKey(), one.getValue());
                }
            } catch (IOException refused) {
                throw new IOException(
                        "%s: the file cannot be written: %s".formatted(one.getKey(), KeptFile.reason(refused)),
                        refused);
            }
        }
    }

    private static boolean holds(Path file, String text) throws IOException {
        return Files.isRegularFile(file)
                && Arrays.equals(Files.readAllBytes(file), text.getBytes(StandardCharsets.UTF_8));
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (AsideFile aside = AsideFile.of(file, text.getBytes(StandardCharsets.UTF_8))) {
            aside.takePlace();
        }
    }
}
