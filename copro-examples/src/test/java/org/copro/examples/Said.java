package org.copro.examples;

import java.util.Locale;
import java.util.Optional;
import org.copro.assessment.score.Interval;
import org.copro.known.Share;

/** What a source can say about a principle. */
enum Said {
    SHOWN,
    PARTLY,
    ABSENT;

    private static final Share HALF = new Share(1, 2);
    private static final Share FIFTH = new Share(1, 5);
    private static final Share FOUR_FIFTHS = new Share(4, 5);

    /** As in the data file: {@code partly}. */
    static Said parse(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** For a reader. */
    String words() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Whether a score agrees with it, by the rule in {@code docs/validation-rule-principles.md}. One half agrees with
     * shown and with absent; 20 % and 80 % agree with partly.
     */
    Agreement with(Optional<Interval> score) {
        return score.map(this::with).orElse(Agreement.NO_SCORE);
    }

    private Agreement with(Interval score) {
        Share low = score.low();
        Share high = score.high();
        return switch (this) {
            case SHOWN -> agreement(low.compareTo(HALF) >= 0, high.compareTo(HALF) < 0);
            case PARTLY ->
                agreement(
                        low.compareTo(FIFTH) >= 0 && high.compareTo(FOUR_FIFTHS) <= 0,
                        high.compareTo(FIFTH) < 0 || low.compareTo(FOUR_FIFTHS) > 0);
            case ABSENT -> agreement(high.compareTo(HALF) <= 0, low.compareTo(HALF) > 0);
        };
    }

    private static Agreement agreement(boolean agrees, boolean disagrees) {
        return agrees ? Agreement.AGREE : disagrees ? Agreement.DISAGREE : Agreement.OPEN;
    }
}
