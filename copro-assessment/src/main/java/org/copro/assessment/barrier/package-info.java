/**
 * What stands in the way of working together: the kinds of barrier as data, with the principles they block and the
 * flags beside which they are shown, and how often each is named by whom. Start at
 * {@link org.copro.assessment.barrier.BarrierKinds} and {@link org.copro.assessment.barrier.BarrierRanking}. Never says
 * that a barrier caused something.
 */
@NullMarked
package org.copro.assessment.barrier;

import org.jspecify.annotations.NullMarked;
