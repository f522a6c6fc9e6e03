package org.copro.cli;

import java.io.PrintWriter;
import java.io.Reader;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.copro.assessment.Version;
import org.copro.binding.Words;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command {@code copro} with its subcommands. */
@Command(
        name = "copro",
        mixinStandardHelpOptions = true,
        versionProvider = Copro.LibraryVersion.class,
        description = "Tells from recorded facts who had the say in a project, and whether the word it uses fits.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Exit code: 0 when done, whatever the verdict; 2 for input that cannot be used; 1 for a fault of copro."
        })
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
     * @param input what is typed while it runs
     * @return the exit code
     */
    static int run(LocalDate today, Reader input, PrintWriter out, PrintWriter err, String... arguments) {
        return run(today, input, Piped.NOTHING, out, err, arguments);
    }

    /**
     * Runs one command.
     *
     * @param today the date used where none is given
     * @param input what is typed while it runs
     * @param piped what other programs hand over
     * @return the exit code
     */
    static int run(LocalDate today, Reader input, Piped piped, PrintWriter out, PrintWriter err, String... arguments) {
        PrintWriter faults = PlainText.to(err);
        CommandLine line = new CommandLine(new Copro())
                .addSubcommand(new Assess(today))
                .addSubcommand(new AssessPortfolio(today, piped, err))
                .addSubcommand(new Validate())
                .addSubcommand(new Ask(today, new TypedLines(input)))
                .addSubcommand(new ListDefinitions())
                .addSubcommand(new ListFlags())
                .addSubcommand(new ListFrameworks())
                .addSubcommand(new FrameworkTools())
                .addSubcommand(new Explain())
                .addSubcommand(new ReadOnLadder(today))
                .addSubcommand(new ReportBenefits(today))
                .addSubcommand(new ReportBarriers(today))
                .addSubcommand(new CheckOrganisation())
                .addSubcommand(new ReplayResult())
                .addSubcommand(new Diff())
                .addSubcommand(new CommandLine(new SurveyTools())
                        .addSubcommand(new ReportSurvey(today))
                        .addSubcommand(new RankBarriers(today))
                        .addSubcommand(new WeighBenefits(today)))
                .addSubcommand(new CommandLine(new VisionTools()).addSubcommand(new ReportVision(today)))
                .addSubcommand(new CommandLine(new WorkshopTools()).addSubcommand(new ReportWorkshop(today)))
                .addSubcommand(new FindQuotes(today))
                .addSubcommand(new ImportTools())
                .addSubcommand(new CommandLine(new ExportTools()).addSubcommand(new ExportMatrix(today)))
                .setOut(PlainText.to(out))
                .setErr(faults)
                .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
                .setUsageHelpAutoWidth(false)
                // a file may have a name that starts with @
                .setExpandAtFiles(false)
                .setParameterExceptionHandler((wrong, typed) -> {
                    faults.println("copro: " + inPlainWords(wrong));
                    faults.println("Try '%s --help'."
                            .formatted(wrong.getCommandLine().getCommandSpec().qualifiedName()));
                    return UNUSABLE;
                })
                .setExecutionExceptionHandler((fault, command, parsed) -> fault(fault, faults));
        try {
            return line.execute(arguments);
        } catch (OutOfMemoryError full) {
            faults.println("copro: there is not enough memory for this; judge fewer or smaller files at a time");
            return FAULT;
        } catch (Error fault) {
            return fault(fault, faults);
        }
    }

    private static int fault(Throwable fault, PrintWriter err) {
        err.println("copro: something went wrong that is not your fault (%s). Please report it.".formatted(fault));
        return FAULT;
    }

    private static String inPlainWords(ParameterException wrong) {
        CommandSpec command = wrong.getCommandLine().getCommandSpec();
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched.getUnmatched().get(0), command);
        }
        if (wrong instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            List<ArgSpec> wanted = missing.getMissing();
            if (wanted.size() > 1) {
                return "these are missing: "
                        + String.join(", ", wanted.stream().map(Copro::asTyped).toList());
            }
            return wanted.get(0) instanceof OptionSpec option
                    ? "the option '%s' needs a value: %s".formatted(option.longestName(), option.paramLabel())
                    : "name at least one %s".formatted(wanted.get(0).paramLabel());
        }
        return wrong.getMessage();
    }

    private static String asTyped(ArgSpec wanted) {
        return wanted instanceof OptionSpec option
                ? option.longestName() + " " + option.paramLabel()
                : wanted.paramLabel();
    }

    private static String unmatched(String typed, CommandSpec command) {
        if (typed.startsWith("-")) {
            String name = typed.split("=", 2)[0];
            List<String> known =
                    command.options().stream().map(OptionSpec::longestName).toList();
            return "there is no option '%s'%s; the options of '%s' are %s"
                    .formatted(name, Words.didYouMean(name, known), command.qualifiedName(), String.join(", ", known));
        }
        List<String> known = List.copyOf(command.subcommands().keySet());
        return known.isEmpty()
                ? "'%s' takes no '%s'".formatted(command.qualifiedName(), typed)
                : "there is no command '%s'%s; the commands are %s"
                        .formatted(typed, Words.didYouMean(typed, known), String.join(", ", known));
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
