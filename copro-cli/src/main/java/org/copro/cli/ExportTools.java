package org.copro.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code copro export}: writes project records in other forms. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        versionProvider = Copro.LibraryVersion.class,
        description = "Writes projects as a table of studies by stage: export matrix FILE...",
        synopsisSubcommandLabel = "COMMAND")
final class ExportTools implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return Copro.UNUSABLE;
    }
}
