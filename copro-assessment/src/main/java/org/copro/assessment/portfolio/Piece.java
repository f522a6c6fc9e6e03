package org.copro.assessment.portfolio;

import java.io.IOException;
import java.util.Optional;
import org.copro.assessment.summary.PortfolioSummary;
import org.copro.assessment.table.TidyTables;

/**
 * A piece of a portfolio, judged on the thread that asks, one record after another: for programs that share out records
 * themselves, as on a cluster. What comes of all pieces, put one after another, is what {@link ResultsFolder} writes,
 * and their summaries put together are its summary.
 */
public final class Piece {

    private final Records records;
    private final Assembly<Made> assembly;
    private final PortfolioSummary summary;
    private long taken;

    Piece(Portfolio portfolio, Records records) {
        this.records = records;
        assembly = Assembly.of(portfolio, TidyTables.none());
        summary = portfolio.plan().empty();
    }

    /**
     * What came of a record.
     *
     * @param isJudged whether it could be read
     * @param text if so a line of {@value ResultsFolder#RESULTS}, else its rows of {@link ResultsFolder#PROBLEMS}, in
     *     UTF-8 with the ends of lines
     */
    public record Judged(boolean isJudged, byte[] text) {}

    /**
     * Judges the next record; empty after the last.
     *
     * @throws IOException if the records cannot be read to the end
     */
    public Optional<Judged> next() throws IOException {
        Optional<Outcome<Made>> outcome = records.next().map(entry -> assembly.judged(entry, ++taken));
        if (outcome.isEmpty()) {
            return Optional.empty();
        }
        Optional<Made> made = outcome.get().made();
        if (made.isEmpty()) {
            summary.addRefused();
            return Optional.of(new Judged(
                    false, Made.bytes(TidyTables.problems().rows(outcome.get().problems()))));
        }
        summary.add(made.get().entry());
        return Optional.of(new Judged(true, made.get().line()));
    }

    /** The line that {@link ResultsFolder#PROBLEMS} begins with. */
    public static byte[] headOfProblems() {
        return Made.bytes(TidyTables.problems().header());
    }

    /** What all that were judged so far come to. */
    public PortfolioSummary summary() {
        return summary;
    }
}
