package org.copro.assessment.summary;

/** What the record of a project says of a principle. */
public enum Known {
    /** Something of what is asked is answered, at least in part. */
    SOMETHING,
    /** Nothing is: it could be anything from nothing to all. */
    NOTHING,
    /** Nothing that the principle asks applies. */
    NOT_APPLICABLE
}
