package org.copro.assessment.robust;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The exact probability that a sum of differences, weighted at random, is not below nothing, all weightings being
 * equally likely.
 *
 * <p>With n differences d it is the divided difference of the function max(x, 0)^(n-1) at the d. Where differences are
 * the same, as most are here, the derivatives of the function stand in for the quotients that would be 0/0. All is done
 * in whole numbers, so nothing cancels.
 *
 * @see <a href="https://doi.org/10.1016/j.ejor.2005.12.037">Tervonen and Lahdelma 2007, on what is computed</a>
 */
final class ClosedForm {

    private final List<BigInteger> nodes;
    private final int degree;

    private ClosedForm(List<BigInteger> nodes) {
        this.nodes = nodes;
        degree = nodes.size() - 1;
    }

    /** The probability, from 0 to 1. A sum that is exactly nothing counts as not below it. */
    static Fraction notBelowNothing(List<Fraction> differences) {
        List<Fraction> sorted = differences.stream().sorted().toList();
        if (sorted.get(0).signum() >= 0) {
            return Fraction.ONE;
        }
        // a sum of nothing and less is nothing only where all the weight lies on nothing: never, in a share of all
        return sorted.get(sorted.size() - 1).signum() <= 0
                ? Fraction.ZERO
                : new ClosedForm(wholeNumbers(sorted)).dividedDifference();
    }

    /**
     * The probability times the mean weight of one of them where the sum is not below nothing. To weigh by a weight is
     * to give its difference twice: a weight drawn in proportion to itself is the sum of two gaps, not of one.
     */
    static Fraction weightWhereNotBelowNothing(List<Fraction> differences, int which) {
        List<Fraction> twice = new ArrayList<>(differences);
        twice.add(differences.get(which));
        return notBelowNothing(twice).times(Fraction.of(1, differences.size()));
    }

    /** In the same proportions, which is all that counts. */
    private static List<BigInteger> wholeNumbers(List<Fraction> differences) {
        BigInteger common = BigInteger.ONE;
        BigInteger divisor = BigInteger.ZERO;
        for (Fraction one : differences) {
            common = common.divide(common.gcd(one.denominator())).multiply(one.denominator());
            divisor = divisor.gcd(one.numerator());
        }
        List<BigInteger> whole = new ArrayList<>();
        for (Fraction one : differences) {
            whole.add(one.numerator().divide(divisor).multiply(common.divide(one.denominator())));
        }
        return whole;
    }

    /** Newton's table, one column after the other in place. */
    private Fraction dividedDifference() {
        List<Fraction> column = new ArrayList<>(Collections.nCopies(nodes.size(), Fraction.ZERO));
        for (int i = 0; i < nodes.size(); i++) {
            column.set(i, derivative(nodes.get(i), 0));
        }
        for (int order = 1; order < nodes.size(); order++) {
            for (int i = 0; i + order < nodes.size(); i++) {
                BigInteger gap = nodes.get(i + order).subtract(nodes.get(i));
                column.set(
                        i,
                        gap.signum() == 0
                                ? derivative(nodes.get(i), order)
                                : column.get(i + 1).minus(column.get(i)).dividedBy(new Fraction(gap, BigInteger.ONE)));
            }
        }
        return column.get(0);
    }

    /** A derivative of the function, divided by the factorial of its order. */
    private Fraction derivative(BigInteger at, int order) {
        return at.signum() <= 0
                ? Fraction.ZERO
                : new Fraction(choose(degree, order).multiply(at.pow(degree - order)), BigInteger.ONE);
    }

    private static BigInteger choose(int of, int some) {
        BigInteger ways = BigInteger.ONE;
        for (int i = 1; i <= some; i++) {
            ways = ways.multiply(BigInteger.valueOf(of - some + i)).divide(BigInteger.valueOf(i));
        }
        return ways;
    }
}
