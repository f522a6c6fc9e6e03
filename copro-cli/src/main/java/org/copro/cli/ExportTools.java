package org.copro.cli;

import picocli.CommandLine.Command;

/** {@code copro export}: writes project records in other forms. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        versionProvider = Copro.LibraryVersion.class,
        description = "Writes projects as a table of studies by stage: export matrix FILE...",
        synopsisSubcommandLabel = "COMMAND")
final class ExportTools extends CommandGroup {}
