package org.copro.benchmarks.records;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes made-up records to a file, in little memory however many they are. */
public final class WriteRecords {

    private static final long SEED = 20261122;
    private static final int BUFFER = 1024 * 1024;

    private WriteRecords() {}

    /**
     * Runs it.
     *
     * @param arguments file, number of lines; then, if wanted, how many of a hundred are damaged, and the seed
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2 || arguments.length > 4) {
            System.err.println("give: FILE NUMBER [DAMAGED-IN-A-HUNDRED [SEED]]");
            System.exit(2);
            return;
        }
        double damaged = arguments.length > 2 ? Double.parseDouble(arguments[2]) : 0;
        long seed = arguments.length > 3 ? Long.parseLong(arguments[3]) : SEED;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[0])), BUFFER)) {
            MadeRecords.of(seed).withDamaged(damaged).write(Long.parseLong(arguments[1]), out);
        }
    }
}
