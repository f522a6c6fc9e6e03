package org.copro.assessment.robust;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.copro.assessment.framework.Level;

/**
 * Which level comes out under which share of all weightings, or of all values of the answers.
 *
 * @param shares each from 0 to 1, together exactly 1; for every level of the framework, lowest first
 * @param draws how many were drawn to find them; 0 if they are exact
 */
public record LevelShares(Map<Level, Fraction> shares, long draws) {

    /** Keeps the shares, by level; refuses those that are not together 1. */
    public LevelShares {
        Fraction sum = shares.values().stream().reduce(Fraction.ZERO, Fraction::plus);
        if (!sum.equals(Fraction.ONE)) {
            throw new IllegalArgumentException("the shares of levels must be together 1 but were %s".formatted(sum));
        }
        shares = Collections.unmodifiableMap(new EnumMap<>(shares));
    }

    /** The share of a level; nothing for one that the framework does not have. */
    public Fraction of(Level level) {
        return shares.getOrDefault(level, Fraction.ZERO);
    }

    /** The share of all levels above one. */
    public Fraction above(Level level) {
        return shares.entrySet().stream()
                .filter(one -> one.getKey().compareTo(level) > 0)
                .map(Map.Entry::getValue)
                .reduce(Fraction.ZERO, Fraction::plus);
    }

    /** Whether nothing was drawn to find them. */
    public boolean isExact() {
        return draws == 0;
    }

    /** The Monte Carlo error of the share of a level; 0 if it is exact. */
    public double standardError(Level level) {
        return isExact() ? 0 : WeightSampler.standardError(of(level).asNumber(), draws);
    }

    /** The same where nothing above a level is let through: what is above falls to it. */
    LevelShares upTo(Level highest) {
        Map<Level, Fraction> let = new EnumMap<>(Level.class);
        shares.forEach((level, share) -> {
            let.merge(Level.lower(level, highest), share, Fraction::plus);
            let.putIfAbsent(level, Fraction.ZERO);
        });
        return new LevelShares(let, draws);
    }
}
