package org.copro.assessment.portfolio;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.copro.assessment.table.TidyTables;
import org.copro.assessment.view.SettingsJson;

/**
 * A folder with what comes of a portfolio: {@value #RESULTS}, one result a line in the order of the input, as
 * {@link Portfolio#line} makes it; {@value #SETTINGS}, which tells all that shaped them besides the records;
 * {@code problems.csv}, one row for each thing that is wrong with a record; {@code summary.txt}, {@code summary.json}
 * and {@code summary.csv}, what they all come to with small counts hidden; if asked for, the results as tables too,
 * with a codebook and a data package. All are written aside and put in place when all is done, so that there is never
 * half of one. A run that was interrupted goes on when it is started again with the same records and settings, and
 * gives the same bytes as one that was not.
 */
public final class ResultsFolder {

    /** The name of the file with results. */
    public static final String RESULTS = "results.ndjson";

    /** The name of the file with problems. */
    public static final String PROBLEMS = TidyTables.problems().file();

    /** The name of the file with the summary in plain words; the others of the summary have other endings. */
    public static final String SUMMARY = "summary.txt";

    /** The name of the file with all that shapes the results besides the records. */
    public static final String SETTINGS = "settings.json";

    private static final int RECORDS_BETWEEN_CHECKPOINTS = 5_000;

    private final Path folder;
    private final TidyTables tables;
    private final int every;

    /**
     * This folder, without tables.
     *
     * @param folder made if it is not there
     */
    public ResultsFolder(Path folder) {
        this(folder, TidyTables.none(), RECORDS_BETWEEN_CHECKPOINTS);
    }

    ResultsFolder(Path folder, int every) {
        this(folder, TidyTables.none(), every);
    }

    private ResultsFolder(Path folder, TidyTables tables, int every) {
        this.folder = folder;
        this.tables = tables;
        this.every = every;
    }

    /** With these tables beside the results. Those of an earlier run that are not among them are taken away. */
    public ResultsFolder with(TidyTables others) {
        return new ResultsFolder(folder, others, every);
    }

    /**
     * Judges all records and writes what comes of them.
     *
     * @param records which are closed at the end
     * @param progress told after each record how far it is
     * @throws ForeignFilesException if files of the same names are in the folder that no earlier run has written
     * @throws DifferentRunException if an interrupted run was of other records or settings
     * @throws IOException if the records cannot be read to the end or the folder cannot be written; what is done so far
     *     is kept for the next time
     */
    public Tally write(Portfolio portfolio, Records records, Consumer<Progress> progress) throws IOException {
        if (!Unfinished.isIn(folder)) {
            EarlierRun.requireOurs(folder, touched());
        }
        try (records;
                Unfinished run = Unfinished.in(folder, portfolio, tables, every)) {
            run.passOver(records);
            Assembly.of(portfolio, tables).run(records, run.tally().records(), portfolio.workers(), outcome -> {
                run.write(outcome);
                progress.accept(run.progress());
            });
            // first what tells an earlier run by, should this one be stopped while files are put in place
            Map<String, String> beside = new LinkedHashMap<>();
            beside.put(SETTINGS, SettingsJson.of(portfolio.settings()));
            beside.putAll(besideTables(portfolio.settingsOfAll()));
            beside.putAll(SummaryFiles.of(run.summary(), portfolio.smallest()));
            run.finish(beside);
            return run.tally();
        }
    }

    /** Names of all that a run writes or takes away. */
    private Set<String> touched() {
        Set<String> names = new LinkedHashSet<>(List.of(RESULTS, PROBLEMS, SETTINGS));
        names.addAll(SummaryFiles.NAMES);
        TidyTables.NAMES.forEach(name -> names.add(name + ".csv"));
        names.add(TidyTables.CODEBOOK);
        names.add(TidyTables.DATA_PACKAGE);
        return names;
    }

    /** What stands beside the tables, by name; an empty text for what is taken away. */
    private Map<String, String> besideTables(List<String> settings) {
        Map<String, String> beside = new LinkedHashMap<>();
        boolean isWithTables = !tables.all().isEmpty();
        for (String name : TidyTables.NAMES) {
            if (!tables.names().contains(name)) {
                beside.put(name + ".csv", "");
            }
        }
        beside.put(TidyTables.CODEBOOK, isWithTables ? tables.codebook() : "");
        beside.put(TidyTables.DATA_PACKAGE, isWithTables ? tables.dataPackage(RESULTS, settings) : "");
        return beside;
    }

    /** Throws away what an interrupted run has left. Does nothing if there is nothing. */
    public void discardUnfinished() throws IOException {
        Unfinished.discard(folder);
    }
}
