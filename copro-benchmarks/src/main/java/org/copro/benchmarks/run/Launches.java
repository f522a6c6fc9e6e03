package org.copro.benchmarks.run;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.copro.benchmarks.records.MadeRecords;

/**
 * The ratios of {@code docs/performance.md} between whole programs: the first result, two cores against one, and memory
 * for many records against few. Needs Linux, with {@code taskset}. Run it from the folder of the sources.
 */
public final class Launches {

    private static final long SEED = 20261122;
    private static final String ON = "2026-11-21";

    private final Path folder;
    private final Turns turns = new Turns(1);

    private Launches(Path folder) {
        this.folder = folder;
    }

    /**
     * Runs one of them.
     *
     * @param arguments {@code startup}; or {@code cores} and a number of records; or {@code memory} and two numbers of
     *     records
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("copro-benchmarks");
        try {
            Launches launches = new Launches(folder);
            switch (arguments[0]) {
                case "startup" -> launches.startup();
                case "cores" -> launches.cores(Long.parseLong(arguments[1]));
                case "memory" -> launches.memory(Long.parseLong(arguments[1]), Long.parseLong(arguments[2]));
                default -> throw new IllegalArgumentException("give startup, cores N or memory FEW MANY");
            }
        } finally {
            delete(folder);
        }
    }

    private void startup() throws IOException {
        Path file = folder.resolve("one.json");
        Files.write(file, MadeRecords.of(SEED).line(0));
        List<String> assess = List.of("./copro", "assess", file.toString(), "--on", ON);
        List<String> bind = List.of(
                java(), "-cp", System.getProperty("java.class.path"), BindOnce.class.getName(), file.toString());
        turns.compare("copro assess of one file / a program that binds it", () -> run(assess), () -> run(bind));
    }

    private void cores(long records) throws IOException {
        Path input = made(records);
        turns.compare(
                "two cores / one",
                () -> run(portfolio("0,1", 2, input, "two", List.of())),
                () -> run(portfolio("0", 1, input, "one", List.of())));
        boolean isSame = Files.mismatch(results("one"), results("two")) < 0;
        System.out.println(isSame ? "the results are the same bytes" : "THE RESULTS DIFFER");
    }

    private void memory(long few, long many) throws IOException {
        List<String> small = List.of("-Xmx64m");
        long ofFew = run(portfolio("0,1", 2, made(few), "few", small));
        long ofMany = run(portfolio("0,1", 2, made(many), "many", small));
        System.out.printf(
                Locale.ROOT,
                "peak memory for %,d records / %,d: %.3f (%,d kB / %,d kB)%n",
                many,
                few,
                (double) ofMany / ofFew,
                ofMany,
                ofFew);
    }

    private Path made(long records) throws IOException {
        Path input = folder.resolve(records + ".ndjson");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(input))) {
            MadeRecords.of(SEED).write(records, out);
        }
        return input;
    }

    private Path results(String name) {
        return folder.resolve(name).resolve("results.ndjson");
    }

    private List<String> portfolio(String cores, int workers, Path input, String name, List<String> settings) {
        List<String> command = new ArrayList<>(List.of("taskset", "-c", cores, java(), "-XX:+UseParallelGC"));
        command.addAll(settings);
        command.addAll(List.of("-jar", "copro-cli/target/copro-cli.jar", "portfolio", input.toString()));
        command.addAll(List.of("--out", folder.resolve(name).toString()));
        command.addAll(List.of("--workers", Integer.toString(workers), "--on", ON));
        return command;
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** The most memory it had, in kB. */
    private static long run(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            long most = 0;
            while (!process.waitFor(5, TimeUnit.MILLISECONDS)) {
                most = Math.max(most, peak(process.pid()));
            }
            if (process.exitValue() != 0) {
                throw new IllegalStateException(command + " ended with " + process.exitValue());
            }
            return most;
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static long peak(long process) {
        try (Stream<String> status = Files.lines(Path.of("/proc/" + process + "/status"))) {
            return status.filter(line -> line.startsWith("VmHWM:"))
                    .map(line -> line.replaceAll("\\D", ""))
                    .mapToLong(Long::parseLong)
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException ended) {
            return 0;
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        }
    }
}
