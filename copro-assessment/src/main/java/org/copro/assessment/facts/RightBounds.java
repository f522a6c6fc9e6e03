package org.copro.assessment.facts;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.copro.assessment.logic.Truth;
import org.copro.power.PowerLevel;
import org.copro.power.PowerRange;
import org.copro.stage.DecisionRight;

/**
 * What the decisions of a stage show about people's say: the lower median of the rights in its main decisions, or in
 * all if none is a main one. A decision made before people joined counts as one without them.
 *
 * <p>Where a right, a date or the mark of a main decision is not stated, both ends are computed: the least and the most
 * the median can be under any answer.
 *
 * @param least what the decisions show if all that is not stated goes against people
 * @param most what they show if all that is not stated goes for people
 */
record RightBounds(PowerRange least, PowerRange most) {

    private static final DecisionRight[] ALL = DecisionRight.values();

    /** For at least one decision. */
    static RightBounds of(Facts<DecisionFacts> decisions) {
        return new RightBounds(
                shown(furthestMedian(decisions, RightBounds::low, true)),
                shown(furthestMedian(decisions, RightBounds::high, false)));
    }

    /**
     * What the rights that are stated show, as they stand: decisions whose right is not stated are passed over, and
     * only a date that leaves no doubt makes a decision one before people joined. Empty if no right is stated.
     */
    static Optional<PowerRange> asStated(Facts<DecisionFacts> decisions) {
        if (decisions.size() == 1) {
            DecisionFacts only = decisions.get(0);
            return isStated(only) ? Optional.of(shown(high(only))) : Optional.empty();
        }
        boolean anyMarked = false;
        for (DecisionFacts one : decisions) {
            anyMarked |= one.main() == Truth.TRUE && isStated(one);
        }
        int stated = 0;
        int[] rights = new int[ALL.length];
        for (DecisionFacts one : decisions) {
            if (isStated(one) && (!anyMarked || one.main() == Truth.TRUE)) {
                rights[high(one).ordinal()]++;
                stated++;
            }
        }
        return stated == 0 ? Optional.empty() : Optional.of(shown(lowerMedian(rights)));
    }

    private static boolean isStated(DecisionFacts decision) {
        return decision.decision().right().isPresent() || decision.beforePeople() == Truth.TRUE;
    }

    /** What a right shows about the say people had. Ours, by the meanings of both scales. */
    private static PowerRange shown(DecisionRight right) {
        return switch (right) {
            case NONE -> PowerRange.of(PowerLevel.NONE, PowerLevel.INFORMED);
            case ADVISORY -> PowerRange.exactly(PowerLevel.CONSULTED);
            case BINDING_ADVICE -> PowerRange.exactly(PowerLevel.INVOLVED);
            case JOINT -> PowerRange.exactly(PowerLevel.SHARED);
            case DELEGATED, FULL -> PowerRange.exactly(PowerLevel.LED);
        };
    }

    private static DecisionRight low(DecisionFacts decision) {
        boolean certainlyWithPeople = decision.beforePeople() == Truth.FALSE;
        return certainlyWithPeople ? decision.decision().right().orElse(DecisionRight.NONE) : DecisionRight.NONE;
    }

    private static DecisionRight high(DecisionFacts decision) {
        boolean certainlyWithout = decision.beforePeople() == Truth.TRUE;
        return certainlyWithout
                ? DecisionRight.NONE
                : decision.decision().right().orElse(DecisionRight.FULL);
    }

    /**
     * The median that lies furthest in one direction, over all sets of decisions that may be the main ones. Of the
     * unmarked ones only the furthest few need be tried: any other set of that size has a nearer median.
     */
    private static DecisionRight furthestMedian(
            Facts<DecisionFacts> decisions, Function<DecisionFacts, DecisionRight> right, boolean isDownwards) {
        if (decisions.size() == 1) {
            // the only one, whatever its mark
            return right.apply(decisions.get(0));
        }
        boolean anyMarked = false;
        for (DecisionFacts decision : decisions) {
            anyMarked |= decision.main() == Truth.TRUE;
        }
        // the marked ones or, where none is, all
        int[] main = new int[ALL.length];
        int[] unmarked = new int[ALL.length];
        for (DecisionFacts decision : decisions) {
            int of = right.apply(decision).ordinal();
            main[of] += !anyMarked || decision.main() == Truth.TRUE ? 1 : 0;
            unmarked[of] += decision.main() == Truth.UNKNOWN ? 1 : 0;
        }
        DecisionRight furthest = lowerMedian(main);
        if (!anyMarked) {
            Arrays.fill(main, 0);
        }
        for (int i = 0; i < ALL.length; i++) {
            int next = isDownwards ? i : ALL.length - 1 - i;
            for (int more = 0; more < unmarked[next]; more++) {
                main[next]++;
                DecisionRight median = lowerMedian(main);
                boolean isFurther = isDownwards ? median.compareTo(furthest) < 0 : median.compareTo(furthest) > 0;
                furthest = isFurther ? median : furthest;
            }
        }
        return furthest;
    }

    private static DecisionRight lowerMedian(int[] counts) {
        int all = 0;
        for (int count : counts) {
            all += count;
        }
        int before = (all - 1) / 2;
        int right = 0;
        while (before >= counts[right]) {
            before -= counts[right];
            right++;
        }
        return ALL[right];
    }
}
