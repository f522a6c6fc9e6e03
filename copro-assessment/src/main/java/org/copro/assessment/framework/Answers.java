package org.copro.assessment.framework;

import org.copro.known.Share;
import org.copro.voice.RatingAnswer;

/**
 * What the two middle answers of a criterion count; not met counts nothing and met counts in full. Steps between
 * answers are an assumption, so they stand in the file. Default one third and two thirds, ours.
 *
 * @param partly what "partly" counts
 * @param largely what "largely" counts; not below {@code partly}
 */
public record Answers(Share partly, Share largely) {

    /** One third and two thirds. */
    public static final Answers DEFAULT = new Answers(new Share(1, 3), new Share(2, 3));

    /** Refuses a step downwards. */
    public Answers {
        if (partly.compareTo(largely) > 0) {
            throw new IllegalArgumentException(
                    "'partly' must not count more than 'largely' but counts %s and %s".formatted(partly, largely));
        }
    }

    /** What an answer counts, from nothing to all. */
    public Share worth(RatingAnswer answer) {
        return switch (answer) {
            case NOT_MET -> Share.NONE;
            case PARTLY -> partly;
            case LARGELY -> largely;
            case MET -> Share.ALL;
        };
    }

    /**
     * What an answer counts with a weight, in points: whole numbers, so that sums of them are exact. One of weight 1
     * that is met has 9 points if the middle answers count thirds.
     *
     * @param weight 0 or more
     * @throws ArithmeticException if a {@code long} is too small for it; for a framework that was checked it never is
     */
    public long points(long weight, RatingAnswer answer) {
        long ofOne = switch (answer) {
            case NOT_MET -> 0;
            case PARTLY -> Math.multiplyExact(partly.part(), largely.of());
            case LARGELY -> Math.multiplyExact(largely.part(), partly.of());
            case MET -> pointsOfOne();
        };
        return Math.multiplyExact(weight, ofOne);
    }

    /**
     * The score that points come to.
     *
     * @param points from 0 to as many as all have that are weighed, if all are met
     * @param weights of all that are weighed, together above 0
     * @throws ArithmeticException if a {@code long} is too small for it; for a framework that was checked it never is
     */
    public Share score(long points, long weights) {
        return Share.of(points, Math.multiplyExact(weights, pointsOfOne()));
    }

    /** What every answer counts is a whole number of these. */
    private long pointsOfOne() {
        return Math.multiplyExact(partly.of(), largely.of());
    }
}
