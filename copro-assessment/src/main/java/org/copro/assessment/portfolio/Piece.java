package org.copro.assessment.portfolio;

import java.io.IOException;
import java.util.Optional;
import org.copro.assessment.summary.PortfolioSummary;

/**
 * A piece of a portfolio, judged on the thread that asks, one record after another: for programs that share out records
 * themselves, as on a cluster. What comes of all pieces, put one after another, is what {@link ResultsFolder} writes,
 * and their summaries put together are its summary.
 */
public final class Piece {

    private final Records records;
    private final Assembly<Line> assembly;
    private final PortfolioSummary summary;

    Piece(Portfolio portfolio, Records records) {
        this.records = records;
        assembly = Assembly.ofLines(portfolio);
        summary = portfolio.plan().empty();
    }

    /**
     * What came of a record.
     *
     * @param isJudged whether it could be read
     * @param text if so a line of {@value ResultsFolder#RESULTS}, else its rows of {@value ResultsFolder#PROBLEMS}, in
     *     UTF-8 with the ends of lines
     */
    public record Judged(boolean isJudged, byte[] text) {}

    /**
     * Judges the next record; empty after the last.
     *
     * @throws IOException if the records cannot be read to the end
     */
    public Optional<Judged> next() throws IOException {
        Optional<Outcome<Line>> outcome = records.next().map(assembly::judged);
        if (outcome.isEmpty()) {
            return Optional.empty();
        }
        Optional<Line> made = outcome.get().made();
        if (made.isEmpty()) {
            summary.addRefused();
            return Optional.of(
                    new Judged(false, ProblemsTable.rows(outcome.get().problems())));
        }
        summary.add(made.get().entry());
        return Optional.of(new Judged(true, made.get().bytes()));
    }

    /** The line that {@value ResultsFolder#PROBLEMS} begins with. */
    public static byte[] headOfProblems() {
        return ProblemsTable.header();
    }

    /** What all that were judged so far come to. */
    public PortfolioSummary summary() {
        return summary;
    }
}
