package org.copro.assessment.indicator;

import java.util.List;
import java.util.Optional;
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
    static Cases examine(Cases cases, Optional<Answer> answer, String subject, String pointer, List<String> evidence) {
        cases.answer(answer, subject, pointer, evidence);
        return cases.inAll();
    }
}
