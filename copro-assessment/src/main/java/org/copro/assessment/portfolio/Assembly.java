package org.copro.assessment.portfolio;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.copro.assessment.Assessment;
import org.copro.assessment.Assessor;
import org.copro.assessment.table.TidyTables;
import org.copro.binding.Reading;
import org.copro.file.ConsistentProject;
import org.copro.file.ProjectFiles;

/**
 * Reads records on the thread that calls, has them judged by workers a batch at a time, and takes the batches back in
 * order. It reads no further while {@link #AHEAD} batches for each worker wait, so that a slow taker slows the reader.
 */
final class Assembly<T> {

    /** Records of a batch: enough that handing over costs little, few enough that their results are small. */
    private static final int BATCH = 16;

    /** Bytes after which a batch is full, however few records it has. */
    private static final int BATCH_BYTES = 256 * 1024;

    private static final int AHEAD = 3;

    private static final String NOTHING_MADE = "what is made of a result must not be null";

    private final Assessor assessor;
    private final ProjectFiles files;
    private final LocalDate on;
    private final Making<T> made;

    Assembly(Assessor assessor, LocalDate on, Making<T> made) {
        this.assessor = assessor;
        files = new ProjectFiles(assessor.ladders());
        this.on = on;
        this.made = made;
    }

    /** Makes of each result what is kept of it. */
    static Assembly<Made> of(Portfolio portfolio, TidyTables tables) {
        return new Assembly<>(
                portfolio.assessor(), portfolio.on(), (number, result) -> Made.of(number, result, portfolio, tables));
    }

    /** Makes of the result of a record, with its number among all of them, what is kept of it. */
    interface Making<T> {
        T of(long number, Assessment result);
    }

    /** Takes what came of the records, in their order. */
    interface Taker<T> {
        void take(Outcome<T> outcome) throws IOException;
    }

    /**
     * Judges all records that are left.
     *
     * @param before how many have been taken already
     */
    void run(Records records, long before, int workers, Taker<T> taker) throws IOException {
        ExecutorService pool = Executors.newFixedThreadPool(workers, Assembly::worker);
        try {
            long number = before + 1;
            Deque<Future<List<Outcome<T>>>> underWay = new ArrayDeque<>();
            List<Entry> batch = batch(records);
            while (!batch.isEmpty() || !underWay.isEmpty()) {
                if (!batch.isEmpty() && underWay.size() < AHEAD * workers) {
                    List<Entry> full = batch;
                    long first = number;
                    underWay.addLast(pool.submit(() -> judged(full, first)));
                    number += full.size();
                    batch = batch(records);
                } else {
                    for (Outcome<T> outcome : result(underWay.removeFirst())) {
                        taker.take(outcome);
                    }
                }
            }
        } finally {
            pool.shutdownNow();
        }
    }

    /** A program that has nothing else to do may end while they work. */
    private static Thread worker(Runnable work) {
        Thread thread = new Thread(work, "copro-portfolio");
        thread.setDaemon(true);
        return thread;
    }

    private static List<Entry> batch(Records records) throws IOException {
        List<Entry> batch = new ArrayList<>(BATCH);
        int bytes = 0;
        while (batch.size() < BATCH && bytes < BATCH_BYTES) {
            Optional<Entry> entry = records.next();
            if (entry.isEmpty()) {
                break;
            }
            batch.add(entry.get());
            bytes += entry.get().size();
        }
        return batch;
    }

    private List<Outcome<T>> judged(List<Entry> batch, long first) {
        List<Outcome<T>> outcomes = new ArrayList<>(batch.size());
        for (int i = 0; i < batch.size(); i++) {
            outcomes.add(judged(batch.get(i), first + i));
        }
        return outcomes;
    }

    /** What comes of one record, on the thread that calls. */
    Outcome<T> judged(Entry entry, long number) {
        try {
            Reading<ConsistentProject> reading = entry.read(files);
            Optional<T> result = Optional.empty();
            if (reading.value().isPresent()) {
                Assessment judged = assessor.assess(reading.value().get(), on);
                result = Optional.of(Objects.requireNonNull(made.of(number, judged), NOTHING_MADE));
            }
            return new Outcome<>(entry, result, reading.problems());
        } catch (RuntimeException | StackOverflowError fault) {
            // a fault of ours: whoever reports it has to name the record
            throw new IllegalStateException("the record at %s could not be judged".formatted(entry.place()), fault);
        }
    }

    private static <T> T result(Future<T> future) throws IOException {
        try {
            return future.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while records were judged");
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) failed.getCause();
        }
    }
}
