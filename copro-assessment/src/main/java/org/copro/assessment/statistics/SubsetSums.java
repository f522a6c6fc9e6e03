package org.copro.assessment.statistics;

import java.util.Arrays;

/**
 * In how many ways items can be chosen so that they sum up to something: all relabelings of two groups without going
 * through them one by one. Only sums of positive numbers are formed, so doubles lose next to nothing; up to 2^53 they
 * are exact.
 */
final class SubsetSums {

    /** Steps beyond which counting takes longer than a reader waits; two groups of 60 stay below. */
    private static final long MOST_STEPS = 200_000_000;

    private SubsetSums() {}

    /** Whether {@link #ofSize} is quick enough. */
    static boolean isFeasible(int[] items, int size) {
        return (double) items.length
                        * size
                        * Arrays.stream(items).asLongStream().sum()
                <= MOST_STEPS;
    }

    /**
     * At place s, how many choices of so many items have the sum s.
     *
     * @param items each 0 or more
     */
    static double[] ofSize(int[] items, int size) {
        int greatest = Arrays.stream(items).sum();
        double[][] ways = new double[size + 1][greatest + 1];
        ways[0][0] = 1;
        int passed = 0;
        for (int item : items) {
            passed += item;
            for (int many = size; many > 0; many--) {
                for (int sum = passed; sum >= item; sum--) {
                    ways[many][sum] += ways[many - 1][sum - item];
                }
            }
        }
        return ways[size];
    }

    /** Whether {@link #ofAnySize} is quick enough. */
    static boolean isFeasible(int[] items) {
        // beyond a thousand items the number of choices is beyond doubles
        return items.length < 1000
                && (double) items.length * Arrays.stream(items).asLongStream().sum() <= MOST_STEPS;
    }

    /** At place s, how many choices of items, also of none, have the sum s. */
    static double[] ofAnySize(int[] items) {
        double[] ways = new double[Arrays.stream(items).sum() + 1];
        ways[0] = 1;
        for (int item : items) {
            for (int sum = ways.length - 1; sum >= item; sum--) {
                ways[sum] += ways[sum - item];
            }
        }
        return ways;
    }

    /** How many of the choices have a sum up to this, as a share of all. */
    static double shareUpTo(double[] ways, int sum) {
        double upTo = 0;
        double all = 0;
        for (int i = 0; i < ways.length; i++) {
            all += ways[i];
            upTo += i <= sum ? ways[i] : 0;
        }
        return upTo / all;
    }
}
