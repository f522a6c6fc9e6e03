package org.copro.assessment.portfolio;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.copro.assessment.summary.PortfolioSummary;
import org.copro.assessment.table.TidyTables;
import org.copro.file.AsideFile;

/** A run in the making: its files stand aside, with a checkpoint, until all of it is done. */
final class Unfinished implements Closeable {

    static final String FOLDER = "unfinished";

    private static final String CHECKPOINT = "checkpoint";
    private static final String LOCK = "lock";

    private final Path of;
    private final Path folder;
    private final List<String> settings;
    private final int every;
    private final FileChannel lock;
    private final Checkpoint from;
    /** By name: the results, the problems, the tables. */
    private final Map<String, PartFile> files = new LinkedHashMap<>();

    private final TidyTables tables;
    private final PortfolioSummary summary;
    private Tally tally = Tally.NONE;
    private long bytes;
    private byte[] seen = new byte[0];

    private Unfinished(Path of, Portfolio portfolio, TidyTables tables, int every, FileChannel lock)
            throws IOException {
        this.of = of;
        folder = of.resolve(FOLDER);
        settings = settings(portfolio, tables);
        this.tables = tables;
        this.every = every;
        this.lock = lock;
        Map<String, String> begin = new LinkedHashMap<>();
        begin.put(ResultsFolder.RESULTS, "");
        begin.put(ResultsFolder.PROBLEMS, TidyTables.problems().header());
        tables.all().forEach(table -> begin.put(table.file(), table.header()));
        List<String> names = List.copyOf(begin.keySet());
        Optional<Checkpoint> left = Checkpoint.read(folder.resolve(CHECKPOINT));
        from = left.isPresent() && isWhole(left.get(), names)
                ? left.get()
                : new Checkpoint(Tally.NONE, "", Collections.nCopies(names.size(), 0L), "", settings);
        refuseOtherSettings();
        summary = from.summary().isEmpty() ? portfolio.plan().empty() : kept(portfolio);
        try {
            for (int i = 0; i < names.size(); i++) {
                String name = names.get(i);
                long length = from.lengths().get(i);
                files.put(name, PartFile.from(folder.resolve(name), length));
                if (length == 0) {
                    files.get(name).write(Made.bytes(begin.get(name)));
                }
            }
        } catch (IOException broken) {
            close();
            throw broken;
        }
    }

    /**
     * Goes on where an interrupted run stopped, or begins.
     *
     * @param every so many records are there a checkpoint
     */
    static Unfinished in(Path of, Portfolio portfolio, TidyTables tables, int every) throws IOException {
        Path folder = Files.createDirectories(of.resolve(FOLDER));
        FileChannel lock = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (lock.tryLock() == null) {
                throw new OverlappingFileLockException();
            }
            return new Unfinished(of, portfolio, tables, every, lock);
        } catch (OverlappingFileLockException taken) {
            lock.close();
            throw new IOException("another run is writing to the folder '%s'".formatted(of), taken);
        } catch (IOException refused) {
            lock.close();
            throw refused;
        }
    }

    /** Whether a run was begun in this folder and is not finished. */
    static boolean isIn(Path of) {
        return Files.isRegularFile(of.resolve(FOLDER).resolve(CHECKPOINT));
    }

    /** Takes away what runs write here, and the folder if nothing else is in it. */
    static void discard(Path of) throws IOException {
        Path folder = of.resolve(FOLDER);
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<String> ours = new ArrayList<>(List.of(ResultsFolder.RESULTS, ResultsFolder.PROBLEMS, CHECKPOINT, LOCK));
        TidyTables.NAMES.forEach(name -> ours.add(name + ".csv"));
        try (Stream<Path> inside = Files.list(folder)) {
            for (Path file : inside.toList()) {
                String name = file.getFileName().toString();
                // one that was aside when the run was stopped
                if (ours.contains(name) || name.startsWith("." + CHECKPOINT)) {
                    Files.deleteIfExists(file);
                }
            }
        }
        Files.deleteIfExists(folder);
    }

    /**
     * Whether the files are as long as the checkpoint says. One of another run is none to be thrown away in silence.
     */
    private boolean isWhole(Checkpoint left, List<String> names) throws IOException {
        if (!left.settings().equals(settings)) {
            return true;
        }
        boolean isWhole = left.lengths().size() == names.size();
        for (int i = 0; isWhole && i < names.size(); i++) {
            Path file = folder.resolve(names.get(i));
            isWhole = Files.exists(file) && Files.size(file) >= left.lengths().get(i);
        }
        return isWhole;
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

    private static List<String> settings(Portfolio portfolio, TidyTables tables) {
        List<String> settings = new ArrayList<>(portfolio.settingsOfAll());
        tables.names().forEach(name -> settings.add("table " + name));
        return settings;
    }

    private PortfolioSummary kept(Portfolio portfolio) throws IOException {
        try {
            return portfolio.plan().read(from.summary().getBytes(StandardCharsets.UTF_8));
        } catch (IllegalArgumentException broken) {
            throw new DifferentRunException(
                    "the interrupted run in '%s' cannot be used: %s".formatted(folder, broken.getMessage()));
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

    void write(Outcome<Made> outcome) throws IOException {
        if (outcome.made().isPresent()) {
            Made made = outcome.made().get();
            files.get(ResultsFolder.RESULTS).write(made.line());
            for (int i = 0; i < made.rows().size(); i++) {
                files.get(tables.all().get(i).file()).write(made.rows().get(i));
            }
            summary.add(made.entry());
            tally = tally.withJudged();
        } else {
            files.get(ResultsFolder.PROBLEMS)
                    .write(Made.bytes(TidyTables.problems().rows(outcome.problems())));
            summary.addRefused();
            tally = tally.withRefused();
        }
        see(outcome.entry());
        if (tally.records() % every == 0) {
            settle();
        }
    }

    private void see(Entry entry) {
        bytes += entry.size();
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
        String kept = new String(summary.toBytes(), StandardCharsets.UTF_8);
        List<Long> lengths = new ArrayList<>();
        for (PartFile file : files.values()) {
            lengths.add(file.settled());
        }
        new Checkpoint(tally, hex(seen), lengths, kept, settings).write(folder.resolve(CHECKPOINT));
    }

    /** Of all records that were passed over or written. */
    PortfolioSummary summary() {
        return summary;
    }

    Progress progress() {
        return new Progress(tally, bytes);
    }

    Tally tally() {
        return tally;
    }

    /**
     * Puts the files in their place, the results last. From then on there is nothing unfinished.
     *
     * @param beside small files that stand beside them, by name; an empty text for one that must not
     */
    void finish(Map<String, String> beside) throws IOException {
        settle();
        close();
        for (Map.Entry<String, String> one : beside.entrySet()) {
            Path file = of.resolve(one.getKey());
            if (one.getValue().isEmpty()) {
                Files.deleteIfExists(file);
                continue;
            }
            try (AsideFile aside = AsideFile.of(file, Made.bytes(one.getValue()))) {
                aside.takePlace();
            }
        }
        List<String> names = new ArrayList<>(files.keySet());
        Collections.reverse(names);
        for (String name : names) {
            AsideFile.move(folder.resolve(name), of.resolve(name));
        }
        discard(of);
    }

    @Override
    public void close() throws IOException {
        lock.close();
        for (PartFile file : files.values()) {
            file.close();
        }
    }
}
