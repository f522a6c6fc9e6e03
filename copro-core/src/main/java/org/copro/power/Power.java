package org.copro.power;

import org.copro.binding.NotUnderstoodException;
import org.copro.binding.Words;
import org.copro.binding.Written;
import org.copro.binding.WrittenAsText;

/**
 * The say people had, as somebody wrote it down: a level or a range of levels, a rung of a named ladder, or "does not
 * apply" with a reason.
 */
@Written
public sealed interface Power extends WrittenAsText permits PowerRange, Rung, PowerNotApplicable {

    /** Reads a level ({@code shared}) or a rung ({@code tlap/consultation}). */
    static Power parse(String word) {
        if (word.equals("not-applicable")) {
            throw NotUnderstoodException.reasonMissing();
        }
        if (word.contains("/")) {
            return Rung.parse(word);
        }
        try {
            return PowerRange.parse(word);
        } catch (NotUnderstoodException noLevel) {
            throw new NotUnderstoodException(noLevel.getMessage() + ", or a rung, as in tlap/consultation");
        }
    }

    /** As a person would write it in a sentence. */
    default String inWords() {
        return text().orElseGet(() -> Words.shortened(toString()));
    }
}
