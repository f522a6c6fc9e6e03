package org.copro.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code copro vision}: how a vision came to be. */
@Command(
        name = "vision",
        mixinStandardHelpOptions = true,
        versionProvider = Copro.LibraryVersion.class,
        description = "Tells how a vision came to be: vision report FILE.",
        synopsisSubcommandLabel = "COMMAND")
final class VisionTools implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return Copro.UNUSABLE;
    }
}
