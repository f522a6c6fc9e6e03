package org.copro.assessment.robust;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import org.copro.known.Share;

/**
 * An exact number, as large or as fine as need be. Unlike a {@link Share} it may be negative or above 1, and nothing
 * overflows. Two are equal when they are the same number: 2/4 is 1/2.
 *
 * @param numerator any; carries the sign
 * @param denominator above 0 once reduced
 */
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {

    /** Nothing. */
    public static final Fraction ZERO = of(0, 1);

    /** The whole. */
    public static final Fraction ONE = of(1, 1);

    // far more than a double holds, so that rounding twice does no harm
    private static final MathContext DIGITS = new MathContext(50);

    // bits of whole numbers that a double holds
    private static final int EXACT_IN_DOUBLES = 53;

    /** Reduces. Refuses what is divided by nothing. */
    public Fraction {
        if (denominator.signum() == 0) {
            throw new IllegalArgumentException(
                    "a fraction needs a denominator other than 0: %s/0".formatted(numerator));
        }
        BigInteger divisor = numerator.gcd(denominator);
        divisor = denominator.signum() < 0 ? divisor.negate() : divisor;
        if (!divisor.equals(BigInteger.ONE)) {
            numerator = numerator.divide(divisor);
            denominator = denominator.divide(divisor);
        }
    }

    /** So many of so many parts. */
    public static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /** The same number. */
    public static Fraction of(Share share) {
        return of(share.part(), share.of());
    }

    /** The same number: 0.2 is one fifth. */
    public static Fraction of(BigDecimal decimal) {
        return decimal.scale() >= 0
                ? new Fraction(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()))
                : new Fraction(decimal.toBigIntegerExact(), BigInteger.ONE);
    }

    /** The sum. */
    public Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /** The difference. */
    public Fraction minus(Fraction other) {
        return plus(new Fraction(other.numerator.negate(), other.denominator));
    }

    /** The product. */
    public Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /**
     * The quotient.
     *
     * @throws IllegalArgumentException if the other is 0
     */
    public Fraction dividedBy(Fraction other) {
        return new Fraction(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /** -1 below nothing, 0 for nothing, 1 above. */
    public int signum() {
        return numerator.signum();
    }

    /** The nearest double, or its neighbour. For printing, never for a comparison. */
    public double asNumber() {
        if (numerator.bitLength() <= EXACT_IN_DOUBLES && denominator.bitLength() <= EXACT_IN_DOUBLES) {
            return (double) numerator.longValue() / denominator.longValue();
        }
        return new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), DIGITS)
                .doubleValue();
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** As {@code 121/280}; a whole number without its denominator. */
    @Override
    public String toString() {
        return denominator.equals(BigInteger.ONE) ? numerator.toString() : numerator + "/" + denominator;
    }
}
