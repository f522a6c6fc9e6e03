package org.copro.assessment.portfolio;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.copro.assessment.view.JsonView;

/**
 * A folder with what comes of a portfolio: {@value #RESULTS}, one result a line in the order of the input, as
 * {@link JsonView#line} writes it, and {@value #PROBLEMS}, one row for each thing that is wrong with a record. Both are
 * written aside and put in place when all is done, so that there is never half of one. A run that was interrupted goes
 * on when it is started again with the same records and settings, and gives the same bytes as one that was not.
 */
public final class ResultsFolder {

    /** The name of the file with results. */
    public static final String RESULTS = "results.ndjson";

    /** The name of the file with problems. */
    public static final String PROBLEMS = "problems.csv";

    private static final int RECORDS_BETWEEN_CHECKPOINTS = 5_000;

    private final Path folder;
    private final int every;

    /**
     * This folder.
     *
     * @param folder made if it is not there
     */
    public ResultsFolder(Path folder) {
        this(folder, RECORDS_BETWEEN_CHECKPOINTS);
    }

    ResultsFolder(Path folder, int every) {
        this.folder = folder;
        this.every = every;
    }

    /**
     * Judges all records and writes what comes of them.
     *
     * @param records which are closed at the end
     * @param progress told after each record how many there were so far, those of an interrupted run among them
     * @throws DifferentRunException if an interrupted run was of other records or settings
     * @throws IOException if the records cannot be read to the end or the folder cannot be written; what is done so far
     *     is kept for the next time
     */
    public Tally write(Portfolio portfolio, Records records, Consumer<Tally> progress) throws IOException {
        try (records;
                Unfinished run = Unfinished.in(folder, portfolio.settings(), every)) {
            run.passOver(records);
            new Assembly<>(
                            portfolio.assessor(),
                            portfolio.on(),
                            result -> JsonView.lineInBytes(result, portfolio.detail()))
                    .run(records, portfolio.workers(), outcome -> {
                        run.write(outcome);
                        progress.accept(run.tally());
                    });
            run.finish();
            return run.tally();
        }
    }

    /** Throws away what an interrupted run has left. Does nothing if there is nothing. */
    public void discardUnfinished() throws IOException {
        Unfinished.discard(folder);
    }
}
