package org.copro.assessment.portfolio;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** A run in the making: its files stand aside, with a checkpoint, until all of it is done. */
final class Unfinished implements Closeable {

    static final String FOLDER = "unfinished";

    private static final String CHECKPOINT = "checkpoint";
    private static final String LOCK = "lock";
    /** All that may stand in the folder. */
    private static final List<String> FILES =
            List.of(ResultsFolder.RESULTS, ResultsFolder.PROBLEMS, CHECKPOINT, CHECKPOINT + ".new", LOCK);

    private final Path of;
    private final Path folder;
    private final List<String> settings;
    private final int every;
    private final FileChannel lock;
    private final Checkpoint from;
    private final PartFile results;
    private final PartFile problems;
    private Tally tally = Tally.NONE;
    private byte[] seen = new byte[0];

    private Unfinished(Path of, List<String> settings, int every, FileChannel lock) throws IOException {
        this.of = of;
        folder = of.resolve(FOLDER);
        this.settings = settings;
        this.every = every;
        this.lock = lock;
        Optional<Checkpoint> left = usable();
        from = left.orElse(new Checkpoint(Tally.NONE, "", 0, 0, settings));
        refuseOtherSettings();
        results = PartFile.from(folder.resolve(ResultsFolder.RESULTS), from.results());
        problems = PartFile.from(folder.resolve(ResultsFolder.PROBLEMS), from.problems());
        if (left.isEmpty()) {
            problems.write(ProblemsTable.header());
        }
    }

    /**
     * Goes on where an interrupted run stopped, or begins.
     *
     * @param every so many records are there a checkpoint
     */
    static Unfinished in(Path of, List<String> settings, int every) throws IOException {
        Path folder = Files.createDirectories(of.resolve(FOLDER));
        FileChannel lock = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (lock.tryLock() == null) {
                throw new OverlappingFileLockException();
            }
            return new Unfinished(of, settings, every, lock);
        } catch (OverlappingFileLockException taken) {
            lock.close();
            throw new IOException("another run is writing to the folder '%s'".formatted(of), taken);
        } catch (IOException refused) {
            lock.close();
            throw refused;
        }
    }

    static void discard(Path of) throws IOException {
        Path folder = of.resolve(FOLDER);
        for (String name : FILES) {
            Files.deleteIfExists(folder.resolve(name));
        }
        Files.deleteIfExists(folder);
    }

    /** The checkpoint that was left; empty if there is none, or if the files are shorter than it says. */
    private Optional<Checkpoint> usable() throws IOException {
        Optional<Checkpoint> left = Checkpoint.read(folder.resolve(CHECKPOINT));
        return left.isPresent()
                        && size(ResultsFolder.RESULTS) >= left.get().results()
                        && size(ResultsFolder.PROBLEMS) >= left.get().problems()
                ? left
                : Optional.empty();
    }

    private long size(String name) throws IOException {
        Path file = folder.resolve(name);
        return Files.exists(file) ? Files.size(file) : -1;
    }

    private void refuseOtherSettings() throws IOException {
        if (!from.settings().equals(settings)) {
            String there = different(from.settings(), settings);
            String now = different(settings, from.settings());
            throw new DifferentRunException(
                    "the interrupted run in '%s' was made with other settings (%s) than are given now (%s)"
                            .formatted(folder, there, now));
        }
    }

    private static String different(List<String> settings, List<String> others) {
        List<String> own =
                settings.stream().filter(one -> !others.contains(one)).toList();
        return own.isEmpty() ? "without more" : String.join(", ", own);
    }

    /** Passes over the records whose results are written already. */
    void passOver(Records records) throws IOException {
        while (tally.records() < from.tally().records()) {
            Optional<Entry> entry = records.next();
            if (entry.isEmpty()) {
                break;
            }
            see(entry.get());
            tally = tally.withJudged();
        }
        if (tally.records() != from.tally().records() || !hex(seen).equals(from.seen())) {
            throw new DifferentRunException(
                    "the interrupted run in '%s' has judged %s records, and the first %s given now are others"
                            .formatted(
                                    folder, from.tally().records(), from.tally().records()));
        }
        tally = from.tally();
    }

    void write(Outcome<byte[]> outcome) throws IOException {
        if (outcome.made().isPresent()) {
            results.write(outcome.made().get());
            tally = tally.withJudged();
        } else {
            problems.write(ProblemsTable.rows(outcome.problems()));
            tally = tally.withRefused();
        }
        see(outcome.entry());
        if (tally.records() % every == 0) {
            settle();
        }
    }

    private void see(Entry entry) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(seen);
            seen = digest.digest(entry.content());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private void settle() throws IOException {
        new Checkpoint(tally, hex(seen), results.settled(), problems.settled(), settings)
                .write(folder.resolve(CHECKPOINT));
    }

    Tally tally() {
        return tally;
    }

    /** Puts the files in their place. From then on there is nothing unfinished. */
    void finish() throws IOException {
        settle();
        close();
        for (String name : List.of(ResultsFolder.PROBLEMS, ResultsFolder.RESULTS)) {
            Files.move(
                    folder.resolve(name),
                    of.resolve(name),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        }
        discard(of);
    }

    @Override
    public void close() throws IOException {
        try (lock;
                results;
                problems) {
            // all of them, whatever happens to one
        }
    }
}
