package org.copro.assessment.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copro.assessment.logic.Truth;
import org.copro.assessment.reason.Fact;
import org.copro.assessment.reason.Missing;
import org.copro.assessment.reason.Phrase;
import org.copro.assessment.reason.Voice;
import org.copro.known.Answer;
import org.copro.known.Share;
import org.copro.people.Side;

/**
 * The cases of one question, put together into a finding: the shape that all indicators share. Counts the cases as the
 * record stands and, beside them, how many there can be at least and at most whatever the facts not stated are.
 */
final class Cases {

    private final IndicatorEntry entry;
    private final List<Fact> facts = new ArrayList<>();
    private final List<Missing> missing = new ArrayList<>();
    private final List<Missing> doubts = new ArrayList<>();
    private Optional<String> leftOut = Optional.empty();
    private boolean areNone;
    private int yes;
    private int no;
    private int leastYes;
    private int mostYes;
    private int leastNo;
    private int mostNo;

    Cases(IndicatorEntry entry) {
        this.entry = entry;
    }

    /** A case in which it is so. */
    void yes(Fact fact) {
        stands(true, fact);
        can(1, 1, 0, 0);
    }

    /** A case in which it is not so. */
    void no(Fact fact) {
        stands(false, fact);
        can(0, 0, 1, 1);
    }

    /** A case of which the record does not say: it may turn out either way, or not to be a case at all. */
    void open(Missing one) {
        missing.add(one);
        can(0, 1, 0, 1);
    }

    /**
     * A case with an answer of somebody who may not be asked about at all, such as a participant without a role.
     *
     * @param unlessLeftOut what would settle whether it is a case
     */
    void perhaps(Optional<Answer> answer, Missing unlessLeftOut) {
        standsOpen(unlessLeftOut);
        can(
                0,
                answer.map(Answer::isYes).orElse(true) ? 1 : 0,
                0,
                answer.map(Answer::isNo).orElse(true) ? 1 : 0);
    }

    /** A case to which the question does not apply. */
    void leftOut(String reason, Fact fact) {
        leftOut = Optional.of(reason);
        facts.add(fact);
    }

    /**
     * A yes-or-no answer as a case.
     *
     * @param subject what was asked, in words that follow "whether"
     */
    void answer(Optional<Answer> answer, Phrase subject, String pointer, Voice saidBy) {
        if (answer.isEmpty()) {
            open(new Missing(Phrase.of("whether {}", subject), pointer));
        } else if (answer.get() instanceof Answer.NotApplicable left) {
            Phrase said = Phrase.of("whether {}: does not apply ({})", subject, left.notApplicable());
            leftOut(left.notApplicable(), new Fact(said, pointer, saidBy));
        } else if (answer.get().isYes()) {
            yes(new Fact(Phrase.of("whether {}: yes", subject), pointer, saidBy));
        } else {
            no(new Fact(Phrase.of("whether {}: no", subject), pointer, saidBy));
        }
    }

    /**
     * One side as a case: whether it is in a list of sides. An empty list is not stated.
     *
     * @param subject what is said of the side, with a place for it, in words that follow "whether"
     */
    void side(List<Side> stated, Side side, String subject, String pointer, Voice saidBy) {
        Optional<Answer> answer =
                stated.isEmpty() ? Optional.empty() : Optional.of(stated.contains(side) ? Answer.YES : Answer.NO);
        answer(answer, Phrase.of(subject, side), pointer, saidBy);
    }

    /** What a case is as the record stands; how many it can turn out to be is said apart, with {@link #can}. */
    void stands(boolean isSo, Fact fact) {
        facts.add(fact);
        yes += isSo ? 1 : 0;
        no += isSo ? 0 : 1;
    }

    /** A case that is open as the record stands; how many it can turn out to be is said apart, with {@link #can}. */
    void standsOpen(Missing one) {
        missing.add(one);
    }

    /** How many cases there can turn out to be, yes and no, at least and at most. */
    void can(int leastYesMore, int mostYesMore, int leastNoMore, int mostNoMore) {
        leastYes += leastYesMore;
        mostYes += mostYesMore;
        leastNo += leastNoMore;
        mostNo += mostNoMore;
    }

    /** What can turn a case round that stands as it stands. */
    void doubt(Missing one) {
        doubts.add(one);
    }

    /** A fact that is no case of its own. */
    void seen(Fact fact) {
        facts.add(fact);
    }

    /** The answer of a question that counts no cases, whatever is in doubt. */
    Finding settled(boolean isSo, Phrase sentence) {
        return finding(isSo ? Outcome.OBSERVED : Outcome.NOT_OBSERVED, sentence, Extent.of(Truth.of(isSo)));
    }

    /** The answer of a question that counts no cases; not known as long as something is in doubt. */
    Finding settledUnlessInDoubt(boolean isSo, Phrase sentence) {
        return doubts.isEmpty()
                ? settled(isSo, sentence)
                : finding(
                        Outcome.UNKNOWN,
                        Phrase.of("The record does not say {}.", doubts.get(0).phrase()),
                        Extent.ANY);
    }

