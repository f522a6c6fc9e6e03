package org.copro.assessment.indicator;

import org.copro.assessment.facts.ProjectFacts;

/** One question to the facts. Reads facts only: no weights, no thresholds, no other indicator. Has no state. */
public interface Indicator {

    /** Its catalogue entry. */
    IndicatorEntry entry();

    /** Asks the question. */
    Finding examine(ProjectFacts facts);
}
