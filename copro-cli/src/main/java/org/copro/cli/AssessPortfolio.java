package org.copro.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.copro.assessment.portfolio.DifferentRunException;
import org.copro.assessment.portfolio.ForeignFilesException;
import org.copro.assessment.portfolio.Portfolio;
import org.copro.assessment.portfolio.Progress;
import org.copro.assessment.portfolio.Records;
import org.copro.assessment.portfolio.ResultsFolder;
import org.copro.assessment.portfolio.Tally;
import org.copro.assessment.portfolio.UnreadableRecordsException;
import org.copro.assessment.summary.Attribute;
import org.copro.assessment.table.TidyTables;
import org.copro.assessment.view.Detail;
import org.copro.binding.NotUnderstoodException;
import org.copro.ladder.Ladders;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code copro portfolio}: judges many projects. */
@Command(
        name = "portfolio",
        mixinStandardHelpOptions = true,
        versionProvider = Copro.LibraryVersion.class,
        description =
                "Judges many projects, as many as there are: one result a line, a table of the records that could not be read, and a summary of all. Stopped in the middle, it goes on when the same is typed again.",
        footer = {
            "",
            "Exit code: 0 when all were judged; 2 when some records could not be read (the others are judged all the same) or nothing could be done; 1 for a fault of copro."
        })
final class AssessPortfolio implements Callable<Integer> {

    private static final String STANDARD_INPUT = "-";
    private static final String ALL = "all";
    private static final String NONE = "none";
    private static final int RECORDS_BETWEEN_REPORTS = 500;

    /** Characters of the whole progress bar. */
    private static final int BAR = 20;

    private final LocalDate today;
    private final Piped piped;
    private final PrintWriter terminal;

