package org.copro.examples;

/**
 * Cohen's weighted kappa of two raters, with any weights of disagreement: one minus the disagreement observed over that
 * expected from how often each rater uses each category.
 *
 * @see <a href="https://doi.org/10.1037/h0026256">Cohen 1968, Weighted kappa</a>
 */
sealed interface WeightedKappa {

    /**
     * It can be computed.
     *
     * @param kappa 1 or less; 0 for as much agreement as by chance
     * @param observed weighted disagreement, as a mean over cases
     * @param expected weighted disagreement by chance, above 0
     */
    record Value(double kappa, double observed, double expected) implements WeightedKappa {}

    /**
     * It cannot be computed.
     *
     * @param because why
     */
    record Undefined(Reason because) implements WeightedKappa {}

    /** Why there is no kappa. */
    enum Reason {
        /** No case was rated by both. */
        NO_CASES,
        /** No disagreement is expected by chance: both always use the same category, or the weights are 0. */
        NO_EXPECTED_DISAGREEMENT
    }

    /**
     * Computes it.
     *
     * @param table numbers or shares of cases, a row for each category of the first rater, a column for each of the
     *     second; categories that nobody uses included
     * @param weights of disagreement, 0 where the two agree
     */
    static WeightedKappa of(double[][] table, double[][] weights) {
        int size = table.length;
        double[] rows = new double[size];
        double[] columns = new double[size];
        double all = 0;
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                rows[i] += table[i][j];
                columns[j] += table[i][j];
                all += table[i][j];
            }
        }
        if (all == 0) {
            return new Undefined(Reason.NO_CASES);
        }
        double observed = 0;
        double expected = 0;
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                observed += weights[i][j] * table[i][j] / all;
                expected += weights[i][j] * rows[i] * columns[j] / (all * all);
            }
        }
        return expected == 0
                ? new Undefined(Reason.NO_EXPECTED_DISAGREEMENT)
                : new Value(1 - observed / expected, observed, expected);
    }

    /** Every disagreement weighs the same: Cohen's kappa of 1960. */
    static double[][] nominal(int categories) {
        double[][] weights = new double[categories][categories];
        for (int i = 0; i < categories; i++) {
            for (int j = 0; j < categories; j++) {
                weights[i][j] = i == j ? 0 : 1;
            }
        }
        return weights;
    }

    /** For ordered categories: a disagreement weighs as many steps as it spans. */
    static double[][] linear(int categories) {
        double[][] weights = new double[categories][categories];
        for (int i = 0; i < categories; i++) {
            for (int j = 0; j < categories; j++) {
                weights[i][j] = Math.abs(i - j);
            }
        }
        return weights;
    }
}
