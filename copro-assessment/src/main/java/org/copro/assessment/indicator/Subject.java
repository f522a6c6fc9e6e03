package org.copro.assessment.indicator;

import org.copro.assessment.reason.Fact;
import org.copro.assessment.reason.Missing;
import org.copro.assessment.reason.Phrase;
import org.copro.assessment.reason.Voice;

/**
 * What a yes-or-no answer is about.
 *
 * @param asked in words that follow "whether"
 * @param pointer where the answer stands, or would
 * @param saidBy whose word it is
 */
record Subject(Phrase asked, String pointer, Voice saidBy) {

    Fact yes() {
        return new Fact(Phrase.of("whether {}: yes", asked), pointer, saidBy);
    }

    Fact no() {
        return new Fact(Phrase.of("whether {}: no", asked), pointer, saidBy);
    }

    Fact leftOut(String reason) {
        return new Fact(Phrase.of("whether {}: does not apply ({})", asked, reason), pointer, saidBy);
    }

    Missing open() {
        return new Missing(Phrase.of("whether {}", asked), pointer);
    }
}
