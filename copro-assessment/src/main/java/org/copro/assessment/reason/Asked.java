package org.copro.assessment.reason;

/** Whether a side has been asked, as far as records show. */
public enum Asked {
    /** Something is their own word. */
    HEARD,
    /** Something may be: it is not recorded who said it. */
    NOT_RECORDED,
    /** Nothing is. */
    NOT_YET
}
