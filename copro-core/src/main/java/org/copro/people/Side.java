package org.copro.people;

/** Where somebody stands towards the service. */
public enum Side {
    /** People who use the service or are affected by it, their carers, families and communities. */
    PEOPLE,
    /** Those who provide, run, pay for, study or govern it. */
    ORGANISATION,
    /** Those engaged to stand between, such as a facilitator. */
    INDEPENDENT
}
