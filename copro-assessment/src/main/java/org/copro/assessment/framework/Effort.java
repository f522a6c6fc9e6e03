package org.copro.assessment.framework;

/** How much it takes to follow a remedy. Only the order is used. */
public enum Effort {
    /** A few hours, no money. */
    SMALL,
    /** Weeks, or some money. */
    MIDDLE,
    /** Months, a budget, or a change of rules. */
    LARGE
}
