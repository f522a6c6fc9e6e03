package org.copro.stage;

/** What say people had in a decision, least first. */
public enum DecisionRight {
    /** None: it was made without them. */
    NONE,
    /** They were heard; their advice may be ignored. */
    ADVISORY,
    /** Their advice must be followed or answered with reasons. */
    BINDING_ADVICE,
    /** Made together; neither side can make it alone. */
    JOINT,
    /** Handed to them by those who could have made it. */
    DELEGATED,
    /** Theirs. */
    FULL
}