    @Parameters(
            paramLabel = "IN",
            arity = "1..*",
            description =
                    "Files with a project a line (*.ndjson, *.jsonl), project files, folders with such files; - for lines from standard input.")
    private List<String> inputs = new ArrayList<>();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description =
                    "The folder for results.ndjson, settings.json, problems.csv, the summary (summary.txt, summary.json, summary.csv) and the tables. All appear when all is done.")
    private String out = "";

    @Mixin
    private OwnLadders ownLadders = new OwnLadders();

    @Mixin
    private Judging judging = new Judging();

    @Option(
            names = "--by",
            paramLabel = "ATTRIBUTE",
            split = ",",
            converter = AttributeConverter.class,
            description =
                    "By what the summary tells projects apart: year (in which they began), claimed (the year in which the word was used), organisation, country, method. May be given several times, or with commas. The year if not given.")
    private List<Attribute> by = new ArrayList<>();

    @Option(
            names = "--smallest",
            paramLabel = "COUNT",
            defaultValue = "5",
            description =
                    "The smallest count of projects that the summary shows, 2 or more; 5 if not given. The results are not changed by it.")
    private int smallest;

    @Option(
            names = "--full",
            description =
                    "Writes whole results, as 'copro assess --format json' does, about six times as long: with the texts of questions, sources, and how sure levels are. Without it they are in brief.")
    private boolean isFull;

    @Option(names = "--why", description = "Writes whole results (--full) with the reasons as a tree, longer still.")
    private boolean isWhy;

    @Option(
            names = "--workers",
            paramLabel = "NUMBER",
            description = "How many records are judged at a time. As many as there are cores if not given.")
    private Optional<Integer> workers = Optional.empty();

    @Option(
            names = "--tables",
            paramLabel = "NAME",
            split = ",",
            description =
                    "The tables (CSV) to write beside the results: all, none, or some of projects, stages, principles, criteria, flags, findings, ratings, agreement. With them come codebook.csv, which says what each column is, and datapackage.json. All if not given.")
    private List<String> tables = new ArrayList<>(List.of(ALL));

    @Option(names = "--restart", description = "Throws away what an interrupted run has left, and begins anew.")
    private boolean isRestart;

    @Spec
    private CommandSpec spec;

    AssessPortfolio(LocalDate today, Piped piped, PrintWriter terminal) {
        this.today = today;
        this.piped = piped;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        Optional<Ladders> ladders = ownLadders.known(err);
        Optional<Judging.Yardstick> yardstick = judging.yardstick(err);
        Optional<Path> folder = Inputs.path(out, err).filter(one -> isOutsideOfInputs(one, err));
        Optional<Records> records = records(err);
        if (ladders.isEmpty() || yardstick.isEmpty() || folder.isEmpty() || records.isEmpty()) {
            return Copro.UNUSABLE;
        }
        if (workers.isPresent() && workers.get() < 1) {
            err.println("--workers: there must be at least 1 but was asked for " + workers.get());
            return Copro.UNUSABLE;
        }
        if (smallest < 2) {
            err.println("--smallest: it must be 2 or more but was %s".formatted(smallest));
            return Copro.UNUSABLE;
        }
        Portfolio brief = Portfolio.of(yardstick.get().assessor(ladders.get()), judging.day(today));
        Portfolio portfolio = (isFull || isWhy ? brief.inFull(new Detail(List.of(), isWhy)) : brief)
                .summarisedBy(by.isEmpty() ? List.of(Attribute.YEAR) : by)
                .showingFrom(smallest);
        try {
            ResultsFolder results = new ResultsFolder(folder.get()).with(tables(portfolio));
            return write(workers.map(portfolio::withWorkers).orElse(portfolio), records.get(), results, folder.get());
        } catch (NotUnderstoodException wrong) {
            err.println("--tables: " + wrong.getMessage());
            return Copro.UNUSABLE;
        }
    }

    private TidyTables tables(Portfolio portfolio) {
        if (tables.equals(List.of(ALL))) {
            return portfolio.tables();
        }
        return tables.equals(List.of(NONE))
                ? TidyTables.none()
                : portfolio.tables().only(tables);
    }

    private int write(Portfolio portfolio, Records records, ResultsFolder results, Path folder) {
        PrintWriter err = spec.commandLine().getErr();
        try {
            if (isRestart) {
                results.discardUnfinished();
            }
            OptionalLong size = piped.isTerminal() ? records.size() : OptionalLong.empty();
            Tally tally = results.write(portfolio, records, progress -> report(progress, size));
            report("");
            spec.commandLine().getOut().println(said(tally, folder));
            return tally.refused() == 0 ? Copro.DONE : Copro.UNUSABLE;
        } catch (DifferentRunException other) {
            err.println("copro: %s. Type the same as before to finish it, or add --restart to begin anew."
                    .formatted(other.getMessage()));
        } catch (ForeignFilesException foreign) {
            err.println("--out: in '%s' %s; choose another folder, or move them away"
                    .formatted(folder, foreign.getMessage()));
        } catch (UnreadableRecordsException unreadable) {
            err.println("copro: %s; what is done so far is kept".formatted(unreadable.getMessage()));
        } catch (IOException refused) {
            err.println("copro: the results could not be written to '%s': %s; what is done so far is kept"
                    .formatted(folder, KeptFile.reason(refused)));
        }
        return Copro.UNUSABLE;
    }

    private static String said(Tally tally, Path folder) {
        String judged = "%s %s judged: %s\nSummary of all: %s"
                .formatted(
                        tally.judged(),
                        tally.judged() == 1 ? "record" : "records",
                        folder.resolve(ResultsFolder.RESULTS),
                        folder.resolve(ResultsFolder.SUMMARY));
        return tally.refused() == 0
                ? judged
                : "%s\n%s could not be read: %s"
                        .formatted(judged, tally.refused(), folder.resolve(ResultsFolder.PROBLEMS));
    }

    private Optional<Records> records(PrintWriter err) {
        List<Records> all = new ArrayList<>();
        boolean isPipedTaken = false;
        for (String name : inputs) {
            boolean isPiped = name.equals(STANDARD_INPUT);
            if (isPiped && isPipedTaken) {
                err.println("copro: standard input (-) can be read once only; name it once");
                continue;
            }
            isPipedTaken |= isPiped;
            Optional<Records> one = isPiped
                    ? Optional.of(Records.lines(piped.in(), "standard input"))
                    : Inputs.path(name, err).filter(path -> isThere(path, err)).map(Records::of);
            one.ifPresent(all::add);
        }
        return all.size() == inputs.size() ? Optional.of(Records.inOrder(all)) : Optional.empty();
    }

    /** Else a name typed wrongly would put results of nothing in the place of those that are there. */
    private static boolean isThere(Path input, PrintWriter err) {
        if (Files.notExists(input)) {
            err.println("%s: there is no such file or folder".formatted(input));
            return false;
        }
        return true;
    }

    /** Else the results of one run would be the input of the next. */
    private boolean isOutsideOfInputs(Path folder, PrintWriter err) {
        Path whole = real(folder);
        for (String name : inputs) {
            Optional<Path> input = name.equals(STANDARD_INPUT) ? Optional.empty() : Inputs.path(name, err);
            if (input.isPresent() && whole.startsWith(real(input.get()))) {
                err.println("--out: '%s' lies in '%s', whose files are read; choose a folder outside of it"
                        .formatted(folder, name));
                return false;
            }
        }
        return true;
    }

    /** Where a path leads, through all links; what is not there yet as it is written. */
    private static Path real(Path path) {
        Path whole = path.toAbsolutePath().normalize();
        try {
            return whole.toRealPath();
        } catch (IOException notThere) {
            return whole.getParent() == null ? whole : real(whole.getParent()).resolve(whole.getFileName());
        }
    }

    private void report(Progress progress, OptionalLong size) {
        Tally tally = progress.tally();
        if (tally.records() % RECORDS_BETWEEN_REPORTS == 0) {
            String far = size.isPresent() ? bar(progress.bytes(), size.getAsLong()) : "";
            report("%s%s records judged, %s could not be read".formatted(far, tally.judged(), tally.refused()));
        }
    }

    /** As in {@code [#####...............] 25 %, }. */
    static String bar(long bytes, long size) {
        long percent = size == 0 ? 100 : Math.min(100, 100 * bytes / size);
        int full = (int) (percent * BAR / 100);
        return "[%s%s] %s %%, ".formatted("#".repeat(full), ".".repeat(BAR - full), percent);
    }

    /** Over what was reported before: only where somebody looks. */
    private void report(String text) {
        if (piped.isTerminal()) {
            terminal.print("\r\u001B[K" + text);
            terminal.flush();
        }
    }
}
