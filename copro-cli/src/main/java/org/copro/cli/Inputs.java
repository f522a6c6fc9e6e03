package org.copro.cli;

import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copro.binding.Problem;
import org.copro.binding.Reading;
import org.copro.file.ProjectFiles;
import org.copro.ladder.Ladders;
import org.copro.project.Project;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The files and ladders that several commands take. What is wrong with them goes to standard error, all of it. */
final class Inputs {

    // names, not paths: one that no file can have is a problem of that file, and the others are read
    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Project files, YAML or JSON (*.json).")
    private List<String> files = new ArrayList<>();

    @Mixin
    private OwnLadders ownLadders = new OwnLadders();

    /** The names of the project files, as typed. */
    List<String> files() {
        return files;
    }

    /** The ladders that come with copro and the user's own; empty if one of these cannot be used. */
    Optional<Ladders> ladders(PrintWriter err) {
        return ownLadders.known(err);
    }

    /** One project; empty if it cannot be used. */
    static Optional<Project> read(String name, Ladders ladders, PrintWriter err) {
        return path(name, err).flatMap(file -> value(new ProjectFiles(ladders).read(file), err));
    }

    /** The value that was read; empty, with all that is wrong reported, if it cannot be used. */
    static <T> Optional<T> value(Reading<T> reading, PrintWriter err) {
        for (Problem problem : reading.problems()) {
            err.println(problem);
        }
        return reading.value();
    }

    /** The file with this name; empty, and reported, if no file can have it. */
    static Optional<Path> path(String name, PrintWriter err) {
        if (name.isBlank()) {
            err.println("copro: the name of a file is empty");
            return Optional.empty();
        }
        try {
            return Optional.of(Path.of(name));
        } catch (InvalidPathException impossible) {
            // also where the machine's language is set to "C", and a name has letters that English has not
            err.println(name
                    + ": no file can have this name here; if it has letters such as ü, set the environment variable"
                    + " LC_ALL to C.UTF-8");
            return Optional.empty();
        }
    }
}
