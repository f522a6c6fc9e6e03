package org.copro.cli;

import picocli.CommandLine.Command;

/** {@code copro workshop}: what was said at a workshop. */
@Command(
        name = "workshop",
        mixinStandardHelpOptions = true,
        versionProvider = Copro.LibraryVersion.class,
        description = "Tells what was said at a workshop: workshop report FILE.",
        synopsisSubcommandLabel = "COMMAND")
final class WorkshopTools extends CommandGroup {}
