package org.copro.assessment.indicator;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.copro.assessment.facts.ProjectFacts;
import org.copro.assessment.logic.Truth;
import org.copro.assessment.reason.Fact;
import org.copro.assessment.reason.Missing;
import org.copro.assessment.reason.Phrase;
import org.copro.assessment.reason.Told;
import org.copro.assessment.reason.Voice;
import org.copro.known.Answer;
import org.copro.known.Share;
import org.copro.people.Side;
import org.jspecify.annotations.Nullable;

/**
 * The cases of one question, put together into a finding: the shape that all indicators share. Counts the cases as the
 * record stands and, beside them, how many there can be at least and at most whatever the facts not stated are.
 */
final class Cases {

    private final ProjectFacts record;
    private final @Nullable Story story;
    private Question question;
    private boolean areNone;
    private boolean isAnyLeftOut;
    private int open;
    private int doubts;
    private int yes;
    private int no;
    private int leastYes;
    private int mostYes;
    private int leastNo;
    private int mostNo;

    private Cases(Question question, ProjectFacts record, @Nullable Story story) {
        this.question = question;
        this.record = record;
        this.story = story;
    }

    /** Only counts: what is told of the cases is not put together. */
    static Cases counting(Question question, ProjectFacts record) {
        return new Cases(question, record, null);
    }

    /** Counts in the same way, and keeps what is told. */
    static Cases telling(Question question, ProjectFacts record) {
        return new Cases(question, record, new Story());
    }

    /** The same counting for the next question about the record. */
    Cases forNext(Question next) {
        question = next;
        areNone = false;
        isAnyLeftOut = false;
        open = 0;
        doubts = 0;
        yes = 0;
        no = 0;
        leastYes = 0;
        mostYes = 0;
        leastNo = 0;
        mostNo = 0;
        return this;
    }

    /** Whose word a fact with this evidence is. */
    Voice voiceOf(List<String> evidence) {
        return record.evidence().voiceOf(evidence);
    }

    /** A case in which it is so. */
    void yes(Supplier<Fact> fact) {
        stands(true, fact);
        can(1, 1, 0, 0);
    }

    /** A case in which it is not so. */
    void no(Supplier<Fact> fact) {
        stands(false, fact);
        can(0, 0, 1, 1);
    }

    /** A case of which the record does not say: it may turn out either way, or not to be a case at all. */
    void open(Supplier<Missing> one) {
        standsOpen(one);
        can(0, 1, 0, 1);
    }

    /**
     * A case with an answer of somebody who may not be asked about at all, such as a participant without a role.
     *
     * @param unlessLeftOut what would settle whether it is a case
     */
    void perhaps(Optional<Answer> answer, Supplier<Missing> unlessLeftOut) {
        standsOpen(unlessLeftOut);
        can(
                0,
                answer.map(Answer::isYes).orElse(true) ? 1 : 0,
                0,
                answer.map(Answer::isNo).orElse(true) ? 1 : 0);
    }

    /** A case to which the question does not apply. */
    void leftOut(String reason, Supplier<Fact> fact) {
        isAnyLeftOut = true;
        seen(fact);
        if (story != null) {
            story.leaveOut(reason);
        }
    }

    /** A yes-or-no answer as a case. */
    void answer(Optional<Answer> answer, Supplier<Subject> subject) {
        if (answer.isEmpty()) {
            open(() -> subject.get().open());
        } else if (answer.get() instanceof Answer.NotApplicable left) {
            leftOut(left.notApplicable(), () -> subject.get().leftOut(left.notApplicable()));
        } else if (answer.get().isYes()) {
            yes(() -> subject.get().yes());
        } else {
            no(() -> subject.get().no());
        }
    }

    /**
     * One side as a case: whether it is in a list of sides. An empty list is not stated.
     *
     * @param subject what is said of the side, with a place for it, in words that follow "whether"
     */
    void side(List<Side> stated, Side side, String subject, String pointer, List<String> evidence) {
        Supplier<Subject> asked = () -> new Subject(Phrase.of(subject, side), pointer, voiceOf(evidence));
        if (stated.isEmpty()) {
            open(() -> asked.get().open());
        } else if (stated.contains(side)) {
            yes(() -> asked.get().yes());
        } else {
            no(() -> asked.get().no());
        }
    }

    /** What a case is as the record stands; how many it can turn out to be is said apart, with {@link #can}. */
    void stands(boolean isSo, Supplier<Fact> fact) {
        seen(fact);
        yes += isSo ? 1 : 0;
        no += isSo ? 0 : 1;
    }

    /** A case that is open as the record stands; how many it can turn out to be is said apart, with {@link #can}. */
    void standsOpen(Supplier<Missing> one) {
        open++;
        if (story != null) {
            story.missing(one.get());
        }
    }

    /** How many cases there can turn out to be, yes and no, at least and at most. */
    void can(int leastYesMore, int mostYesMore, int leastNoMore, int mostNoMore) {
        leastYes += leastYesMore;
        mostYes += mostYesMore;
        leastNo += leastNoMore;
        mostNo += mostNoMore;
    }

