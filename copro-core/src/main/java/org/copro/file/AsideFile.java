package org.copro.file;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file in the making: written beside the one it is for, to the disk, and then put in its place, so that whoever looks
 * finds the old file or the new one and never a half. Closed before that, it leaves nothing behind.
 */
public final class AsideFile implements Closeable {

    /** Those that a machine may have left when it went down, and that are in the way. */
    private static final int MOST_LEFT = 100;

    private final Path file;
    private final Path aside;

    private AsideFile(Path file, Path aside) {
        this.file = file;
        this.aside = aside;
    }

    /** With these bytes; who may read it is as the machine has it for new files. */
    public static AsideFile of(Path file, byte[] bytes) throws IOException {
        for (int number = 1; ; number++) {
            try {
                Path beside = file.toAbsolutePath().resolveSibling(".%s-%s.part".formatted(file.getFileName(), number));
                return new AsideFile(file, Files.createFile(beside)).filled(bytes);
            } catch (FileAlreadyExistsException taken) {
                if (number == MOST_LEFT) {
                    throw taken;
                }
            }
        }
    }

    /** With these bytes; nobody but the owner may read it. */
    public static AsideFile ofOwner(Path file, byte[] bytes) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Path aside = Files.createTempFile(folder, "." + file.getFileName() + "-", ".part");
        return new AsideFile(file, aside).filled(bytes);
    }

    private AsideFile filled(byte[] bytes) throws IOException {
        try (FileChannel out = FileChannel.open(aside, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                out.write(rest);
            }
            out.force(true);
        } catch (IOException broken) {
            close();
            throw broken;
        }
        return this;
    }

    /** Where it is in the meantime. */
    public Path path() {
        return aside;
    }

    /** Takes the place of the file it is for. */
    public void takePlace() throws IOException {
        move(aside, file);
    }

    /** Puts a file in the place of another, at once where the disk can do that. */
    public static void move(Path aside, Path file) throws IOException {
        try {
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException unsupported) {
            Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(aside);
    }
}
