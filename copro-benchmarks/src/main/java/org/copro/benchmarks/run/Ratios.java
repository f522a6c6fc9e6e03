package org.copro.benchmarks.run;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * The ratios of {@code docs/performance.md} that are measured within one program. Each is the median of eleven turns;
 * in a turn both ways work through all records.
 */
public final class Ratios {

    private static final int RECORDS = 2_000;
    private static final int WARMING_UP = 8;

    private Ratios() {}

    /**
     * Runs it.
     *
     * @param arguments number of records and of turns to warm up, if wanted
     */
    public static void main(String[] arguments) {
        int records = arguments.length > 0 ? Integer.parseInt(arguments[0]) : RECORDS;
        int warmingUp = arguments.length > 1 ? Integer.parseInt(arguments[1]) : WARMING_UP;
        Sample sample = new Sample(records);
        System.out.printf(
                Locale.ROOT,
                "%s %s, %s cores, %s records%n",
                System.getProperty("java.vm.name"),
                System.getProperty("java.version"),
                Runtime.getRuntime().availableProcessors(),
                records);
        Turns turns = new Turns(warmingUp);
        turns.compare("judge in memory / bind", sample::judge, sample::bind);
        turns.compare("read and check / bind", sample::read, sample::bind);
        turns.compare("judge and write / bind", sample::judgeAndWrite, sample::bind);
        turns.compare("write lines whose words are at hand / bind", sample::writeReady, sample::bind);
        turns.compare("lines to explained lines, one worker / bind", () -> sample.endToEnd(1), sample::bind);
        allocated("bind", sample::bind, records);
        allocated("judge in memory", sample::judge, records);
        allocated("read and check", sample::read, records);
        allocated("judge and write", sample::judgeAndWrite, records);
        System.out.printf(Locale.ROOT, "explained line: %,d bytes each%n", sample.judgeAndWrite() / records);
    }

    private static void allocated(String what, LongSupplier work, int records) {
        com.sun.management.ThreadMXBean threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long thread = Thread.currentThread().getId();
        long before = threads.getThreadAllocatedBytes(thread);
        work.getAsLong();
        System.out.printf(
                Locale.ROOT,
                "%-60s %,8d bytes a record%n",
                "allocated: " + what,
                (threads.getThreadAllocatedBytes(thread) - before) / records);
    }
}
