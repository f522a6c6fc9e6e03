package org.copro.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.copro.assessment.Version;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command {@code copro} with its subcommands. */
@Command(
        name = "copro",
        mixinStandardHelpOptions = true,
        versionProvider = Copro.LibraryVersion.class,
        description = "Tells from recorded facts who had the say in a project, and whether the word it uses fits.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "Exit code: 0 when done, whatever the verdict; 2 for input that cannot be used; 1 for a fault of copro."})
final class Copro implements Callable<Integer> {

    /** Done, whatever the verdict. */
    static final int DONE = 0;

    /** A fault of copro itself. */
    static final int FAULT = 1;

    /** Input that cannot be used. */
    static final int UNUSABLE = 2;

    @Spec
    private CommandSpec spec;

    /**
     * Runs one command.
     *
     * @param today the date used where none is given
     * @return the exit code
     */
    static int run(LocalDate today, PrintWriter out, PrintWriter err, String... arguments) {
        return new CommandLine(new Copro())
                .addSubcommand(new Assess(today))
                .addSubcommand(new Validate())
                .addSubcommand(new ListDefinitions())
                .addSubcommand(new ListFlags())
                .setOut(out)
                .setErr(err)
                .setUsageHelpAutoWidth(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((wrong, typed) -> {
                    CommandLine line = wrong.getCommandLine();
                    line.getErr().println("copro: " + wrong.getMessage());
                    CommandLine.UnmatchedArgumentException.printSuggestions(wrong, line.getErr());
                    line.getErr().println("Try '%s --help'.".formatted(line.getCommandSpec().qualifiedName()));
                    return UNUSABLE;
                })
                .setExecutionExceptionHandler((fault, line, parsed) -> {
                    line.getErr()
                            .println("copro: something went wrong that is not your fault (%s). Please report it."
                                    .formatted(fault));
                    return FAULT;
                })
                .execute(arguments);
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return UNUSABLE;
    }

    /** The version of the library. */
    static final class LibraryVersion implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"copro " + Version.OF_LIBRARY};
        }
    }
}
