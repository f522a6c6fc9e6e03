package org.copro.assessment.score;

import java.util.Optional;
import org.copro.known.Share;

/**
 * What a principle comes to.
 *
 * @param score the weighted share of what applies; empty if nothing applies
 * @param coverage the share of the weight that applies and is answered for certain; none if nothing applies
 * @param point the score of what is answered alone; empty below the coverage floor of the framework, and where what is
 *     known in part rules it out
 * @param reached how many bands are reached, by the score and the gates; empty if nothing applies
 */
record Standing(Optional<Interval> score, Share coverage, Optional<Share> point, Optional<Staged> reached) {}
