package org.copro.assessment.flag;

import org.copro.assessment.consultation.GunningCheck;
import org.copro.assessment.indicator.Findings;
import org.copro.assessment.label.LabelCheck;
import org.copro.assessment.label.Verdict;
import org.copro.assessment.power.PowerProfile;

/**
 * What flags are raised on: results, never the project file.
 *
 * @param profile who had the say
 * @param findings of all indicators
 * @param label the label check
 * @param gunning whether consultation met its own standard
 */
public record Grounds(PowerProfile profile, Findings findings, LabelCheck label, GunningCheck gunning) {

    /** Whether the word in use holds: then the project promises no more than it does, whatever else it could do. */
    boolean isTheWordKept() {
        return label.verdict() == Verdict.SUPPORTED;
    }
}
