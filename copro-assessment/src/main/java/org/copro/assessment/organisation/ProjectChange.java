package org.copro.assessment.organisation;

import org.copro.assessment.reason.Phrase;

/**
 * What became different with one project from one check-in to the next.
 *
 * @param project title of it
 * @param aspect in which it did
 * @param said in words
 */
public record ProjectChange(String project, Aspect aspect, Phrase said) {

    /** In what a project can change. */
    public enum Aspect {
        /** It is looked at for the first time. */
        NEW,
        /** It is no longer looked at; that is not to say that it ended. */
        NOT_LOOKED_AT,
        /** The word it uses, or whether its record supports it. */
        WORD,
        /** Whose word that rests on. */
        WHOSE_WORD,
        /** A sign of routine. */
        ROUTINE,
        /** Whether people rated it themselves. */
        PEOPLE_RATED
    }
}
