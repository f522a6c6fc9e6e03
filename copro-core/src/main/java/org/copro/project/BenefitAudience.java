package org.copro.project;

/** Whom a benefit is for. */
public enum BenefitAudience {
    /** Organisations. */
    ORGANISATIONS,
    /** Practitioners. */
    PRACTITIONERS,
    /** People who use services. */
    PEOPLE
}
