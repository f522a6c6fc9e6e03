package org.copro.assessment.indicator;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
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
 * The cases of one question, put together into a finding: the shape that all indicators share. Counts them and, where
 * somebody wants to read it, keeps what is told of them.
 */
final class Cases {

    private static final Optional<Answer> YES = Optional.of(Answer.YES);
    private static final Optional<Answer> NO = Optional.of(Answer.NO);

    private final ProjectFacts record;
    private final @Nullable Story story;
    private final CaseCount count = new CaseCount();
    private Question question;
    private boolean areNone;
    private @Nullable Counted found;
    private @Nullable Told told;

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
        count.clear();
        found = null;
        return this;
    }

    /** Whose word a fact with this evidence is. */
    Voice voiceOf(List<String> evidence) {
        return record.evidence().voiceOf(evidence);
    }

    /** A case in which it is so. */
    void yes(Supplier<Fact> fact) {
        add(true, fact);
    }

    /** A case in which it is not so. */
    void no(Supplier<Fact> fact) {
        add(false, fact);
    }

    /** A case of which the record does not say: it may turn out either way, or not to be a case at all. */
    void open(Supplier<Missing> one) {
        missing(one);
        count.addOpen();
    }

    /**
     * A case with an answer of somebody who may not be asked about at all, such as a participant without a role.
     *
     * @param unlessLeftOut what would settle whether it is a case
     */
    void perhaps(Optional<Answer> answer, Supplier<Missing> unlessLeftOut) {
        missing(unlessLeftOut);
        count.addPerhaps(answer);
    }

    /** A case to which the question does not apply. */
    void leftOut(String reason, Supplier<Fact> fact) {
        count.leaveOut();
        seen(fact);
        if (story != null) {
            story.leaveOut(reason);
        }
    }

    /** A yes-or-no answer as a case. */
    void answer(Optional<Answer> answer, Supplier<Subject> subject) {
        count.add(answer);
        if (story != null) {
            story.answer(answer, subject.get());
        }
    }

    /**
     * A yes-or-no answer to one question as a case.
     *
     * @param subject what was asked, in words that follow "whether"
     * @param pointer where the answer stands, or would
     */
    void answer(Optional<Answer> answer, String subject, String pointer, List<String> evidence) {
        count.add(answer);
        if (story != null) {
            story.answer(answer, new Subject(Phrase.of(subject), pointer, voiceOf(evidence)));
        }
    }

    /**
     * One side as a case: whether it is in a list of sides. An empty list is not stated.
     *
     * @param subject what is said of the side, with a place for it, in words that follow "whether"
     */
    void side(List<Side> stated, Side side, String subject, String pointer, List<String> evidence) {
        Optional<Answer> answer = stated.isEmpty() ? Optional.empty() : stated.contains(side) ? YES : NO;
        count.add(answer);
        if (story != null) {
            story.answer(answer, new Subject(Phrase.of(subject, side), pointer, voiceOf(evidence)));
        }
    }

    /** What a case is as the record stands; how many it can turn out to be is said apart, with {@link #can}. */
    void stands(boolean isSo, Supplier<Fact> fact) {
        seen(fact);
        count.stands(isSo);
    }

    /** A case that is open as the record stands; how many it can turn out to be is said apart, with {@link #can}. */
    void standsOpen(Supplier<Missing> one) {
        missing(one);
        count.standsOpen();
    }

    private void missing(Supplier<Missing> one) {
        if (story != null) {
            story.missing(one.get());
        }
    }

    /** How many cases there can turn out to be, yes and no, at least and at most. */
    void can(int leastYesMore, int mostYesMore, int leastNoMore, int mostNoMore) {
        count.can(leastYesMore, mostYesMore, leastNoMore, mostNoMore);
    }

    /** What can turn a case round that stands as it stands. */
    void doubt(Supplier<Missing> one) {
        count.doubt();
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
    Cases settled(boolean isSo, Supplier<Phrase> sentence) {
        return found(isSo ? Outcome.OBSERVED : Outcome.NOT_OBSERVED, Extent.of(Truth.of(isSo)))
                .telling(cases -> sentence.get());
    }

    /** The answer of a question that counts no cases; not known as long as something is in doubt. */
    Cases settledUnlessInDoubt(boolean isSo, Supplier<Phrase> sentence) {
        return count.isInDoubt()
                ? found(Outcome.UNKNOWN, Extent.ANY)
                        .telling(cases -> cases.story().doesNotSayWhatIsInDoubt())
                : settled(isSo, sentence);
    }

    /**
     * The answer to a question of one case that several facts make together, and that are seen apart. Where it is not
     * known, what is open has been said.
     *
     * @param now as the record stands
     * @param certainly whatever the facts not stated are
     */
    Cases inOne(Truth now, Truth certainly) {
        count.isOne(now);
        return whole(Extent.of(certainly));
    }

    /** A case, with what is so in it. */
    void add(boolean isSo, Supplier<Fact> fact) {
        seen(fact);
        count.add(isSo);
    }

    /** How many cases stand as yes. */
    int yes() {
        return count.yes();
    }

    /** How many cases stand, yes or no. */
    int known() {
        return count.known();
    }

    /** How many cases are open as the record stands. */
    int open() {
        return count.open();
    }

    /**
     * Whether it is so in all cases: in part if in some of them; not known as long as one that is open could change
     * that.
     *
     * @param ifNone what is missing where there is no case
     */
    Cases inAll(Supplier<Missing> ifNone) {
        addIfNone(ifNone);
        return inAll();
    }

    /** Whether it is so in all cases, of a question that always has one. */
    Cases inAll() {
        if (count.isPart()) {
            return found(Outcome.PARTLY, count.inAll())
                    .telling(cases -> Phrase.of(
                            cases.entry().whenObserved() + " This holds in {} of {} cases.",
                            cases.yes(),
                            cases.known()));
        }
        return whole(count.inAll());
    }

    /**
     * Whether it is so in at least one case.
     *
     * @param ifNone what is missing where there is no case
     */
    Cases inAny(Supplier<Missing> ifNone) {
        addIfNone(ifNone);
        if (count.yes() > 0) {
            return found(Outcome.OBSERVED, Extent.of(count.inAny()))
                    .telling(cases -> Phrase.of(cases.entry().whenObserved()));
        }
        return whole(Extent.of(count.inAny()));
    }

    private void addIfNone(Supplier<Missing> ifNone) {
        if (count.isNothing()) {
            areNone = true;
            open(ifNone);
        }
    }

    /**
     * A share that the record states itself: all of it is yes, nothing of it is no, and between the two it is in part.
     */
    Cases stated(Share stated, Supplier<Phrase> sentence, Supplier<Fact> fact) {
        seen(fact);
        boolean isPart = !stated.equals(Share.ALL) && !stated.equals(Share.NONE);
        Outcome whole = stated.equals(Share.ALL) ? Outcome.OBSERVED : Outcome.NOT_OBSERVED;
        return found(isPart ? Outcome.PARTLY : whole, isPart ? stated : null, Extent.exactly(stated))
                .telling(cases -> sentence.get());
    }

    /** Yes, no, not known or not applicable, but not in part. */
    private Cases whole(Extent extent) {
        // what is open can drop out or turn out as the rest: then it changes nothing
        boolean isSettled = known() > 0 && extent.low().equals(extent.high());
        if (count.open() > 0 && !isSettled) {
            return found(Outcome.UNKNOWN, extent).telling(cases -> cases.story().doesNotSayWhatIsMissing());
        }
        if (known() == 0) {
            return found(Outcome.NOT_APPLICABLE, Extent.ANY)
                    .telling(cases -> cases.story().doesNotApply());
        }
        return count.yes() > 0
                ? found(Outcome.OBSERVED, extent)
                        .telling(cases -> Phrase.of(cases.entry().whenObserved()))
                : found(Outcome.NOT_OBSERVED, extent)
                        .telling(cases -> Phrase.of(cases.entry().whenNotObserved()));
    }

    /** The same, with nothing certain about the share. */
    Cases withAnyExtent() {
        found = counted().with(Extent.ANY);
        return this;
    }

    /** The same, found in part: in this share of the cases. */
    Cases inPart(Share part, Supplier<Phrase> saying) {
        found = counted().inPart(part);
        return saying(saying);
    }

    /** The same in other words; while cases are only counted, there are no words yet. */
    Cases saying(Supplier<Phrase> other) {
        if (told != null) {
            told = told.saying(other.get());
        }
        return this;
    }

    /** The same in other words, if that is the outcome. */
    Cases saying(Outcome when, Supplier<Phrase> other) {
        return counted().outcome() == when ? saying(other) : this;
    }

    /** What was counted, once the question is answered. */
    Counted counted() {
        return Objects.requireNonNull(found);
    }

    /** The answer to the question. */
    Finding finding() {
        return new Finding(question, record, counted(), told);
    }

    /** What is told of it, once the question is answered; null while cases are only counted. */
    @Nullable
    Told told() {
        return told;
    }

    private Cases found(Outcome outcome, Extent extent) {
        return found(outcome, outcome == Outcome.PARTLY ? count.share() : null, extent);
    }

    private Cases found(Outcome outcome, @Nullable Share share, Extent extent) {
        found = Counted.of(outcome, share, extent, areNone);
        return this;
    }

    // from the cases, so that nothing is made for it while they are only counted
    private Cases telling(Function<Cases, Phrase> sentence) {
        if (story != null) {
            told = story.with(sentence.apply(this));
        }
        return this;
    }

    private IndicatorEntry entry() {
        return question.entry();
    }

    private Story story() {
        return Objects.requireNonNull(story);
    }
}
