package org.copro.assessment.label;

/** Whether the record supports the word a project uses for itself. About the record, never about motives. */
public enum Verdict {
    /** The record shows all that the definition asks. */
    SUPPORTED,
    /** Nothing contradicts the word, some of it is shown or said, something is not known. */
    PLAUSIBLE,
    /** The record shows that the definition is not met. */
    OVERSTATED,
    /** Too little is recorded to say. */
    UNKNOWN,
    /** No word is claimed, or none that has a definition: there is nothing to check. */
    NOT_CHECKED
}
