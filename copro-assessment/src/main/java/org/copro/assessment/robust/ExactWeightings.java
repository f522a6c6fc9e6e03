package org.copro.assessment.robust;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.copro.assessment.remembered.Remembered;
import org.copro.voice.RatingAnswer;

/** All weightings of a mix of answers: which level each leads to, and how much criteria count on average there. */
final class ExactWeightings {

    private static final Remembered<Mix, ExactWeightings> KNOWN = new Remembered<>(ExactWeightings::new);

    private final Mix mix;
    private final List<Fraction> scores;
    private final LevelShares byScoreAlone;
    private final LevelShares shares;
    private final Map<RatingAnswer, List<Double>> weights = new ConcurrentHashMap<>();

    private ExactWeightings(Mix mix) {
        this.mix = mix;
        scores = mix.scores();
        byScoreAlone = LevelShares.exact(
                mix.bands(), from -> ClosedForm.notBelowNothing(WeightShare.differences(scores, Fraction.of(from))));
        shares = byScoreAlone.upTo(mix.highest());
    }

    /**
     * Of as many criteria as the mix says.
     *
     * @param mix of numbers of criteria, together {@value WeightShare#MOST_EXACT} at most
     */
    static ExactWeightings of(Mix mix) {
        return KNOWN.of(mix);
    }

    /** The shares of the levels without gates. */
    LevelShares byScoreAlone() {
        return byScoreAlone;
    }

    /** The shares of the levels with gates. */
    LevelShares shares() {
        return shares;
    }

    /**
     * How much each criterion with an answer counts on average where a level comes out that some share of the
     * weightings leads to.
     *
     * @param band number of the band of the level
     */
    double weight(int band, RatingAnswer answer) {
        return weights.computeIfAbsent(answer, this::weights).get(band);
    }

    /** By band; 0 where no weighting leads there. */
    private List<Double> weights(RatingAnswer answer) {
        int which = 0;
        for (RatingAnswer below : RatingAnswer.values()) {
            which += below.compareTo(answer) < 0 ? (int) mix.of(below) : 0;
        }
        int first = which;
        List<Fraction> reaching = mix.bands().stream()
                .map(band -> ClosedForm.weightWhereNotBelowNothing(
                        WeightShare.differences(scores, Fraction.of(band.from())), first))
                .toList();
        Double[] byBand = new Double[reaching.size()];
        for (int i = 0; i < byBand.length; i++) {
            boolean isHighest = mix.bands().get(i).level() == mix.highest();
            Fraction share = shares.of(mix.bands().get(i).level());
            Fraction above = isHighest || i + 1 == byBand.length ? Fraction.ZERO : reaching.get(i + 1);
            byBand[i] = share.signum() == 0
                    ? 0
                    : reaching.get(i).minus(above).dividedBy(share).asNumber();
        }
        return List.of(byBand);
    }
}
