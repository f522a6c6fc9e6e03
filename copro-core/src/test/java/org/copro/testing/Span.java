package org.copro.testing;

import java.util.Optional;
import org.copro.time.PartialDate;

/**
 * A time with its two ends as they are stated. What lies between two days also lies between the months or years of
 * these days, so dates drawn from the days are in order however roughly they are stated.
 *
 * @param first number of the first day
 * @param last number of the last day
 * @param from the first day as stated, if it is
 * @param to the last day as stated, if it is
 */
record Span(int first, int last, Optional<PartialDate> from, Optional<PartialDate> to) {

    private static final int LAST_DAY = 1500;

    /** Any time. */
    static Span any(Dice dice) {
        return between(dice, 0, LAST_DAY);
    }

    /** A time within two others; nothing is stated about it where they have no day in common. */
    static Span within(Dice dice, Span one, Span other) {
        int first = Math.max(one.earliest(), other.earliest());
        int last = Math.min(one.latest(), other.latest());
        return first <= last ? between(dice, first, last) : new Span(first, last, Optional.empty(), Optional.empty());
    }

    private static Span between(Dice dice, int earliest, int latest) {
        int first = dice.day(earliest, latest);
        int last = dice.day(first, latest);
        return new Span(first, last, dice.maybe(() -> dice.date(first)), dice.maybe(() -> dice.date(last)));
    }

    private int earliest() {
        return from.isPresent() ? first : 0;
    }

    private int latest() {
        return to.isPresent() ? last : LAST_DAY;
    }
}
