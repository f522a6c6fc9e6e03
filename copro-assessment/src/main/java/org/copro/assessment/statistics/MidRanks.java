package org.copro.assessment.statistics;

import java.util.Arrays;
import java.util.List;

/**
 * Places in order from 1; values that are tied share the mean of their places. Twice the place, so that it is whole.
 */
final class MidRanks {

    private MidRanks() {}

    static int[] doubled(List<Double> values) {
        double[] sorted = sorted(values);
        int[] doubled = new int[sorted.length];
        for (int i = 0; i < doubled.length; i++) {
            // plus 0, so that 0 and -0 are the same
            double value = values.get(i) + 0.0;
            int below = below(sorted, value);
            int notAbove = below(sorted, Math.nextUp(value));
            doubled[i] = below + 1 + notAbove;
        }
        return doubled;
    }

    static boolean isTied(List<Double> values) {
        double[] sorted = sorted(values);
        for (int i = 1; i < sorted.length; i++) {
            if (sorted[i] == sorted[i - 1]) {
                return true;
            }
        }
        return false;
    }

    static double[] sorted(List<Double> values) {
        return values.stream().mapToDouble(value -> value + 0.0).sorted().toArray();
    }

    /** How many sorted values are less. */
    private static int below(double[] sorted, double value) {
        int place = Arrays.binarySearch(sorted, value);
        if (place < 0) {
            return -place - 1;
        }
        while (place > 0 && sorted[place - 1] == value) {
            place--;
        }
        return place;
    }
}
