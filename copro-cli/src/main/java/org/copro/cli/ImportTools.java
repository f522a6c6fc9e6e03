package org.copro.cli;

import picocli.CommandLine.Command;

/** {@code copro import}: makes project records from what is not one. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        versionProvider = Copro.LibraryVersion.class,
        description = "Makes project records from a table of rated studies: import matrix FILE.csv.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = ImportMatrix.class)
final class ImportTools extends CommandGroup {}
