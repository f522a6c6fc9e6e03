package org.copro.benchmarks.run;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The pieces of the work, each by itself: the time for one record. For ratios see {@link Ratios}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 9, time = 2)
@Fork(1)
public class Pieces {

    private static final int RECORDS = 1_000;

    private Sample sample = new Sample(0);

    /** Makes the records. */
    @Setup
    public void make() {
        sample = new Sample(RECORDS);
    }

    /** Databind alone, to records of the same shape. */
    @Benchmark
    @OperationsPerInvocation(RECORDS)
    public int bind() {
        return sample.bind();
    }

    /** The strict reading of copro, with all its checks. */
    @Benchmark
    @OperationsPerInvocation(RECORDS)
    public int read() {
        return sample.read();
    }

    /** The full judgement of a record in memory; no text is asked for. */
    @Benchmark
    @OperationsPerInvocation(RECORDS)
    public long judge() {
        return sample.judge();
    }

    /** A judgement, and its result as a line. */
    @Benchmark
    @OperationsPerInvocation(RECORDS)
    public long judgeAndWrite() {
        return sample.judgeAndWrite();
    }

    /** A line in, an explained line out, by one worker. */
    @Benchmark
    @OperationsPerInvocation(RECORDS)
    public long endToEnd() {
        return sample.endToEnd(1);
    }
}
