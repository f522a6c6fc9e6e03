/**
 * Statistics of answers and of those who rate: what people said and how sure its share is, how far raters agree, how
 * far apart two groups are. Start at {@link org.copro.assessment.statistics.Estimate}: a number that cannot be computed
 * is undefined, with the reason, and never 0, 1 or "not a number". Then
 * {@link org.copro.assessment.statistics.LikertAnswers}, {@link org.copro.assessment.statistics.KrippendorffAlpha} and
 * {@link org.copro.assessment.statistics.CliffDelta}. Knows nothing of projects, makes no text for reports, calls no
 * result good or bad, and protects no small counts.
 */
@NullMarked
package org.copro.assessment.statistics;

import org.jspecify.annotations.NullMarked;
