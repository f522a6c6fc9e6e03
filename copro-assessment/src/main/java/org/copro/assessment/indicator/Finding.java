package org.copro.assessment.indicator;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.copro.assessment.facts.ProjectFacts;
import org.copro.assessment.logic.Truth;
import org.copro.assessment.reason.Explanation;
import org.copro.assessment.reason.Fact;
import org.copro.assessment.reason.Missing;
import org.copro.assessment.reason.Phrase;
import org.copro.assessment.reason.Told;
import org.copro.known.Share;
import org.jspecify.annotations.Nullable;

/**
 * The answer of one indicator. What was counted is there at once; what can be read of it is put together when somebody
 * asks for it, by asking the indicator again. Immutable to its users.
 */
public final class Finding implements Explanation {

    private final Question question;
    private final ProjectFacts record;
    private final Outcome outcome;
    private final @Nullable Share share;
    private final Extent extent;
    private final boolean withoutCases;
    // put together when first asked for; two threads may do it at once, and get the same
    private @Nullable Told told;

    /**
     * What was counted.
     *
     * @param told what can be read of it, if it is known already
     */
    Finding(
            Question question,
            ProjectFacts record,
            Outcome outcome,
            @Nullable Share share,
            Extent extent,
            boolean withoutCases,
            @Nullable Told told) {
        this.question = question;
        this.record = record;
        this.outcome = outcome;
        this.share = share;
        this.extent = extent;
        this.withoutCases = withoutCases;
        this.told = told;
    }

    /** Id of the indicator. */
    public String indicator() {
        return question.entry().id();
    }

    /** What was found, as the record stands. */
    public Outcome outcome() {
        return outcome;
    }

    /** In which share of the cases recorded, or the share that the record states, for {@link Outcome#PARTLY}. */
    public Optional<Share> share() {
        return Optional.ofNullable(share);
    }

    /** In which share of cases it is so, whatever the facts not stated are; any share for what does not apply. */
    public Extent extent() {
        return extent;
    }

    /**
     * Whether it asks about cases and none is recorded: none that is answered, none that is open and none that is left
     * out.
     */
    public boolean withoutCases() {
        return withoutCases;
    }

    @Override
    public Phrase sentence() {
        return told().sentence();
    }

    @Override
    public List<Fact> facts() {
        return told().facts();
    }

    @Override
    public List<Missing> missing() {
        return told().missing();
    }

    /**
     * Whether what is asked is so in full, whatever the facts not stated are. In part is not in full; what does not
     * apply is left open.
     */
    public Truth holds() {
        return extent.inFull();
    }

    private Told told() {
        Told known = told;
        if (known == null) {
            known = Objects.requireNonNull(question.tell(record).told);
            told = known;
        }
        return known;
    }

    /** The same, with nothing certain about the share. */
    Finding withAnyExtent() {
        return new Finding(question, record, outcome, share, Extent.ANY, withoutCases, told);
    }

    /** The same, found in part: in this share of the cases. */
    Finding inPart(Share part, Supplier<Phrase> saying) {
        return new Finding(question, record, Outcome.PARTLY, part, extent, withoutCases, told).saying(saying);
    }

    /** The same in other words; while cases are only counted, there are no words yet. */
    Finding saying(Supplier<Phrase> other) {
        return told == null
                ? this
                : new Finding(question, record, outcome, share, extent, withoutCases, told.saying(other.get()));
    }

    /** The same in other words, if that is the outcome. */
    Finding saying(Outcome when, Supplier<Phrase> other) {
        return outcome == when ? saying(other) : this;
    }

    /** Whether the same was counted, and the same can be read of it. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Finding finding
                        && question == finding.question
                        && outcome == finding.outcome
                        && Objects.equals(share, finding.share)
                        && extent.equals(finding.extent)
                        && withoutCases == finding.withoutCases
                        && told().equals(finding.told());
    }

    /** By the indicator: of one record there is one finding of each. */
    @Override
    public int hashCode() {
        return indicator().hashCode();
    }

    @Override
    public String toString() {
        return "%s %s: %s".formatted(indicator(), outcome, sentence());
    }
}
