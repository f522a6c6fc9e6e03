package org.copro.cli;

import picocli.CommandLine.Command;

/** {@code copro vision}: how a vision came to be. */
@Command(
        name = "vision",
        mixinStandardHelpOptions = true,
        versionProvider = Copro.LibraryVersion.class,
        description = "Tells how a vision came to be: vision report FILE.",
        synopsisSubcommandLabel = "COMMAND")
final class VisionTools extends CommandGroup {}
