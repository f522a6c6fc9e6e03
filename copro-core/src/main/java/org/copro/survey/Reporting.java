package org.copro.survey;

import java.util.Optional;
import org.copro.time.PartialDate;

/**
 * When the results are reported to those who answered and to everybody else.
 *
 * @param from the first day, month or year
 * @param until the last; absent if it is one day or has no end
 */
public record Reporting(PartialDate from, Optional<PartialDate> until) {

    /** Refuses an end before the beginning. */
    public Reporting {
        if (until.filter(last -> last.isCertainlyBefore(from)).isPresent()) {
            throw new IllegalArgumentException(
                    "'until' must not be before 'from' (%s) but was %s".formatted(from, until.get()));
        }
    }
}
