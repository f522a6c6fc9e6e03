package org.copro.cli;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.copro.ladder.Ladders;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code copro validate}: says what is wrong with project files, and judges nothing. */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        versionProvider = Copro.LibraryVersion.class,
        description = "Says what is wrong with project files: place, fault and what to do. Judges nothing.")
final class Validate implements Callable<Integer> {

    @Mixin
    private Inputs inputs = new Inputs();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Optional<Ladders> ladders = inputs.ladders(err);
        boolean allGood = ladders.isPresent();
        for (String file : inputs.files()) {
            boolean good =
                    ladders.flatMap(known -> Inputs.read(file, known, err)).isPresent();
            if (good) {
                out.println(file + ": no problems");
            }
            allGood &= good;
        }
        return allGood ? Copro.DONE : Copro.UNUSABLE;
    }
}
