package org.copro.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.copro.file.AsideFile;

/**
 * Writes a file wholly or not at all, for nobody but its owner to read: it may hold what people said. What stood there
 * stays until then.
 */
final class WholeFile {

    private WholeFile() {}

    /** Whether it was written; if not, why not goes to standard error, and what stood there is still there. */
    static boolean write(Path file, String text, PrintWriter err) {
        try (AsideFile aside = AsideFile.ofOwner(file, text.getBytes(StandardCharsets.UTF_8))) {
            aside.takePlace();
            return true;
        } catch (IOException refused) {
            err.println(
                    refused instanceof NoSuchFileException
                            ? "%s: it cannot be written, there is no such folder".formatted(file)
                            : "%s: it cannot be written here (%s); what stood there is as it was"
                                    .formatted(file, refused.getClass().getSimpleName()));
            return false;
        }
    }
}
