package org.copro.assessment.facts;

import org.copro.power.PowerRange;

/**
 * The say people had in a stage, read out of its facts.
 *
 * @param declared what the record says; any level if it does not say
 * @param observed what its decisions, or without stated rights its methods, allow; any level if they say nothing
 * @param evidenced the declared say, moved to the nearest level that the observed allows
 * @param certain the levels that stay whatever the facts not stated are; the record's word alone counts downwards, and
 *     upwards as far as {@link org.copro.power.PowerLevel#CONSULTED}: that people were asked can be taken from a word,
 *     that they decided cannot
 */
public record Say(PowerRange declared, PowerRange observed, PowerRange evidenced, PowerRange certain) {

    /** Where the question does not apply, or nothing is known. */
    static final Say UNKNOWN = new Say(PowerRange.ANY, PowerRange.ANY, PowerRange.ANY, PowerRange.ANY);
}
