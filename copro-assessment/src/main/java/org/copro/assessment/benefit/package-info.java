/**
 * What working together brings, to whom, and who says so: the kinds of benefit as data, and what is said for three
 * audiences. Start at {@link org.copro.assessment.benefit.BenefitsSaid}. A benefit for people that only others speak of
 * is a claim.
 */
@NullMarked
package org.copro.assessment.benefit;

import org.jspecify.annotations.NullMarked;
