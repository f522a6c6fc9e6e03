package org.copro.assessment.table;

/** How it stands with a value: that it is known, or why it is not. Stands in the column beside it. */
public enum Standing {
    /** It is known. */
    KNOWN("it is known"),
    /** Its ends are. */
    BETWEEN("only its two ends are known"),
    /** The record is silent. */
    NOT_STATED("the record does not state it"),
    /** The record leaves every answer open. */
    UNKNOWN("too little is recorded to say"),
    /** There is nothing to ask. */
    NOT_APPLICABLE("it does not apply here"),
    /** No word is used in public. */
    NOT_CLAIMED("no word is claimed in public"),
    /** There is nothing to check. */
    NOT_CHECKED("no word is claimed, or none that has a definition"),
    /** The record rules out every word. */
    NOTHING_SUPPORTED("the record shows that not even the weakest word is supported"),
    /** Nobody said. */
    NOT_HEARD("none of them has said"),
    /** They said, and the record does not. */
    NOTHING_TO_COMPARE("they have said, but the record shows nothing to compare it with"),
    /** Too much is open for one number. */
    TOO_LITTLE_ANSWERED("too little is answered to give one number"),
    /** Too few people for a number. */
    WITHHELD("fewer than 5 people, who could be recognised"),
    /** Few enough to point to a project. */
    SMALL("it is above 0 and below the smallest count that is shown"),
    /** Hidden with a small count. */
    PROTECTS_OTHERS("a small number could be worked out from it, or it is of too few projects"),
    /** All say the same. */
    NO_VARIATION("all ratings are the same, so there is nothing to agree on");

    private final String means;

    Standing(String means) {
        this.means = means;
    }

    /** In words. */
    public String means() {
        return means;
    }
}
