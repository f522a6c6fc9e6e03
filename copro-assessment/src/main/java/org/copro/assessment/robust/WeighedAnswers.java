package org.copro.assessment.robust;

import java.util.Arrays;
import java.util.List;
import org.copro.assessment.framework.Answers;
import org.copro.assessment.framework.Level;
import org.copro.assessment.remembered.Remembered;
import org.copro.known.Share;
import org.copro.voice.RatingAnswer;

/**
 * What a mix of answers leads to with the weights of the framework: by the geometric mean, and by other values of the
 * middle answers.
 *
 * @param byGeometricMean the level, gates kept
 * @param values which level comes out under which share of all values of "partly" and "largely", gates kept
 */
record WeighedAnswers(Level byGeometricMean, LevelShares values) {

    private static final Remembered<Mix, WeighedAnswers> KNOWN = new Remembered<>(WeighedAnswers::computed);

    // of the triangle 0 <= partly <= largely <= 1: every pair is a weighted mean of them, and evenly drawn weights give
    // evenly drawn pairs
    private static final List<Answers> CORNERS = List.of(
            new Answers(Share.NONE, Share.NONE), new Answers(Share.NONE, Share.ALL), new Answers(Share.ALL, Share.ALL));

    /** Of answers that weigh as much as the mix says. */
    static WeighedAnswers of(Mix weights) {
        return KNOWN.of(weights);
    }

    private static WeighedAnswers computed(Mix weights) {
        return new WeighedAnswers(geometric(weights), values(weights));
    }

    private static Level geometric(Mix weights) {
        List<GeometricMean.Weighted> scores = Arrays.stream(RatingAnswer.values())
                .filter(answer -> weights.of(answer) > 0)
                .map(answer -> new GeometricMean.Weighted(weights.worth().worth(answer), weights.of(answer)))
                .toList();
        Level earned = End.level(weights.bands(), from -> GeometricMean.reaches(scores, from));
        return Level.lower(earned, weights.highest());
    }

    /**
     * The score is a sum of what the answers count, so over the triangle it is a weighted mean of what it is at the
     * corners: the area where it reaches a threshold is a share of weightings of three.
     */
    private static LevelShares values(Mix weights) {
        List<Fraction> corners = CORNERS.stream().map(weights::mean).toList();
        return LevelShares.exact(
                        weights.bands(),
                        from -> ClosedForm.notBelowNothing(WeightShare.differences(corners, Fraction.of(from))))
                .upTo(weights.highest());
    }
}
