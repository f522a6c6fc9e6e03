package org.copro.assessment.reason;

/** Whose word a fact is. */
public enum Voice {
    /** Nobody's: it says what is not recorded. */
    NOBODY,
    /** The organisation's alone: also where nothing says otherwise, since the record is its own. */
    ORGANISATION,
    /** A dated paper of the organisation shows it. */
    DOCUMENT,
    /** Somebody independent says so. */
    INDEPENDENT,
    /** People who use services say so themselves. */
    PEOPLE;

    /** The stronger of two. */
    public static Voice stronger(Voice a, Voice b) {
        return a.compareTo(b) >= 0 ? a : b;
    }
}
