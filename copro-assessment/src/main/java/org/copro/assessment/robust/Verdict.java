package org.copro.assessment.robust;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copro.assessment.framework.Level;
import org.copro.assessment.score.CriterionResult;
import org.copro.assessment.score.Gate;

/**
 * Whether a level can be printed as such, or hangs on what one values.
 *
 * @param standing what the level rests on
 * @param level to be printed; empty where it depends on what you value
 * @param share of all weightings under which the level comes out that the framework gives, gates kept
 * @param sides where it depends on what you value, every level that some share of the weightings leads to, lowest
 *     first; else empty
 * @param gates that are not passed and keep back what some share of the weightings would earn, in the order of
 *     {@link org.copro.assessment.score.EarnedLevel#gates()}
 */
public record Verdict(Standing standing, Optional<Level> level, Fraction share, List<Side> sides, List<Gate> gates) {

    /** The share of weightings from which on a level stands: 70 %. Ours. */
    public static final Fraction ENOUGH = Fraction.of(7, 10);

    /** Keeps the lists as given. */
    public Verdict {
        sides = List.copyOf(sides);
        gates = List.copyOf(gates);
    }

    /** Reads the verdict off the weightings at one end. */
    static Verdict of(Level level, Weightings weightings, List<Gate> notPassed) {
        LevelShares alone = weightings.byScoreAlone();
        Fraction share = weightings.shares().of(level);
        List<Gate> gates = new ArrayList<>();
        for (Gate gate : notPassed) {
            if (gate.level().compareTo(alone.highest()) <= 0) {
                gates.add(gate);
            }
        }
        if (share.compareTo(ENOUGH) < 0) {
            return new Verdict(Standing.DEPENDS_ON_WHAT_YOU_VALUE, Optional.empty(), share, weightings.sides(), gates);
        }
        Standing standing = alone.of(level).compareTo(ENOUGH) >= 0 ? Standing.STANDS : Standing.RESTS_ON_GATES;
        return new Verdict(standing, Optional.of(level), share, List.of(), gates);
    }

    /** What a level rests on. */
    public enum Standing {
        /** It comes out under enough of all weightings, with gates and without. */
        STANDS,
        /**
         * It comes out under enough of all weightings only because gates keep more back: it is as sure as these gates
         * are.
         */
        RESTS_ON_GATES,
        /** It comes out under fewer weightings: others lead to another level, and no level is printed. */
        DEPENDS_ON_WHAT_YOU_VALUE
    }

    /**
     * One level among several that weightings lead to.
     *
     * @param level they lead to
     * @param share of all weightings that do, above 0
     * @param weights the mean of these weightings, by ids of criteria; together 1
     */
    public record Side(Level level, Fraction share, List<CentralWeight> weights) {

        /** Keeps the list as given. */
        public Side {
            weights = List.copyOf(weights);
        }
    }

    /**
     * How much a criterion counts on average where a level comes out.
     *
     * @param criterion that counts and applies
     * @param weight from 0 to 1; above one by the number of criteria, the level gains by weighing this one more
     */
    public record CentralWeight(CriterionResult criterion, double weight) {}
}
