package org.copro.assessment.power;

/** How what people who use services say themselves stands to what the record shows. */
public enum PeopleSay {
    /** None of them has said. */
    NOT_HEARD,
    /** They have said, but the record shows nothing to compare it with. */
    NOTHING_TO_COMPARE,
    /** They say what the record shows. */
    AGREES,
    /** They say something else than the record shows. Both stand. */
    DIFFERS
}
