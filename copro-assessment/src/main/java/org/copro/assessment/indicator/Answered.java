package org.copro.assessment.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copro.assessment.reason.Fact;
import org.copro.assessment.reason.Missing;
import org.copro.assessment.reason.Phrase;
import org.copro.assessment.reason.Voice;
import org.copro.known.Answer;

/** Several yes-or-no answers to one question, put together: the shape that many indicators share. */
final class Answered {

    private final List<Fact> facts = new ArrayList<>();
    private final List<Missing> missing = new ArrayList<>();
    private int yes;
    private int no;
    private String leftOut = "";

    /**
     * Counts one answer.
     *
     * @param subject what was asked, in words that follow "whether"
     */
    void add(Optional<Answer> answer, Phrase subject, String pointer, Voice saidBy) {
        if (answer.isEmpty()) {
            missing.add(new Missing(Phrase.of("whether {}", subject), pointer));
        } else if (answer.get() instanceof Answer.NotApplicable left) {
            leftOut = left.notApplicable();
            facts.add(new Fact(
                    Phrase.of("whether {}: does not apply ({})", subject, left.notApplicable()), pointer, saidBy));
        } else {
            yes += answer.get().isYes() ? 1 : 0;
            no += answer.get().isNo() ? 1 : 0;
            facts.add(new Fact(
                    Phrase.of("whether {}: {}", subject, answer.get().isYes() ? "yes" : "no"), pointer, saidBy));
        }
    }

    /**
     * Observed if all say yes, not observed if all say no, in part if some do; not known as long as one that is not
     * stated could change that.
     *
     * @param observed sentence for yes
     * @param notObserved sentence for no
     * @param ifNothing what is missing where there was nothing to ask about
     */
    Finding finding(IndicatorEntry entry, String observed, String notObserved, Missing ifNothing) {
        int known = yes + no;
        if (yes > 0 && no > 0) {
            Finding.Share share = new Finding.Share(yes, known);
            Phrase sentence = Phrase.of(observed + " This holds in {} of {} cases recorded.", yes, known);
            return Finding.partly(entry, sentence, share, facts, missing);
        }
        List<Missing> open = known == 0 && facts.isEmpty() && missing.isEmpty() ? List.of(ifNothing) : missing;
        if (!open.isEmpty()) {
            return Finding.unknown(entry, facts, open);
        }
        if (known == 0) {
            Phrase sentence = Phrase.of("The question does not apply: {}.", leftOut);
            return Finding.of(entry, Outcome.NOT_APPLICABLE, sentence, facts, missing);
        }
        return yes > 0
                ? Finding.of(entry, Outcome.OBSERVED, Phrase.of(observed), facts, missing)
                : Finding.of(entry, Outcome.NOT_OBSERVED, Phrase.of(notObserved), facts, missing);
    }
}
