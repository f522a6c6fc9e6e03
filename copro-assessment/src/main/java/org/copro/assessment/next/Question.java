package org.copro.assessment.next;

import java.util.List;
import java.util.Optional;
import org.copro.assessment.reason.Phrase;
import org.copro.binding.Edit;

/** Something that can be asked about a record, at one place of it. */
public sealed interface Question permits AskedFact, Addition {

    /** Where the answer is written, as a JSON Pointer; {@code -} as the last step for a new item of a list. */
    String pointer();

    /** The question, in plain words. */
    Phrase asks();

    /** What is so when the answer is in favour of people, in words that follow "if" and "so that". */
    Phrase so();

    /** How it is answered. */
    AnswerKind answer();

    /** The number of the stage it belongs to, in the file from 0; empty for none. */
    Optional<Integer> stage();

    /** An answer as a change of the record. */
    Edit answered(String answer);

    /** Answers to choose from where the record itself gives them, such as the ids of its participants. */
    default List<String> words() {
        return answer().words();
    }
}
