package org.copro.assessment.robust;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.copro.assessment.framework.Answers;
import org.copro.assessment.framework.Level;
import org.copro.assessment.score.Aggregation;
import org.copro.assessment.score.Gate;
import org.copro.known.Share;

/**
 * How sure one level is, gates kept: a gate that is not passed keeps back under every weighting, mean and value.
 *
 * @param level as the framework gives it
 * @param weightings which level comes out under which share of all weightings of the criteria that count and apply
 * @param weightingsByScoreAlone the same without gates
 * @param aggregations the level by each mean of the criteria, with the weights of the framework; the arithmetic one is
 *     {@code level}
 * @param values which level comes out under which share of all values of "partly" and "largely" with 0 ≤ partly ≤
 *     largely ≤ 1, with the weights of the framework; exact
 * @param verdict whether the level can be printed
 */
public record LevelRobustness(
        Level level,
        LevelShares weightings,
        LevelShares weightingsByScoreAlone,
        Map<Aggregation, Level> aggregations,
        LevelShares values,
        Verdict verdict) {

    // of the triangle 0 <= partly <= largely <= 1: every pair is a weighted mean of them, and evenly drawn weights give
    // evenly drawn pairs
    private static final List<Answers> CORNERS = List.of(
            new Answers(Share.NONE, Share.NONE), new Answers(Share.NONE, Share.ALL), new Answers(Share.ALL, Share.ALL));

    /** Keeps the levels, in the order of the means. */
    public LevelRobustness {
        aggregations = Collections.unmodifiableMap(new EnumMap<>(aggregations));
    }

    static LevelRobustness of(Level level, End end, List<Gate> notPassed, long seed) {
        Weightings weightings = new Weightings(end, seed);
        Map<Aggregation, Level> aggregations = new EnumMap<>(Aggregation.class);
        aggregations.put(Aggregation.ARITHMETIC, level);
        aggregations.put(Aggregation.GEOMETRIC, end.byGeometricMean());
        aggregations.put(Aggregation.MINIMUM, end.byMinimum());
        return new LevelRobustness(
                level,
                weightings.shares(),
                weightings.byScoreAlone(),
                aggregations,
                values(end),
                Verdict.of(level, weightings, notPassed));
    }

    /** The share of all weightings under which the level is the same, gates kept. */
    public Fraction shareOfWeightings() {
        return weightings.of(level);
    }

    /** The share of all values of "partly" and "largely" under which the level is the same. */
    public Fraction shareOfValues() {
        return values.of(level);
    }

    /** Whether the level is the same by every mean. */
    public boolean isSameByEveryMean() {
        return aggregations.values().stream().allMatch(level::equals);
    }

    /**
     * The score is a sum of what the answers count, so over the triangle it is a weighted mean of what it is at the
     * corners: the area where it reaches a threshold is a share of weightings of three.
     */
    private static LevelShares values(End end) {
        List<Fraction> corners = CORNERS.stream().map(end::mean).toList();
        return LevelShares.exact(
                        end.bands(),
                        from -> ClosedForm.notBelowNothing(WeightShare.differences(corners, Fraction.of(from))))
                .upTo(end.highest());
    }
}
