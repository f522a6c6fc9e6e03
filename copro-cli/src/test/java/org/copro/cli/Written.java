package org.copro.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Results written to files, as somebody keeps them. */
final class Written {

    static final String DEFINITION = "../copro-examples/definitions/day-centres-charter.yaml";

    private static final Path EXAMPLES = Path.of("../copro-examples/projects");

    private Written() {}

    /** All example projects, by name. */
    static List<String> projects() {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static String example(String name) {
        return EXAMPLES.resolve(name).toString();
    }

    /** The result of assessing as JSON, in a file of this name. */
    static String result(Path folder, String name, String... arguments) {
        List<String> all = new ArrayList<>(List.of("assess", "--format", "json"));
        all.addAll(List.of(arguments));
        Ran ran = Ran.copro(all.toArray(String[]::new));
        if (ran.exit() != 0) {
            throw new IllegalArgumentException(ran.err());
        }
        return LunchClub.typed(folder, name, ran.out());
    }

    /** A file with one thing changed. */
    static String changed(Path folder, String file, String name, String from, String to) {
        String text = text(file);
        if (!text.contains(from)) {
            throw new IllegalArgumentException("there is no '%s' to change".formatted(from));
        }
        return LunchClub.typed(folder, name, text.replace(from, to));
    }

    static String text(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
