package org.copro.assessment.portfolio;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.copro.assessment.Assessment;
import org.copro.assessment.Assessor;
import org.copro.assessment.ContentHash;
import org.copro.assessment.release.Release;
import org.copro.assessment.summary.Attribute;
import org.copro.assessment.summary.SummaryPlan;
import org.copro.assessment.table.TidyTables;
import org.copro.assessment.view.Detail;
import org.copro.assessment.view.JsonView;
import org.copro.assessment.view.LineView;
import org.copro.assessment.view.WrittenPrinciples;
import org.copro.binding.Place;

/**
 * Judges many records on one date as an {@link Assessor} judges each of them alone. Results come in the order of the
 * input, whatever the number of workers. Memory does not grow with the number of records: a few dozen for each worker
 * are held at a time. Immutable.
 */
public final class Portfolio {

    private final Assessor assessor;
    private final LocalDate on;
    private final Optional<Detail> full;
    private final int workers;
    private final SummaryPlan plan;
    private final int smallest;
    private final List<String> settings;
    private final String hash;
    private final WrittenPrinciples written = new WrittenPrinciples();

    private Portfolio(
            Assessor assessor, LocalDate on, Optional<Detail> full, int workers, SummaryPlan plan, int smallest) {
        this.assessor = assessor;
        this.on = on;
        this.full = full;
        this.workers = workers;
        this.plan = plan;
        this.smallest = smallest;
        settings = settings(assessor, on, full);
        hash = ContentHash.of(settings);
    }

    /**
     * With as many workers as the machine has cores, results in brief, and a summary by the year in which projects
     * began, with counts from {@value Release#USUAL_SMALLEST} on.
     *
     * @param on the evaluation date of all records
     */
    public static Portfolio of(Assessor assessor, LocalDate on) {
        return new Portfolio(
                assessor,
                on,
                Optional.empty(),
                Runtime.getRuntime().availableProcessors(),
                SummaryPlan.of(assessor, on, List.of(Attribute.YEAR)),
                Release.USUAL_SMALLEST);
    }

    /** With whole results, which are many times as long, and show this much. */
    public Portfolio inFull(Detail shown) {
        return new Portfolio(assessor, on, Optional.of(shown), workers, plan, smallest);
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
        return new Portfolio(assessor, on, full, number, plan, smallest);
    }

    /**
     * With a summary that tells claims apart by other attributes.
     *
     * @param by each once; none for a summary of all together only
     */
    public Portfolio summarisedBy(List<Attribute> by) {
        return new Portfolio(assessor, on, full, workers, SummaryPlan.of(assessor, on, by), smallest);
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
        return new Portfolio(assessor, on, full, workers, plan, count);
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
            new Assembly<>(assessor, on, (number, result) -> made.apply(result)).run(records, 0, workers, outcome -> {
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
     * A result as a line in UTF-8 that ends with a line feed: in brief as {@link LineView} writes it, or in full as
     * {@link JsonView} does.
     *
     * @param result made by the assessor of this portfolio, or one with the same settings
     */
    public byte[] line(Assessment result) {
        return full.isPresent() ? JsonView.lineInBytes(result, full.get()) : LineView.inBytes(result, hash, written);
    }

    /** All that shapes the lines besides the records, one thing a line, with hashes. */
    public List<String> settings() {
        return settings;
    }

    /**
     * The settings, and those of the summary. The least count shown is none of them: it is asked for when all is
     * counted.
     */
    List<String> settingsOfAll() {
        return Stream.concat(settings.stream(), plan.settings().stream())
                .distinct()
                .toList();
    }

    private static List<String> settings(Assessor assessor, LocalDate on, Optional<Detail> full) {
        List<String> all = new ArrayList<>(assessor.settings());
        all.add("on " + on);
        all.add(full.isPresent() ? "results in full" : "results in brief");
        full.filter(Detail::why).ifPresent(shown -> all.add("reasons shown"));
        return List.copyOf(all);
    }
}
