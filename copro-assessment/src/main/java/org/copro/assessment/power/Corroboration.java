package org.copro.assessment.power;

/** How well the evidenced say of a stage is backed, least first. */
public enum Corroboration {
    /** Nothing is recorded about the say in this stage. */
    NOTHING,
    /** The word of the organisation only. */
    DECLARED,
    /** Dated decisions or documents, or somebody independent, show it. */
    RECORDED,
    /** People who use services say so too. */
    CONFIRMED
}
