package org.copro.survey.intake;

/** What a row of an export can break. The names are permanent. */
public enum FaultRule {
    /** A quotation mark that is not closed, or text after one that is; or a cell beyond all measure. */
    QUOTATION_MARKS,
    /** More or fewer cells than the header has. */
    CELL_COUNT,
    /** A line that is not JSON. */
    NOT_JSON,
    /** A list or a mapping where text is expected. */
    WRONG_KIND,
    /** The same key twice. */
    DUPLICATE_KEY,
    /** Bytes that are no text in the encoding of the file. */
    NOT_TEXT,
    /** No id. */
    NO_ID,
    /** An id that was there before. */
    DUPLICATE_ID,
    /** No time, or one that is not written as it should be. */
    UNKNOWN_TIME,
    /** A time that the clocks never showed. */
    NO_SUCH_TIME,
    /** Received before the survey opened. */
    TOO_EARLY,
    /** Received after it closed. */
    TOO_LATE,
    /** An answer about the role that the survey does not know. */
    UNKNOWN_ROLE,
    /** A role that the survey does not ask. */
    ROLE_NOT_ASKED,
    /** An answer to a question that is not put to this role. */
    QUESTION_NOT_ASKED,
    /** An option or a place on a scale that is not there. */
    UNKNOWN_OPTION,
    /** Answers to one question that cannot both be meant. */
    CONTRADICTION,
    /** Neither yes nor no to a consent question. */
    UNKNOWN_CONSENT,
    /** No question answered at all. */
    NO_ANSWER
}
