/**
 * What many results come to: verdicts by word, the say in each phase, principles, flags, what is not recorded, and the
 * share of claims that records support. Start at {@link org.copro.assessment.summary.SummaryPlan}. Counts of parts of a
 * portfolio are put together first ({@link org.copro.assessment.summary.PortfolioSummary}) and made fit to be seen
 * after that ({@link org.copro.assessment.summary.SummaryReport}): small counts are hidden, and what they could be
 * worked out from. Ranks no projects.
 */
@NullMarked
package org.copro.assessment.summary;

import org.jspecify.annotations.NullMarked;
