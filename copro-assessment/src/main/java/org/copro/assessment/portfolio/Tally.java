package org.copro.assessment.portfolio;

/**
 * How many records were taken.
 *
 * @param judged those that were judged, whatever the verdict
 * @param refused those that could not be read
 */
public record Tally(long judged, long refused) {

    /** Before the first. */
    public static final Tally NONE = new Tally(0, 0);

    /** Refuses counts below zero. */
    public Tally {
        if (judged < 0 || refused < 0) {
            throw new IllegalArgumentException("counts must not be negative but were " + judged + " and " + refused);
        }
    }

    /** All of them. */
    public long records() {
        return judged + refused;
    }

    Tally withJudged() {
        return new Tally(judged + 1, refused);
    }

    Tally withRefused() {
        return new Tally(judged, refused + 1);
    }
}
