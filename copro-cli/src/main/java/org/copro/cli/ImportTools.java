package org.copro.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code copro import}: makes project records from what is not one. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        versionProvider = Copro.LibraryVersion.class,
        description = "Makes project records from a table of rated studies: import matrix FILE.csv.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = ImportMatrix.class)
final class ImportTools implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return Copro.UNUSABLE;
    }
}