    /** What can turn a case round that stands as it stands. */
    void doubt(Supplier<Missing> one) {
        doubts++;
        if (story != null) {
            story.doubt(one.get());
        }
    }

    /** A fact that is no case of its own. */
    void seen(Supplier<Fact> fact) {
        if (story != null) {
            story.fact(fact.get());
        }
    }

    /** The answer of a question that counts no cases, whatever is in doubt. */
    Finding settled(boolean isSo, Supplier<Phrase> sentence) {
        return finding(isSo ? Outcome.OBSERVED : Outcome.NOT_OBSERVED, sentence, Extent.of(Truth.of(isSo)));
    }

    /** The answer of a question that counts no cases; not known as long as something is in doubt. */
    Finding settledUnlessInDoubt(boolean isSo, Supplier<Phrase> sentence) {
        return doubts == 0
                ? settled(isSo, sentence)
                : finding(Outcome.UNKNOWN, () -> story().doesNotSayWhatIsInDoubt(), Extent.ANY);
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
    void add(boolean isSo, Supplier<Fact> fact) {
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
        return open;
    }

    /**
     * Whether it is so in all cases: in part if in some of them; not known as long as one that is open could change
     * that.
     *
     * @param ifNone what is missing where there is no case
     */
    Finding inAll(Supplier<Missing> ifNone) {
        addIfNone(ifNone);
        if (yes > 0 && no > 0) {
            return finding(
                    Outcome.PARTLY,
                    () -> Phrase.of(entry().whenObserved() + " This holds in {} of {} cases.", yes, yes + no),
                    extentInAll());
        }
        return whole(extentInAll());
    }

    /**
     * Whether it is so in at least one case.
     *
     * @param ifNone what is missing where there is no case
     */
    Finding inAny(Supplier<Missing> ifNone) {
        addIfNone(ifNone);
        if (yes > 0) {
            return finding(Outcome.OBSERVED, () -> Phrase.of(entry().whenObserved()), Extent.of(anyTruth()));
        }
        return whole(Extent.of(anyTruth()));
    }

    private void addIfNone(Supplier<Missing> ifNone) {
        if (yes + no == 0 && open == 0 && !isAnyLeftOut) {
            areNone = true;
            open(ifNone);
        }
    }

    /**
     * A share that the record states itself: all of it is yes, nothing of it is no, and between the two it is in part.
     */
    Finding stated(Share stated, Supplier<Phrase> sentence, Supplier<Fact> fact) {
        seen(fact);
        boolean isPart = !stated.equals(Share.ALL) && !stated.equals(Share.NONE);
        Outcome whole = stated.equals(Share.ALL) ? Outcome.OBSERVED : Outcome.NOT_OBSERVED;
        return finding(isPart ? Outcome.PARTLY : whole, isPart ? stated : null, sentence, Extent.exactly(stated));
    }

    /** Yes, no, not known or not applicable, but not in part. */
    private Finding whole(Extent extent) {
        // what is open can drop out or turn out as the rest: then it changes nothing
        boolean isSettled = known() > 0 && extent.low().equals(extent.high());
        if (open > 0 && !isSettled) {
            return finding(Outcome.UNKNOWN, () -> story().doesNotSayWhatIsMissing(), extent);
        }
        if (yes + no == 0) {
            return finding(Outcome.NOT_APPLICABLE, () -> story().doesNotApply(), Extent.ANY);
        }
        return yes > 0
                ? finding(Outcome.OBSERVED, () -> Phrase.of(entry().whenObserved()), extent)
                : finding(Outcome.NOT_OBSERVED, () -> Phrase.of(entry().whenNotObserved()), extent);
    }

    private Finding finding(Outcome outcome, Supplier<Phrase> sentence, Extent extent) {
        return finding(outcome, outcome == Outcome.PARTLY ? Share.of(yes, yes + no) : null, sentence, extent);
    }

    private Finding finding(Outcome outcome, @Nullable Share share, Supplier<Phrase> sentence, Extent extent) {
        Told told = story == null ? null : story.with(sentence.get());
        return new Finding(question, record, outcome, share, extent, areNone, told);
    }

    private IndicatorEntry entry() {
        return question.entry();
    }

    private Story story() {
        return Objects.requireNonNull(story);
    }

    /** As long as no case is certain to count, all that is open can drop out, and nothing is certain. */
    private Extent extentInAll() {
        if (leastYes + leastNo == 0) {
            return Extent.ANY;
        }
        Share low = share(leastYes, mostNo);
        Share high = share(mostYes, leastNo);
        return Extent.between(low, high);
    }

    private static Share share(int so, int notSo) {
        return so == 0 ? Share.NONE : notSo == 0 ? Share.ALL : Share.of(so, so + notSo);
    }

    private Truth anyTruth() {
        boolean isCertainlyNone = mostYes == 0 && leastNo > 0;
        return leastYes > 0 ? Truth.TRUE : isCertainlyNone ? Truth.FALSE : Truth.UNKNOWN;
    }
}
