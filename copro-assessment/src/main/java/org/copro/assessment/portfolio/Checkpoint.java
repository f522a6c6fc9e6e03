package org.copro.assessment.portfolio;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How far a run has come, so that it can go on after an interruption.
 *
 * @param tally of the records whose results are written
 * @param seen a hash of these records, so that no others are taken for them
 * @param results bytes of the results that are good
 * @param problems bytes of the table of problems that are good
 * @param settings all that shapes the results besides the records
 */
record Checkpoint(Tally tally, String seen, long results, long problems, List<String> settings) {

    private static final String KIND = "copro portfolio 1";

    Checkpoint {
        settings = List.copyOf(settings);
    }

    /** The one kept in a file; empty if there is none, or none of this version of copro. */
    static Optional<Checkpoint> read(Path file) throws IOException {
        try {
            List<String> lines = Files.readAllLines(file);
            return lines.size() > 5 && lines.get(0).equals(KIND)
                    ? Optional.of(new Checkpoint(
                            new Tally(Long.parseLong(lines.get(1)), Long.parseLong(lines.get(2))),
                            lines.get(3),
                            Long.parseLong(lines.get(4)),
                            Long.parseLong(lines.get(5)),
                            lines.subList(6, lines.size())))
                    : Optional.empty();
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IllegalArgumentException | CharacterCodingException notOurs) {
            return Optional.empty();
        }
    }

    /** Keeps it in a file, in place of the one before: there is always a whole one. */
    void write(Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(KIND);
        lines.add(Long.toString(tally.judged()));
        lines.add(Long.toString(tally.refused()));
        lines.add(seen);
        lines.add(Long.toString(results));
        lines.add(Long.toString(problems));
        lines.addAll(settings);
        Path aside = file.resolveSibling(file.getFileName() + ".new");
        try (FileChannel out = FileChannel.open(
                aside, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
            while (rest.hasRemaining()) {
                out.write(rest);
            }
            out.force(true);
        }
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
