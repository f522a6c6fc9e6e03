package org.copro.project;

/** The word a project uses for itself in public. */
public enum Label {
    /** People were told. */
    INFORMATION,
    /** People were asked. */
    CONSULTATION,
    /** People were engaged in a dialogue. */
    ENGAGEMENT,
    /** People were involved. */
    INVOLVEMENT,
    /** Designed together. */
    CO_DESIGN,
    /** Delivered together. */
    CO_DELIVERY,
    /** Produced together. */
    CO_PRODUCTION,
    /** Led by people who use services. */
    USER_LED,
    /** Another word, given in the wording. */
    OTHER
}
