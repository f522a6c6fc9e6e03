package org.copro.assessment.portfolio;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.copro.assessment.Assessment;
import org.copro.assessment.Assessor;
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

    private Portfolio(Assessor assessor, LocalDate on, Detail detail, int workers) {
        this.assessor = assessor;
        this.on = on;
        this.detail = detail;
        this.workers = workers;
    }

    /**
     * With as many workers as the machine has cores, and results in short.
     *
     * @param on the evaluation date of all records
     */
    public static Portfolio of(Assessor assessor, LocalDate on) {
        return new Portfolio(assessor, on, Detail.SHORT, Runtime.getRuntime().availableProcessors());
    }

    /** With results that show this much. */
    public Portfolio showing(Detail shown) {
        return new Portfolio(assessor, on, shown, workers);
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
        return new Portfolio(assessor, on, detail, number);
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

    /** All that shapes the results besides the records, one thing a line. */
    List<String> settings() {
        List<String> all = new ArrayList<>(assessor.settings());
        all.add("on " + on);
        all.add("reasons " + (detail.why() ? "shown" : "not shown"));
        detail.criteriaOf().forEach(framework -> all.add("questions of " + framework));
        return List.copyOf(all);
    }
}
