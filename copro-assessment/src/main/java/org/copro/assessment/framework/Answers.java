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
}
