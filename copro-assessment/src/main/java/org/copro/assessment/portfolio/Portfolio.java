package org.copro.assessment.portfolio;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.copro.assessment.Assessment;
import org.copro.assessment.Assessor;
import org.copro.assessment.release.Release;
import org.copro.assessment.summary.Attribute;
import org.copro.assessment.summary.SummaryPlan;
import org.copro.assessment.table.TidyTables;
import org.copro.assessment.view.Detail;
import org.copro.binding.Place;

/**
 * Judges many records on one date as an {@link Assessor} judges each of them alone. Results come in the order of the
 * input, whatever the number of workers. Memory does not grow with the number of records: a few dozen for each worker
 * are held at a time. Immutable.
 */
public final class Portfolio {

    private final Assessor assessor;
    private final LocalDate on;
    private final Detail detail;
    private final int workers;
    private final SummaryPlan plan;
    private final int smallest;

    private Portfolio(Assessor assessor, LocalDate on, Detail detail, int workers, SummaryPlan plan, int smallest) {
        this.assessor = assessor;
        this.on = on;
        this.detail = detail;
        this.workers = workers;
        this.plan = plan;
        this.smallest = smallest;
    }

    /**
     * With as many workers as the machine has cores, results in short, and a summary by the year in which projects
     * began, with counts from {@value Release#USUAL_SMALLEST} on.
     *
     * @param on the evaluation date of all records
     */
    public static Portfolio of(Assessor assessor, LocalDate on) {
        return new Portfolio(
                assessor,
                on,
                Detail.SHORT,
                Runtime.getRuntime().availableProcessors(),
                SummaryPlan.of(assessor, on, List.of(Attribute.YEAR)),
                Release.USUAL_SMALLEST);
    }

    /** With results that show this much. */
    public Portfolio showing(Detail shown) {
        return new Portfolio(assessor, on, shown, workers, plan, smallest);
    }

    /**
     * With so many workers.
     *
     * @param number at least 1
     */
    public Portfolio withWorkers(int number) {
        if (number < 1) {
            throw new IllegalArgumentException("there must be at least 1 worker but was asked for " + number);
        }
        return new Portfolio(assessor, on, detail, number, plan, smallest);
    }

    /**
     * With a summary that tells claims apart by other attributes.
     *
     * @param by each once; none for a summary of all together only
     */
    public Portfolio summarisedBy(List<Attribute> by) {
        return new Portfolio(assessor, on, detail, workers, SummaryPlan.of(assessor, on, by), smallest);
    }

    /**
     * With another least count that the summary shows.
     *
     * @param count 2 or more
     */
    public Portfolio showingFrom(int count) {
        if (count < 2) {
            throw new IllegalArgumentException("the smallest count shown must be 2 or more but was " + count);
        }
        return new Portfolio(assessor, on, detail, workers, plan, count);
    }

    /**
     * Judges all records.
     *
     * @param records which are closed at the end
     * @param made what is made of each result; runs on the workers, several at a time
     * @param to takes what was made
     * @throws IOException if the records cannot be read to the end, or as {@code to} says
     */
    public <T> Tally judge(Records records, Function<Assessment, T> made, Recipient<T> to) throws IOException {
        Tally[] tally = {Tally.NONE};
        try (records) {
            new Assembly<>(assessor, on, made).run(records, workers, outcome -> {
                Place at = outcome.entry().place();
                if (outcome.made().isPresent()) {
                    to.judged(at, outcome.made().get());
                    tally[0] = tally[0].withJudged();
                } else {
                    to.refused(at, outcome.problems());
                    tally[0] = tally[0].withRefused();
                }
            });
        }
        return tally[0];
    }

    /** Judges some of the records apart from the others, on one thread; the number of workers does not count. */
    public Piece piece(Records some) {
        return new Piece(this, some);
    }

    /** The tables there can be of its results. */
    public TidyTables tables() {
        return TidyTables.of(assessor.frameworks(), assessor.ladders());
    }

    Assessor assessor() {
        return assessor;
    }

    LocalDate on() {
        return on;
    }

    Detail detail() {
        return detail;
    }

    int workers() {
        return workers;
    }

    /** What the summary counts. */
    public SummaryPlan plan() {
        return plan;
    }

    int smallest() {
        return smallest;
    }

    /**
     * All that shapes the results besides the records, one thing a line. The least count shown does not: it is asked
     * for when all is counted.
     */
    List<String> settings() {
        List<String> all = new ArrayList<>(plan.settings());
        all.add("reasons " + (detail.why() ? "shown" : "not shown"));
        detail.criteriaOf().forEach(framework -> all.add("questions of " + framework));
        return List.copyOf(all);
    }
}
