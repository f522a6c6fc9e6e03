package org.copro.assessment.next;

import java.util.List;
import java.util.Optional;
import org.copro.known.Answer;
import org.copro.people.Side;

/**
 * A kind of fact that a judgement can rest on, and how to ask for it. Data: {@code fact-questions.yaml}.
 *
 * @param at where it stands in a project file, as a JSON Pointer with {@code *} for the items of a list
 * @param beside keys of which one must stand beside it; none if it is always asked
 * @param inside whether it is asked only where the part is there that it belongs to
 * @param of whose it is, where it is asked of one side only; participants without a role may be of that side
 * @param asks the question, in plain words; {@code {stage}} and the like stand for what the fact belongs to
 * @param so what is so when the answer is in favour of people, in words that follow "if" and "so that"
 * @param answer how it is answered
 * @param best the answer most in favour of people; none where it depends on the record
 * @param once whether it is settled once and for all: nobody joins again at another date
 * @param say in which stages it bears on the say people had; empty for none
 * @param feeds ids of the indicators that read it
 * @param feedsAside ids of those that read it also of a decision that is not a main one, where another is
 */
public record FactQuestion(
        String at,
        List<String> beside,
        Optional<Answer> inside,
        Optional<Side> of,
        String asks,
        String so,
        AnswerKind answer,
        List<String> best,
        Optional<Answer> once,
        Optional<Reach> say,
        List<String> feeds,
        List<String> feedsAside) {

    /** Keeps the lists as given. */
    public FactQuestion {
        beside = List.copyOf(beside);
        best = List.copyOf(best);
        feeds = List.copyOf(feeds);
        feedsAside = List.copyOf(feedsAside);
    }

    /** The same question about a decision that is not a main one, where another is: it bears on nobody's say. */
    FactQuestion aside() {
        return new FactQuestion(
                at, beside, inside, of, asks, so, answer, best, once, Optional.empty(), feedsAside, List.of());
    }

    /** Whether nothing that is done later can change it. */
    public boolean isSettledOnce() {
        return once.map(Answer::isYes).orElse(false);
    }

    /** The key it is written under. */
    public String key() {
        return at.substring(at.lastIndexOf('/') + 1);
    }

    /** In which stages a fact bears on the say people had. */
    public enum Reach {
        /** In the stage it stands in. */
        HERE,
        /** In any. */
        EVERYWHERE
    }
}
