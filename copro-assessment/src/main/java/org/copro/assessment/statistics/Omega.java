package org.copro.assessment.statistics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * McDonald's omega for one common factor: which part of the spread of the total is what all items share. Unlike
 * {@link CronbachAlpha} it lets items differ in how well they measure; like it, it misleads if items measure two
 * things. The loadings are in closed form, without a search.
 *
 * @param omega from 0 to 1
 * @param loadings for each item its covariance with the factor; empty if omega is undefined
 * @param misfits places, from 0, of items that share more with the others than they vary, or less than nothing, so that
 *     omega is undefined
 * @see <a href="https://doi.org/10.1080/15366367.2019.1705725">Hancock and An 2020</a>
 */
public record Omega(Estimate<Double> omega, List<Double> loadings, List<Integer> misfits) {

    /** Keeps the lists. */
    public Omega {
        loadings = List.copyOf(loadings);
        misfits = List.copyOf(misfits);
    }

    /** Of covariances; for items that vary differently take {@link Covariances#standardized()} too, and show both. */
    public static Omega of(Covariances covariances) {
        int items = covariances.items();
        if (items < 3) {
            return new Omega(Estimate.undefined(WhyUndefined.FEWER_THAN_THREE_ITEMS), List.of(), List.of());
        }
        List<Double> squared = new ArrayList<>();
        List<Integer> misfits = new ArrayList<>();
        for (int item = 0; item < items; item++) {
            double one = squaredLoading(covariances, item);
            squared.add(one);
            if (!(one >= 0 && one <= covariances.at(item, item))) {
                misfits.add(item);
            }
        }
        if (!misfits.isEmpty()) {
            return new Omega(Estimate.undefined(WhyUndefined.ONE_FACTOR_DOES_NOT_FIT), List.of(), misfits);
        }
        List<Double> loadings = signed(squared, covariances);
        double shared = loadings.stream().mapToDouble(Double::doubleValue).sum();
        double own = covariances.ofItems()
                - squared.stream().mapToDouble(Double::doubleValue).sum();
        double whole = shared * shared + own;
        return new Omega(
                whole > 0 ? Estimate.of(shared * shared / whole) : Estimate.undefined(WhyUndefined.TOTAL_DOES_NOT_VARY),
                loadings,
                misfits);
    }

    /** Above 0 for the item with the greatest loading, and for those that rise with it. */
    private static List<Double> signed(List<Double> squared, Covariances covariances) {
        int greatest = squared.indexOf(Collections.max(squared));
        List<Double> loadings = new ArrayList<>();
        for (int item = 0; item < squared.size(); item++) {
            double size = Math.sqrt(squared.get(item));
            loadings.add(covariances.at(item, greatest) < 0 ? -size : size);
        }
        return loadings;
    }

    /** Not a number if the other items have nothing in common, and then no comparison holds. */
    private static double squaredLoading(Covariances covariances, int item) {
        double sum = 0;
        double squares = 0;
        double others = 0;
        for (int other = 0; other < covariances.items(); other++) {
            if (other == item) {
                continue;
            }
            double with = covariances.at(item, other);
            sum += with;
            squares += with * with;
            for (int another = 0; another < other; another++) {
                others += another == item ? 0 : covariances.at(other, another);
            }
        }
        return (sum * sum - squares) / (2 * others);
    }
}
