package org.copro.assessment.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copro.assessment.reason.Fact;
import org.copro.assessment.reason.Missing;
import org.copro.assessment.reason.Phrase;
import org.copro.assessment.reason.Told;
import org.copro.known.Answer;

/** What is told of the cases of one question, in the order in which they came. */
final class Story {

    private final List<Fact> facts = new ArrayList<>();
    private final List<Missing> missing = new ArrayList<>();
    private final List<Missing> doubts = new ArrayList<>();
    private String leftOut = "nothing is left to ask";

    void fact(Fact fact) {
        facts.add(fact);
    }

    void missing(Missing one) {
        missing.add(one);
    }

    /** What can turn a case round comes after what is open. */
    void doubt(Missing one) {
        doubts.add(one);
    }

    void leaveOut(String reason) {
        leftOut = reason;
    }

    /** A yes-or-no answer to what was asked. */
    void answer(Optional<Answer> answer, Subject subject) {
        if (answer.isEmpty()) {
            missing(subject.open());
        } else if (answer.get() instanceof Answer.NotApplicable left) {
            fact(subject.leftOut(left.notApplicable()));
            leaveOut(left.notApplicable());
        } else {
            fact(answer.get().isYes() ? subject.yes() : subject.no());
        }
    }

    /** The first of what is open, as a sentence. */
    Phrase doesNotSayWhatIsMissing() {
        return doesNotSay(missing);
    }

    /** The first of what is in doubt, as a sentence. */
    Phrase doesNotSayWhatIsInDoubt() {
        return doesNotSay(doubts);
    }

    private static Phrase doesNotSay(List<Missing> open) {
        return Phrase.of("The record does not say {}.", open.get(0).phrase());
    }

    /** Why the question does not apply, as a sentence. */
    Phrase doesNotApply() {
        return Phrase.of("The question does not apply: {}.", leftOut);
    }

    /** All of it, under a sentence. */
    Told with(Phrase sentence) {
        List<Missing> all = new ArrayList<>(missing);
        all.addAll(doubts);
        return new Told(sentence, facts, all);
    }
}
