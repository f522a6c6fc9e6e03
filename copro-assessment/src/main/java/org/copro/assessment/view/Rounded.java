package org.copro.assessment.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.copro.known.Share;

/** Numbers as results show them: four decimals, rounded half up once. */
public final class Rounded {

    private static final int DECIMALS = 4;

    private Rounded() {}

    /** A share, from 0.0000 to 1.0000. */
    public static BigDecimal of(Share share) {
        return BigDecimal.valueOf(share.part()).divide(BigDecimal.valueOf(share.of()), DECIMALS, RoundingMode.HALF_UP);
    }

    /** Any other number. */
    public static BigDecimal of(double number) {
        return BigDecimal.valueOf(number).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
