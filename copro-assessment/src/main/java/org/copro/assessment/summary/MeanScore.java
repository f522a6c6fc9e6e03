package org.copro.assessment.summary;

import java.math.BigInteger;
import org.copro.assessment.robust.Fraction;

/**
 * The mean score of a principle: it lies between the mean of the low ends and the mean of the high ends, whatever the
 * facts not stated are. In whole per cent, half up, so that scores cannot be worked out from it.
 *
 * @param low mean of the low ends
 * @param high mean of the high ends
 * @param coverage mean share of what is asked that is answered
 */
public record MeanScore(Fraction low, Fraction high, Fraction coverage) {

    /** How far a mean may be from what it is said to be. */
    static final Fraction ROUNDED_BY = Fraction.of(1, 200);

    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    /** Rounds. */
    public MeanScore {
        low = rounded(low);
        high = rounded(high);
        coverage = rounded(coverage);
    }

    private static Fraction rounded(Fraction mean) {
        Fraction more = mean.plus(ROUNDED_BY);
        return new Fraction(more.numerator().multiply(HUNDRED).divide(more.denominator()), HUNDRED);
    }
}
