package org.copro.benchmarks.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.copro.benchmarks.databind.BoundProject;

/** Binds one file with databind, and does nothing else: what the first result of copro is held against. */
public final class BindOnce {

    private BindOnce() {}

    /**
     * Runs it.
     *
     * @param arguments the file, in JSON
     */
    public static void main(String[] arguments) throws IOException {
        BoundProject bound =
                BoundProject.mapper().readValue(Files.readAllBytes(Path.of(arguments[0])), BoundProject.class);
        System.out.println(bound.id());
    }
}
