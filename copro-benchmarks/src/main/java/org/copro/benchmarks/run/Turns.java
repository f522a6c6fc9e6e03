package org.copro.benchmarks.run;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.LongSupplier;

/** Two ways of working, one after the other, again and again: what slows down the machine slows down both. */
final class Turns {

    private static final int TURNS = 11;

    private final int warmingUp;

    /** With so many turns before the first that counts. */
    Turns(int warmingUp) {
        this.warmingUp = warmingUp;
    }

    /** Times both and prints the median of the ratios, and the least and the most of them. */
    void compare(String what, LongSupplier one, LongSupplier with) {
        for (int i = 0; i < warmingUp; i++) {
            one.getAsLong();
            with.getAsLong();
        }
        double[] ratios = new double[TURNS];
        double[] times = new double[TURNS];
        for (int i = 0; i < TURNS; i++) {
            double time = time(one);
            times[i] = time;
            ratios[i] = time / time(with);
        }
        Arrays.sort(ratios);
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT,
                "%-60s %8.3f (%.3f to %.3f)   %.1f ms%n",
                what,
                ratios[TURNS / 2],
                ratios[0],
                ratios[TURNS - 1],
                times[TURNS / 2] / 1e6);
    }

    private static double time(LongSupplier work) {
        long start = System.nanoTime();
        work.getAsLong();
        return System.nanoTime() - start;
    }
}
