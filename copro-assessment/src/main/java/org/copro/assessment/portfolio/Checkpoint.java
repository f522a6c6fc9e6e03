package org.copro.assessment.portfolio;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.copro.file.AsideFile;

/**
 * How far a run has come, so that it can go on after an interruption.
 *
 * @param tally of the records whose results are written
 * @param seen a hash of these records, so that no others are taken for them
 * @param lengths of each file, the bytes that are good, in the order of the files
 * @param summary of these records, as it is kept
 * @param settings all that shapes the files besides the records
 */
record Checkpoint(Tally tally, String seen, List<Long> lengths, String summary, List<String> settings) {

    private static final String KIND = "copro portfolio 2";
    private static final String BETWEEN = " ";

    Checkpoint {
        lengths = List.copyOf(lengths);
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
                            Arrays.stream(lines.get(4).split(BETWEEN))
                                    .map(Long::valueOf)
                                    .toList(),
                            lines.get(5),
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
        lines.add(String.join(BETWEEN, lengths.stream().map(String::valueOf).toList()));
        lines.add(summary);
        lines.addAll(settings);
        byte[] bytes = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
        try (AsideFile aside = AsideFile.of(file, bytes)) {
            aside.takePlace();
        }
    }
}
