package org.copro.assessment.robust;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.copro.assessment.framework.Level;
import org.copro.assessment.robust.End.Counted;
import org.copro.assessment.robust.Verdict.CentralWeight;
import org.copro.assessment.robust.Verdict.Side;

/** All weightings of the criteria at one end: which level each leads to, and which ones lead to a level. */
final class Weightings {

    private final End end;
    private final long seed;
    private final Optional<ExactWeightings> exact;
    private final LevelShares byScoreAlone;

    Weightings(End end, long seed) {
        this.end = end;
        this.seed = seed;
        exact = end.counted().size() <= WeightShare.MOST_EXACT
                ? Optional.of(ExactWeightings.of(end.numbers()))
                : Optional.empty();
        byScoreAlone = exact.map(ExactWeightings::byScoreAlone).orElseGet(this::sampled);
    }

    /** The shares of the levels without gates. */
    LevelShares byScoreAlone() {
        return byScoreAlone;
    }

    /** The shares of the levels with gates, which are not weighed. */
    LevelShares shares() {
        return exact.map(ExactWeightings::shares).orElseGet(() -> byScoreAlone.upTo(end.highest()));
    }

    /** Every level that some share of the weightings leads to, with the mean of those weightings; lowest first. */
    List<Side> sides() {
        LevelShares shares = shares();
        Map<Level, double[]> sums = exact.isPresent() ? new EnumMap<>(Level.class) : sampledWeights();
        List<Side> sides = new ArrayList<>();
        for (int i = 0; i < end.bands().size(); i++) {
            Level level = end.bands().get(i).level();
            Fraction share = shares.of(level);
            if (share.signum() > 0) {
                sides.add(
                        new Side(level, share, exact.isPresent() ? weights(i, exact.get()) : weights(sums.get(level))));
            }
        }
        return sides;
    }

    private LevelShares sampled() {
        Map<Level, Long> counts = new EnumMap<>(Level.class);
        end.bands().forEach(band -> counts.put(band.level(), 0L));
        draw((level, weights) -> counts.merge(level, 1L, Long::sum));
        Map<Level, Fraction> shares = new EnumMap<>(Level.class);
        counts.forEach((level, count) -> shares.put(level, Fraction.of(count, WeightShare.DRAWS)));
        return new LevelShares(shares, WeightShare.DRAWS);
    }

    /** Draws the same weightings each time. */
    private void draw(Drawn drawn) {
        List<Fraction> scores = end.scores().stream().map(Fraction::of).toList();
        List<double[]> differences = end.bands().stream()
                .map(band -> WeightShare.differences(scores, Fraction.of(band.from())).stream()
                        .mapToDouble(Fraction::asNumber)
                        .toArray())
                .toList();
        WeightSampler sampler = WeightSampler.of(seed, "robustness/" + end.principle());
        for (int i = 0; i < WeightShare.DRAWS; i++) {
            double[] weights = sampler.next(scores.size());
            int reached = 0;
            while (reached + 1 < differences.size() && WeightShare.sum(differences.get(reached + 1), weights) >= 0) {
                reached++;
            }
            drawn.as(end.bands().get(reached).level(), weights);
        }
    }

    private List<CentralWeight> weights(int band, ExactWeightings known) {
        List<CentralWeight> weights = new ArrayList<>();
        for (Counted one : end.counted()) {
            weights.add(new CentralWeight(one.result(), known.weight(band, one.answer())));
        }
        return weights;
    }

    private Map<Level, double[]> sampledWeights() {
        Map<Level, double[]> sums = new EnumMap<>(Level.class);
        draw((level, weights) -> {
            double[] sum = sums.computeIfAbsent(end.withGates(level), none -> new double[weights.length]);
            for (int i = 0; i < weights.length; i++) {
                sum[i] += weights[i];
            }
        });
        return sums;
    }

    /** The sum of weights of one draw is 1, so the sum of all tells how many there were. */
    private List<CentralWeight> weights(double[] sums) {
        double all = Arrays.stream(sums).sum();
        return Stream.iterate(0, i -> i < sums.length, i -> i + 1)
                .map(i -> new CentralWeight(end.counted().get(i).result(), sums[i] / all))
                .toList();
    }

    /** What is done with a weighting. */
    private interface Drawn {
        void as(Level level, double[] weights);
    }
}
