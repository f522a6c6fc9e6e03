package org.copro.assessment.reason;

import org.copro.power.PowerRange;

/**
 * An argument that reads as what people did or were, after the word "people": "were asked", "had no say".
 *
 * @param range of the say they had
 */
public record HadSay(PowerRange range) {}
