package org.copro.assessment.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.copro.known.Share;
import org.jspecify.annotations.Nullable;

/** Numbers as results show them: shares with four decimals, rounded half up once. */
public final class Rounded {

    private static final int DECIMALS = 4;

    /** As many units of the last decimal as make one. */
    private static final long ONE = 10_000;

    /** Up to here numbers can be multiplied by some thousands in a long or a double. */
    private static final long LARGEST_PLAIN = 1_000_000_000;

    /** Those from 0 to 1, each made when first needed; two threads may make one at once, and get the same. */
    private static final @Nullable String[] SHARES = new String[(int) ONE + 1];

    private Rounded() {}

    /** How many, as people read it: {@code 551,420}. For pages; programs get plain digits. */
    static String count(long many) {
        return String.format(Locale.ROOT, "%,d", many);
    }

    /** A share, from 0.0000 to 1.0000. */
    public static String text(Share share) {
        return share.of() > LARGEST_PLAIN
                ? exactly(share)
                : decimal((2 * ONE * share.part() + share.of()) / (2 * share.of()));
    }

    /** Any other number. */
    public static String text(double number) {
        double units = number * ONE;
        double whole = Math.floor(units);
        // what lies close to the middle between two is not decided by doubles
        return units >= 0 && units < LARGEST_PLAIN && Math.abs(units - whole - 0.5) > 1e-6
                ? decimal((long) whole + (units - whole > 0.5 ? 1 : 0))
                : exactly(number);
    }

    /** As in {@code 0.3333}. */
    private static String decimal(long units) {
        if (units > ONE) {
            return digits(units);
        }
        String known = SHARES[(int) units];
        if (known == null) {
            known = digits(units);
            SHARES[(int) units] = known;
        }
        return known;
    }

    private static String digits(long units) {
        return units / ONE + "." + Long.toString(ONE + units % ONE).substring(1);
    }

    private static String exactly(Share share) {
        return BigDecimal.valueOf(share.part())
                .divide(BigDecimal.valueOf(share.of()), DECIMALS, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static String exactly(double number) {
        return BigDecimal.valueOf(number)
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
