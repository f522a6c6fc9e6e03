package org.copro.assessment.robust;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.copro.assessment.framework.Band;
import org.copro.assessment.framework.Level;
import org.copro.known.Share;

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

    /**
     * Exact ones: of each level what reaches its band and not the next.
     *
     * @param bands lowest first
     * @param reaching the share that reaches a score; all of it reaches nothing
     */
    static LevelShares exact(List<Band> bands, Function<Share, Fraction> reaching) {
        Map<Level, Fraction> shares = new EnumMap<>(Level.class);
        Fraction above = Fraction.ZERO;
        for (int i = bands.size() - 1; i >= 0; i--) {
            Fraction reached = reaching.apply(bands.get(i).from());
            shares.put(bands.get(i).level(), reached.minus(above));
            above = reached;
        }
        return new LevelShares(shares, 0);
    }

    /** The share of a level; nothing for one that the framework does not have. */
    public Fraction of(Level level) {
        return shares.getOrDefault(level, Fraction.ZERO);
    }

    /** The highest level that has some share. */
    Level highest() {
        Level highest = Level.NOT_YET;
        for (Map.Entry<Level, Fraction> one : shares.entrySet()) {
            highest = one.getValue().signum() > 0 ? one.getKey() : highest;
        }
        return highest;
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