    /**
     * The answer to a question of one case that several facts make together, and that are seen apart. Where it is not
     * known, what is open has been said.
     *
     * @param now as the record stands
     * @param certainly whatever the facts not stated are
     */
    Finding inOne(Truth now, Truth certainly) {
        yes = now == Truth.TRUE ? 1 : 0;
        no = now == Truth.FALSE ? 1 : 0;
        return whole(Extent.of(certainly));
    }

    /** A case, with what is so in it. */
    void add(boolean isSo, Fact fact) {
        if (isSo) {
            yes(fact);
        } else {
            no(fact);
        }
    }

    /** How many cases stand as yes. */
    int yes() {
        return yes;
    }

    /** How many cases stand, yes or no. */
    int known() {
        return yes + no;
    }

    /** How many cases are open as the record stands. */
    int open() {
        return missing.size();
    }

    /**
     * Whether it is so in all cases: in part if in some of them; not known as long as one that is open could change
     * that.
     *
     * @param ifNone what is missing where there is no case
     */
    Finding inAll(Missing ifNone) {
        addIfNone(ifNone);
        if (yes > 0 && no > 0) {
            Phrase sentence = Phrase.of(entry.whenObserved() + " This holds in {} of {} cases.", yes, yes + no);
            return finding(Outcome.PARTLY, sentence, extentInAll());
        }
        return whole(extentInAll());
    }

    /**
     * Whether it is so in at least one case.
     *
     * @param ifNone what is missing where there is no case
     */
    Finding inAny(Missing ifNone) {
        addIfNone(ifNone);
        if (yes > 0) {
            return finding(Outcome.OBSERVED, Phrase.of(entry.whenObserved()), Extent.of(anyTruth()));
        }
        return whole(Extent.of(anyTruth()));
    }

    private void addIfNone(Missing ifNone) {
        if (yes + no == 0 && missing.isEmpty() && leftOut.isEmpty()) {
            areNone = true;
            open(ifNone);
        }
    }

    /**
     * A share that the record states itself: all of it is yes, nothing of it is no, and between the two it is in part.
     */
    Finding stated(Share share, Phrase sentence, Fact fact) {
        facts.add(fact);
        boolean isPart = !share.equals(Share.ALL) && !share.equals(Share.NONE);
        Outcome whole = share.equals(Share.ALL) ? Outcome.OBSERVED : Outcome.NOT_OBSERVED;
        return new Finding(
                entry.id(),
                isPart ? Outcome.PARTLY : whole,
                sentence,
                isPart ? Optional.of(share) : Optional.empty(),
                Extent.exactly(share),
                facts,
                missing,
                areNone);
    }

    /** Yes, no, not known or not applicable, but not in part. */
    private Finding whole(Extent extent) {
        // what is open can drop out or turn out as the rest: then it changes nothing
        boolean isSettled = known() > 0 && extent.low().equals(extent.high());
        if (!missing.isEmpty() && !isSettled) {
            Phrase sentence =
                    Phrase.of("The record does not say {}.", missing.get(0).phrase());
            return finding(Outcome.UNKNOWN, sentence, extent);
        }
        if (yes + no == 0) {
            Phrase sentence = Phrase.of("The question does not apply: {}.", leftOut.orElse("nothing is left to ask"));
            return finding(Outcome.NOT_APPLICABLE, sentence, Extent.ANY);
        }
        return yes > 0
                ? finding(Outcome.OBSERVED, Phrase.of(entry.whenObserved()), extent)
                : finding(Outcome.NOT_OBSERVED, Phrase.of(entry.whenNotObserved()), extent);
    }

    private Finding finding(Outcome outcome, Phrase sentence, Extent extent) {
        Optional<Share> share = outcome == Outcome.PARTLY ? Optional.of(new Share(yes, yes + no)) : Optional.empty();
        List<Missing> all = new ArrayList<>(missing);
        all.addAll(doubts);
        return new Finding(entry.id(), outcome, sentence, share, extent, facts, all, areNone);
    }

    /** As long as no case is certain to count, all that is open can drop out, and nothing is certain. */
    private Extent extentInAll() {
        if (leastYes + leastNo == 0) {
            return Extent.ANY;
        }
        Share low = leastYes == 0 ? Share.NONE : new Share(leastYes, leastYes + mostNo);
        Share high = mostYes == 0 ? Share.NONE : new Share(mostYes, mostYes + leastNo);
        return new Extent(low, high);
    }

    private Truth anyTruth() {
        boolean isCertainlyNone = mostYes == 0 && leastNo > 0;
        return leastYes > 0 ? Truth.TRUE : isCertainlyNone ? Truth.FALSE : Truth.UNKNOWN;
    }
}
