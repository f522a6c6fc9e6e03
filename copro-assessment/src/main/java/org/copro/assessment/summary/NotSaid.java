package org.copro.assessment.summary;

import org.copro.assessment.disclosure.ProtectedCell;
import org.copro.assessment.indicator.IndicatorEntry;

/**
 * A question that records leave open.
 *
 * @param asks the question
 * @param projects how many of the records do not say
 */
public record NotSaid(IndicatorEntry asks, ProtectedCell projects) {}
