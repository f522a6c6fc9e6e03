package org.copro.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.Arrays;
import org.copro.binding.Format;

/**
 * A file that is written anew as a whole: aside, and then put in its place, so that whoever looks finds the old text or
 * the new one. Links are followed; owner and permissions stay. What somebody else wrote in between is never lost.
 */
final class KeptFile {

    private final Path file;
    private byte[] known;

    /**
     * A file that can be read and written.
     *
     * @throws IOException if it cannot, with a message for the user
     */
    KeptFile(Path named) throws IOException {
        try {
            file = named.toRealPath();
            if (!Files.isRegularFile(file) || !Files.isWritable(file)) {
                throw new AccessDeniedException(file.toString());
            }
            known = bytes();
            Files.delete(aside(known));
        } catch (IOException refused) {
            throw new IOException("the file cannot be written: " + reason(refused), refused);
        }
    }

    /** The text as it was last read or written. */
    String text() {
        return new String(known, StandardCharsets.UTF_8);
    }

    /**
     * Writes another text in place of the one known.
     *
     * @throws IOException if that cannot be done, or if the file is no longer as it was, with a message for the user;
     *     the file is as it was found
     */
    void write(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            if (!Arrays.equals(known, bytes())) {
                throw new ChangedException();
            }
            Path aside = aside(bytes);
            try {
                Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(aside);
            }
        } catch (ChangedException changed) {
            throw changed;
        } catch (IOException refused) {
            throw new IOException("the file cannot be written: " + reason(refused), refused);
        }
        known = bytes;
    }

    private byte[] bytes() throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(Format.LARGEST + 1);
        }
    }

    /** The bytes in a new file beside this one, with its owner and permissions. */
    private Path aside(byte[] bytes) throws IOException {
        Path aside = Files.createTempFile(file.getParent(), "." + file.getFileName() + "-", "");
        try {
            keepAttributes(aside);
            try (FileChannel out = FileChannel.open(aside, StandardOpenOption.WRITE)) {
                ByteBuffer rest = ByteBuffer.wrap(bytes);
                while (rest.hasRemaining()) {
                    out.write(rest);
                }
                out.force(true);
            }
            return aside;
        } catch (IOException broken) {
            Files.deleteIfExists(aside);
            throw broken;
        }
    }

    private void keepAttributes(Path aside) throws IOException {
        PosixFileAttributeView there = Files.getFileAttributeView(aside, PosixFileAttributeView.class);
        PosixFileAttributeView here = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (there == null || here == null) {
            return;
        }
        PosixFileAttributes kept = here.readAttributes();
        if (!kept.owner().equals(there.getOwner())) {
            there.setOwner(kept.owner());
        }
        if (!kept.group().equals(there.readAttributes().group())) {
            there.setGroup(kept.group());
        }
        // last, since a new owner takes some of them away
        there.setPermissions(kept.permissions());
    }

    /** Why a file or folder cannot be used, in plain words. */
    static String reason(IOException exception) {
        if (exception instanceof AccessDeniedException) {
            return "permission denied";
        }
        String reason = exception instanceof FileSystemException system ? system.getReason() : null;
        return reason == null ? String.valueOf(exception.getMessage()) : reason;
    }

    /** Somebody else has written to the file. */
    static final class ChangedException extends IOException {

        private static final long serialVersionUID = 1L;

        ChangedException() {
            super("somebody else has changed the file in the meantime; it is left as it is now");
        }
    }
}
