package org.copro.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code copro framework}: tools for those who write one of their own. */
@Command(
        name = "framework",
        mixinStandardHelpOptions = true,
        versionProvider = Copro.LibraryVersion.class,
        description = "Checks a framework of your own: framework check FILE.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = CheckFramework.class)
final class FrameworkTools implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return Copro.UNUSABLE;
    }
}
