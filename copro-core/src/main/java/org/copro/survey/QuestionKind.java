package org.copro.survey;

/** How a question is answered. */
public enum QuestionKind {
    /** With one of the options. */
    ONE,
    /** With any number of the options. */
    SEVERAL,
    /** With one place on a scale; the options are its places, lowest first. */
    SCALE,
    /** In one's own words. */
    WORDS
}
