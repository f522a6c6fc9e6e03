package org.copro.assessment.indicator;

import java.util.Optional;
import org.copro.assessment.reason.Missing;
import org.copro.assessment.reason.Phrase;
import org.copro.assessment.reason.Voice;
import org.copro.known.Answer;

/** One yes-or-no answer of the record as the only case of a question. */
final class OneAnswer {

    private OneAnswer() {}

    /**
     * Asks for it.
     *
     * @param subject what was asked, in words that follow "whether"
     * @param pointer where the answer stands, or would
     */
    static Finding examine(
            IndicatorEntry entry, Optional<Answer> answer, String subject, String pointer, Voice saidBy) {
        Cases cases = new Cases(entry);
        cases.answer(answer, Phrase.of(subject), pointer, saidBy);
        return cases.inAll(new Missing(Phrase.of("whether " + subject), pointer));
    }
}
