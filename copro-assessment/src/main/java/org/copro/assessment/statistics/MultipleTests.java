package org.copro.assessment.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What is left of p values when several were looked at. Each comes back adjusted, in its place: below 0.05 if it may be
 * taken for found at that level.
 */
public final class MultipleTests {

    private MultipleTests() {}

    /**
     * Of all that is taken for found, the share that is not: for the findings of one report.
     *
     * @param p each from 0 to 1
     * @see <a href="https://doi.org/10.1111/j.2517-6161.1995.tb02031.x">Benjamini and Hochberg 1995</a>
     */
    public static List<Double> benjaminiHochberg(List<Double> p) {
        List<Integer> order = rising(p);
        Double[] adjusted = new Double[p.size()];
        double least = 1;
        for (int i = order.size() - 1; i >= 0; i--) {
            least = Math.min(least, p.get(order.get(i)) * ((double) p.size() / (i + 1)));
            adjusted[order.get(i)] = least;
        }
        return List.of(adjusted);
    }

    /**
     * The chance of taking even one for found that is not: for a claim about a single criterion.
     *
     * @param p each from 0 to 1
     * @see <a href="https://www.jstor.org/stable/4615733">Holm 1979</a>
     */
    public static List<Double> holm(List<Double> p) {
        List<Integer> order = rising(p);
        Double[] adjusted = new Double[p.size()];
        double greatest = 0;
        for (int i = 0; i < order.size(); i++) {
            greatest = Math.max(greatest, Math.min(1, p.get(order.get(i)) * (p.size() - i)));
            adjusted[order.get(i)] = greatest;
        }
        return List.of(adjusted);
    }

    /**
     * The same as Holm's, and never less; for comparison with reports that use it.
     *
     * @param p each from 0 to 1
     */
    public static List<Double> bonferroni(List<Double> p) {
        rising(p);
        List<Double> adjusted = new ArrayList<>();
        p.forEach(one -> adjusted.add(Math.min(1, one * p.size())));
        return List.copyOf(adjusted);
    }

    private static List<Integer> rising(List<Double> p) {
        for (double one : p) {
            if (!(one >= 0 && one <= 1)) {
                throw new IllegalArgumentException("p must be from 0 to 1 but was %s".formatted(one));
            }
        }
        return IntStream.range(0, p.size())
                .boxed()
                .sorted(Comparator.comparing(p::get))
                .toList();
    }
}
