package org.copro.assessment.statistics;

/**
 * Cohen's kappa: how far two raters agree beyond what their own habits would give by chance. 1 is agreement, 0 is
 * chance. Depends on how common the categories are: show them.
 *
 * @param kappa at most 1
 * @param observed the share of units on which they agree; with weights, 1 less the weighed disagreement as a part of
 *     the greatest weight
 * @param expected the same if both gave their answers at random
 */
public record CohenKappa(Estimate<Double> kappa, Estimate<Double> observed, Estimate<Double> expected) {

    /** How much it weighs that two raters are so far apart. */
    @FunctionalInterface
    public interface Disagreement {

        /** All disagreement counts the same. */
        Disagreement UNWEIGHTED = (row, column) -> row == column ? 0 : 1;

        /** By the number of steps between them. */
        Disagreement LINEAR = (row, column) -> Math.abs(row - column);

        /** By the number of steps between them, squared. */
        Disagreement QUADRATIC = (row, column) -> (double) (row - column) * (row - column);

        /**
         * The weight of a pair of categories, by their places from 0: 0 or more, 0 if they are the same. Weights that
         * say how alike categories are must be turned round first.
         */
        double weight(int row, int column);
    }

    /**
     * Without weights: any two categories are as far apart as any others.
     *
     * @see <a href="https://doi.org/10.1177/001316446002000104">Cohen 1960</a>
     */
    public static CohenKappa of(ContingencyTable table) {
        return of(table, Disagreement.UNWEIGHTED);
    }

    /**
     * With weights of disagreement.
     *
     * @see <a href="https://doi.org/10.1037/h0026256">Cohen 1968</a>
     */
    public static CohenKappa of(ContingencyTable table, Disagreement disagreement) {
        double many = table.total();
        if (many == 0) {
            Estimate<Double> undefined = Estimate.undefined(WhyUndefined.NO_UNIT_WITH_TWO_RATINGS);
            return new CohenKappa(undefined, undefined, undefined);
        }
        double seen = 0;
        double byChance = 0;
        double greatest = 0;
        for (int row = 0; row < table.size(); row++) {
            for (int column = 0; column < table.size(); column++) {
                double weight = disagreement.weight(row, column);
                greatest = Math.max(greatest, weight);
                seen += weight * table.count(row, column) / many;
                byChance += weight * table.row(row) / many * (table.column(column) / many);
            }
        }
        if (greatest == 0) {
            Estimate<Double> undefined = Estimate.undefined(WhyUndefined.FEWER_THAN_TWO_CATEGORIES);
            return new CohenKappa(undefined, undefined, undefined);
        }
        return new CohenKappa(
                byChance == 0
                        ? Estimate.undefined(WhyUndefined.AGREEMENT_BY_CHANCE_IS_COMPLETE)
                        : Estimate.of(1 - seen / byChance),
                Estimate.of(1 - seen / greatest),
                Estimate.of(1 - byChance / greatest));
    }
}
