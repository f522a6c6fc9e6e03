package org.copro.cli;

import picocli.CommandLine.Command;

/** {@code copro framework}: tools for those who write one of their own. */
@Command(
        name = "framework",
        mixinStandardHelpOptions = true,
        versionProvider = Copro.LibraryVersion.class,
        description = "Checks a framework of your own: framework check FILE.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = CheckFramework.class)
final class FrameworkTools extends CommandGroup {}
