package org.copro.assessment.robust;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.copro.assessment.framework.Level;
import org.copro.assessment.score.Aggregation;
import org.copro.assessment.score.Gate;

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

    /** Keeps the levels, in the order of the means. */
    public LevelRobustness {
        aggregations = Collections.unmodifiableMap(new EnumMap<>(aggregations));
    }

    static LevelRobustness of(Level level, End end, List<Gate> notPassed, long seed) {
        Weightings weightings = new Weightings(end, seed);
        WeighedAnswers weighed = WeighedAnswers.of(end.weights());
        Map<Aggregation, Level> aggregations = new EnumMap<>(Aggregation.class);
        aggregations.put(Aggregation.ARITHMETIC, level);
        aggregations.put(Aggregation.GEOMETRIC, weighed.byGeometricMean());
        aggregations.put(Aggregation.MINIMUM, end.byMinimum());
        return new LevelRobustness(
                level,
                weightings.shares(),
                weightings.byScoreAlone(),
                aggregations,
                weighed.values(),
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
}
