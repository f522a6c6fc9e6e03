package org.copro.assessment.facts;

import org.copro.power.PowerLevel;
import org.copro.power.PowerRange;
import org.copro.stage.Method;

/**
 * How much say a method allows. Ours, on Arnstein (consultation by survey and hearing), TLAP (surveys or meetings), and
 * the finding that a seat on a board need not mean a say: a seat bounds from below at a dialogue, not at a decision.
 *
 * @see <a href="https://www.norfolk.gov.uk/article/39266/What-do-we-mean-by-co-production">the TLAP ladder</a>
 * @see <a href="https://pmc.ncbi.nlm.nih.gov/articles/PMC5060065">lay members of primary care groups, 1999</a>
 */
final class MethodBounds {

    private MethodBounds() {}

    static PowerRange of(Method method) {
        return switch (method.kind().reach()) {
            case ONE_WAY -> PowerRange.of(PowerLevel.NONE, PowerLevel.INFORMED);
            case ASKING -> PowerRange.of(PowerLevel.NONE, PowerLevel.CONSULTED);
            case DIALOGUE -> PowerRange.of(PowerLevel.CONSULTED, PowerLevel.SHARED);
            case SEAT -> PowerRange.of(PowerLevel.INVOLVED, PowerLevel.LED);
            case UNKNOWN -> PowerRange.ANY;
        };
    }
}
