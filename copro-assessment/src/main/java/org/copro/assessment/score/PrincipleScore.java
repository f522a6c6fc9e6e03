package org.copro.assessment.score;

import java.util.List;
import java.util.Optional;
import org.copro.assessment.framework.Principle;
import org.copro.known.Share;

/**
 * How much of a principle a record shows.
 *
 * @param principle as the framework has it
 * @param score the weighted share of what applies; empty if nothing applies
 * @param coverage the share of the weight that applies and is answered for certain; none if nothing applies
 * @param point the score of what is answered alone; empty below the coverage floor of the framework, and where what is
 *     known in part rules it out
 * @param level what the score and the gates earn; empty if nothing applies
 * @param criteria in the order of the framework; retired ones are left out
 */
public record PrincipleScore(
        Principle principle,
        Optional<Interval> score,
        Share coverage,
        Optional<Share> point,
        Optional<EarnedLevel> level,
        List<CriterionResult> criteria) {

    /** Keeps the list as given. */
    public PrincipleScore {
        criteria = List.copyOf(criteria);
    }

    /** Whether anything it asks applies to the record. */
    public boolean applies() {
        return score.isPresent();
    }
}
