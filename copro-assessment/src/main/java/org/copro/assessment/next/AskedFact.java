package org.copro.assessment.next;

import java.util.List;
import java.util.Optional;
import org.copro.assessment.reason.Phrase;
import org.copro.binding.Edit;

/**
 * One fact of a record, stated or not, with how to ask for it.
 *
 * @param question of which kind it is
 * @param pointer where it stands, or would
 * @param stage number in the file of the stage it belongs to; empty for none
 * @param asks the question, in plain words
 * @param so what is so when the answer is in favour of people
 * @param words answers to choose from; none if the answer is free
 * @param isStated whether the record says it; a date known to the month or year is stated in part only, and is not
 */
public record AskedFact(
        FactQuestion question,
        String pointer,
        Optional<Integer> stage,
        Phrase asks,
        Phrase so,
        List<String> words,
        boolean isStated)
        implements Question {

    /** Keeps the list as given. */
    public AskedFact {
        words = List.copyOf(words);
    }

    @Override
    public AnswerKind answer() {
        return question.answer();
    }

    @Override
    public Edit answered(String answer) {
        return new Edit(pointer, answer().value(answer));
    }

    /** That the question does not apply, as a change of the record. */
    public Edit notApplicable(String because) {
        return new Edit(pointer, answer().notApplicable(because));
    }
}
