package org.copro.assessment.indicator;

import org.copro.assessment.logic.Truth;
import org.copro.known.Share;
import org.jspecify.annotations.Nullable;

/**
 * What was counted for one question.
 *
 * @param outcome as the record stands
 * @param share in which it was found, for {@link Outcome#PARTLY}; else null
 * @param extent whatever the facts not stated are
 * @param withoutCases whether there was no case at all
 */
record Counted(Outcome outcome, @Nullable Share share, Extent extent, boolean withoutCases) {

    // these come again and again, and are the same each time
    private static final Counted YES = new Counted(Outcome.OBSERVED, null, Extent.of(Truth.TRUE), false);
    private static final Counted NO = new Counted(Outcome.NOT_OBSERVED, null, Extent.of(Truth.FALSE), false);
    private static final Counted UNKNOWN = new Counted(Outcome.UNKNOWN, null, Extent.ANY, false);
    private static final Counted WITHOUT_CASES = new Counted(Outcome.UNKNOWN, null, Extent.ANY, true);
    private static final Counted NOT_APPLICABLE = new Counted(Outcome.NOT_APPLICABLE, null, Extent.ANY, false);

    static Counted of(Outcome outcome, @Nullable Share share, Extent extent, boolean withoutCases) {
        Counted usual = switch (outcome) {
            case OBSERVED -> YES;
            case NOT_OBSERVED -> NO;
            case NOT_APPLICABLE -> NOT_APPLICABLE;
            case UNKNOWN, PARTLY -> withoutCases ? WITHOUT_CASES : UNKNOWN;
        };
        boolean isUsual = usual.outcome == outcome
                && share == null
                && extent == usual.extent
                && withoutCases == usual.withoutCases;
        return isUsual ? usual : new Counted(outcome, share, extent, withoutCases);
    }

    /** The same with another extent. */
    Counted with(Extent other) {
        return of(outcome, share, other, withoutCases);
    }

    /** The same, found in part: in this share of the cases. */
    Counted inPart(Share part) {
        return of(Outcome.PARTLY, part, extent, withoutCases);
    }
}
