package org.copro.vision;

/** What is done on the way to a vision, in the order in which it is usually done. */
public enum StepKind {
    /** People are asked what they want it to be like. */
    GATHERING,
    /** What was gathered is shown to those who will write. */
    GALLERY,
    /** Small groups write statements of their own. */
    GROUP_WORK,
    /** Somebody makes one text of them. */
    DRAFT,
    /** The draft is shown to those it is for. */
    SHARING,
    /** A text is agreed. */
    AGREEMENT
}
