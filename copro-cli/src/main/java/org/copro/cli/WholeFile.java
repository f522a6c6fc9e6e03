package org.copro.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file wholly or not at all: aside first, then in its place. What stood there stays until then. */
final class WholeFile {

    private WholeFile() {}

    /** Whether it was written; if not, why not goes to standard error, and what stood there is still there. */
    static boolean write(Path file, String text, PrintWriter err) {
        Path folder = file.toAbsolutePath().getParent();
        try {
            Path aside = Files.createTempFile(folder, ".copro-", ".part");
            try {
                Files.writeString(aside, text);
                move(aside, file);
            } finally {
                Files.deleteIfExists(aside);
            }
            return true;
        } catch (IOException refused) {
            err.println("%s: it cannot be written here (%s); what stood there is as it was"
                    .formatted(file, refused.getClass().getSimpleName()));
            return false;
        }
    }

    private static void move(Path aside, Path file) throws IOException {
        try {
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException unsupported) {
            Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
