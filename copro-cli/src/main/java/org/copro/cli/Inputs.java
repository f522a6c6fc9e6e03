package org.copro.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copro.binding.Problem;
import org.copro.binding.Reading;
import org.copro.file.ProjectFiles;
import org.copro.ladder.Ladder;
import org.copro.ladder.Ladders;
import org.copro.project.Project;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The files and ladders that several commands take. What is wrong with them goes to standard error, all of it. */
final class Inputs {

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Project files, YAML or JSON (*.json).")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--ladder",
            paramLabel = "FILE",
            description = "A ladder of your own whose rungs the projects name. May be given several times.")
    private List<Path> ownLadders = new ArrayList<>();

    List<Path> files() {
        return files;
    }

    /** The ladders that come with copro and the user's own; empty if one of these cannot be used. */
    Optional<Ladders> ladders(PrintWriter err) {
        Ladders ladders = Ladders.shipped();
        boolean usable = true;
        for (Path file : ownLadders) {
            Reading<Ladder> own = Ladders.read(file);
            report(own.problems(), err);
            try {
                ladders = own.value().isPresent() ? ladders.with(own.orThrow()) : ladders;
                usable &= own.value().isPresent();
            } catch (IllegalArgumentException taken) {
                err.println(file + ": " + taken.getMessage());
                usable = false;
            }
        }
        return usable ? Optional.of(ladders) : Optional.empty();
    }

    /** One project; empty if it cannot be used. */
    static Optional<Project> read(Path file, Ladders ladders, PrintWriter err) {
        Reading<Project> reading = new ProjectFiles(ladders).read(file);
        report(reading.problems(), err);
        return reading.value();
    }

    static void report(List<Problem> problems, PrintWriter err) {
        problems.forEach(err::println);
    }
}
