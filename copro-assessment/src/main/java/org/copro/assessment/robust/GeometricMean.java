package org.copro.assessment.robust;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.copro.known.Share;

/**
 * Whether a weighted geometric mean reaches a share, decided exactly: rounded logarithms must not decide a level.
 *
 * <p>To be decided is whether a product of powers of whole numbers is 1 at least. The numbers are split until no two
 * have a divisor in common; then the product is 1 only where every exponent is 0. Else it differs from 1, so bounds for
 * its logarithm, made finer and finer, come to lie on one side of 0.
 */
final class GeometricMean {

    private static final int FIRST_BITS = 128;

    private final List<Power> powers = new ArrayList<>();

    private GeometricMean() {}

    /** Whether it does; one that is 0 makes the whole 0. */
    static boolean reaches(List<Weighted> scores, Share threshold) {
        if (threshold.equals(Share.NONE)) {
            return true;
        }
        if (scores.stream().anyMatch(one -> one.score().equals(Share.NONE))) {
            return false;
        }
        GeometricMean quotient = new GeometricMean();
        for (Weighted one : scores) {
            quotient.multiply(one.score().part(), one.weight());
            quotient.multiply(one.score().of(), -one.weight());
            quotient.multiply(threshold.part(), -one.weight());
            quotient.multiply(threshold.of(), one.weight());
        }
        return quotient.isAtLeastOne();
    }

    private void multiply(long base, long exponent) {
        multiply(new Power(BigInteger.valueOf(base), exponent));
    }

    /** Keeps the bases without a common divisor. */
    private void multiply(Power power) {
        if (power.base().equals(BigInteger.ONE)) {
            return;
        }
        for (Power one : powers) {
            BigInteger common = one.base().gcd(power.base());
            if (!common.equals(BigInteger.ONE)) {
                powers.remove(one);
                multiply(new Power(common, Math.addExact(one.exponent(), power.exponent())));
                multiply(new Power(one.base().divide(common), one.exponent()));
                multiply(new Power(power.base().divide(common), power.exponent()));
                return;
            }
        }
        powers.add(power);
    }

    private boolean isAtLeastOne() {
        if (powers.stream().allMatch(one -> one.exponent() == 0)) {
            return true;
        }
        for (int bits = FIRST_BITS; ; bits *= 2) {
            BigInteger sum = BigInteger.ZERO;
            BigInteger error = BigInteger.ZERO;
            for (Power one : powers) {
                BigInteger exponent = BigInteger.valueOf(one.exponent());
                sum = sum.add(exponent.multiply(logarithm(one.base(), bits)));
                error = error.add(exponent.abs().multiply(error(one.base(), bits)));
            }
            if (sum.abs().compareTo(error) > 0) {
                return sum.signum() > 0;
            }
        }
    }

    /** The natural logarithm in units of 2^-bits. */
    private static BigInteger logarithm(BigInteger number, int bits) {
        int twos = number.bitLength() - 1;
        BigInteger power = BigInteger.ONE.shiftLeft(twos);
        return twiceArtanh(number.subtract(power), number.add(power), bits)
                .add(BigInteger.valueOf(twos).multiply(twiceArtanh(BigInteger.ONE, BigInteger.valueOf(3), bits)));
    }

    /** Each step of the series loses a unit or two, and there are fewer steps than a third of the bits. */
    private static BigInteger error(BigInteger number, int bits) {
        return BigInteger.valueOf(4L * bits * number.bitLength());
    }

    /** ln((1+z)/(1-z)) for z from 0 to 1/3, by its series. */
    private static BigInteger twiceArtanh(BigInteger over, BigInteger under, int bits) {
        BigInteger z = over.shiftLeft(bits).divide(under);
        BigInteger square = z.multiply(z).shiftRight(bits);
        BigInteger sum = BigInteger.ZERO;
        BigInteger power = z;
        for (long odd = 1; power.signum() != 0; odd += 2) {
            sum = sum.add(power.divide(BigInteger.valueOf(odd)));
            power = power.multiply(square).shiftRight(bits);
        }
        return sum.shiftLeft(1);
    }

    /**
     * A score and how much it counts.
     *
     * @param weight above 0
     */
    record Weighted(Share score, long weight) {}

    private record Power(BigInteger base, long exponent) {}
}
