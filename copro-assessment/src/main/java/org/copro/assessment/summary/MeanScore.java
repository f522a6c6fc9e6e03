package org.copro.assessment.summary;

import org.copro.assessment.robust.Fraction;

/**
 * The mean score of a principle: it lies between the mean of the low ends and the mean of the high ends, whatever the
 * facts not stated are. Exact.
 *
 * @param low mean of the low ends
 * @param high mean of the high ends
 * @param coverage mean share of what is asked that is answered
 */
public record MeanScore(Fraction low, Fraction high, Fraction coverage) {}
