package org.copro.known;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copro.binding.NotUnderstoodException;
import org.copro.binding.Words;
import org.copro.binding.WrittenAsWord;
import org.jspecify.annotations.Nullable;

/**
 * A part of a whole, exact: two of three is 2/3, and no rounding happens before somebody prints it. Two shares are
 * equal when they are written alike once reduced: {@code 50 %} is {@code 1/2}.
 *
 * @param part from 0 to {@code of}
 * @param of 1 or more
 */
public record Share(long part, long of) implements WrittenAsWord, Comparable<Share> {

    /** Nothing of it. */
    public static final Share NONE = new Share(0, 1);

    /** All of it. */
    public static final Share ALL = new Share(1, 1);

    // of few parts, made when first needed; two threads may make the same
    private static final int FEW_PARTS = 128;
    private static final @Nullable Share[][] OF_FEW_PARTS = new Share[FEW_PARTS][];

    // typesetters put a space of their own before the sign, one at which no line breaks
    private static final Pattern PERCENT = Pattern.compile("\\h*(\\d{1,9}(?:\\.\\d{1,9})?)\\h*%\\h*");

    // as many digits as any share is written with
    private static final Pattern FRACTION = Pattern.compile("\\h*(\\d{1,19})\\h*/\\h*(\\d{1,19})\\h*");

    static {
        for (int of = 1; of < FEW_PARTS; of++) {
            OF_FEW_PARTS[of] = new Share[of + 1];
        }
    }

    /** Refuses what is no part of a whole, and reduces the rest. */
    public Share {
        if (part < 0 || of < 1 || part > of) {
            throw new IllegalArgumentException("a share must be from 0 to 1 but was %s/%s".formatted(part, of));
        }
        long divisor = greatestCommonDivisor(part, of);
        part /= divisor;
        of /= divisor;
    }

    /** A part of a whole. Counts come again and again: of few parts it is the same share each time. */
    public static Share of(long part, long of) {
        if (of < 1 || of >= FEW_PARTS || part < 0 || part > of) {
            return new Share(part, of);
        }
        @Nullable Share[] parts = OF_FEW_PARTS[(int) of];
        Share known = parts[(int) part];
        if (known == null) {
            known = new Share(part, of);
            parts[(int) part] = known;
        }
        return known;
    }

    /**
     * Reads {@code 60 %}, {@code 0.5 %} or {@code 2/3}; up to nine digits after the point of a percentage. A bare
     * number is refused: 1 could be all, or one per cent.
     *
     * @throws NotUnderstoodException if it is something else, or more than the whole
     */
    public static Share parse(String text) {
        Matcher percent = PERCENT.matcher(text.strip());
        if (percent.matches()) {
            BigDecimal hundredths = new BigDecimal(percent.group(1));
            return within(text, hundredths.unscaledValue(), BigInteger.TEN.pow(hundredths.scale() + 2));
        }
        Matcher fraction = FRACTION.matcher(text.strip());
        if (fraction.matches() && new BigInteger(fraction.group(2)).signum() > 0) {
            return within(text, new BigInteger(fraction.group(1)), new BigInteger(fraction.group(2)));
        }
        throw notAShare(text);
    }

    private static Share within(String text, BigInteger part, BigInteger of) {
        if (part.compareTo(of) > 0) {
            throw new NotUnderstoodException(
                    "'%s' is more than the whole; a share is from 0 %% to 100 %%".formatted(Words.shortened(text)));
        }
        BigInteger divisor = part.gcd(of);
        BigInteger reduced = of.divide(divisor);
        if (reduced.bitLength() >= Long.SIZE) {
            throw notAShare(text);
        }
        return new Share(part.divide(divisor).longValueExact(), reduced.longValueExact());
    }

    private static NotUnderstoodException notAShare(String text) {
        return new NotUnderstoodException(
                "'%s' is not a share; write it as 60 %% or as 3/5".formatted(Words.shortened(text)));
    }

    /** What is left of the whole. */
    public Share rest() {
        return of(of - part, of);
    }

    /**
     * This share of another one: half of a third is a sixth.
     *
     * @throws ArithmeticException if the exact result needs more than 18 digits
     */
    public Share times(Share other) {
        if (other.part == other.of) {
            return this;
        }
        // reduced crosswise first, so that only the result has to fit
        long across = gcd(part, other.of);
        long back = gcd(other.part, of);
        return new Share(
                Math.multiplyExact(part / across, other.part / back), Math.multiplyExact(of / back, other.of / across));
    }

    private static long gcd(long a, long b) {
        return b == 0 ? a : gcd(b, a % b);
    }

    /** As a number from 0 to 1, rounded as doubles are. For printing and for roots, never for a comparison. */
    public double asNumber() {
        return (double) part / of;
    }

    @Override
    public int compareTo(Share other) {
        // both products in 128 bits, so that nothing overflows whatever the two are
        int byHighHalf = Long.compare(Math.multiplyHigh(part, other.of), Math.multiplyHigh(other.part, of));
        return byHighHalf != 0 ? byHighHalf : Long.compareUnsigned(part * other.of, other.part * of);
    }

    @Override
    public Optional<String> text() {
        return Optional.of(toString());
    }

    /** As written in files: per cent where two decimals are enough for it, else a fraction. */
    @Override
    public String toString() {
        if (10_000 % of != 0) {
            return part + "/" + of;
        }
        return BigDecimal.valueOf(part * (10_000 / of), 2).stripTrailingZeros().toPlainString() + " %";
    }

    private static long greatestCommonDivisor(long a, long b) {
        return b == 0 ? a : greatestCommonDivisor(b, a % b);
    }
}
