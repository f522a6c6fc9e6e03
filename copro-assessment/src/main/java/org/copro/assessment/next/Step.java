package org.copro.assessment.next;

import java.util.Optional;
import org.copro.assessment.framework.Criterion;
import org.copro.assessment.reason.Phrase;
import org.copro.binding.Edit;

/**
 * One change of a record.
 *
 * @param kind whether only the record changes, or the work
 * @param so what would be so, in words that follow "if" and "so that"
 * @param pointer where it would be written
 * @param edit tried on the record; a date in it stands for any day that does as well
 * @param criterion of a framework that it serves, with the remedy and its effort; empty if it serves none
 */
public record Step(Kind kind, Phrase so, String pointer, Edit edit, Optional<Criterion> criterion) {

    /** Whether only the record changes, or the work. */
    public enum Kind {
        /** It may be so already and is not written down. Nothing in practice changes. */
        EVIDENCE,
        /** The record says otherwise: what is done would have to change. */
        PRACTICE,
        /** The record says otherwise, and it cannot be changed any more. */
        PAST
    }
}
