package org.copro.assessment.indicator;

import java.util.List;
import java.util.Optional;
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
    private final Counted counted;
    // put together when first asked for; two threads may do it at once, and get the same
    private @Nullable Told told;

    /**
     * What was counted.
     *
     * @param told what can be read of it, if it is known already
     */
    Finding(Question question, ProjectFacts record, Counted counted, @Nullable Told told) {
        this.question = question;
        this.record = record;
        this.counted = counted;
        this.told = told;
    }

    /** Id of the indicator. */
    public String indicator() {
        return question.entry().id();
    }

    /** What was found, as the record stands. */
    public Outcome outcome() {
        return counted.outcome();
    }

    /** In which share of the cases recorded, or the share that the record states, for {@link Outcome#PARTLY}. */
    public Optional<Share> share() {
        return Optional.ofNullable(counted.share());
    }

    /** In which share of cases it is so, whatever the facts not stated are; any share for what does not apply. */
    public Extent extent() {
        return counted.extent();
    }

    /**
     * Whether it asks about cases and none is recorded: none that is answered, none that is open and none that is left
     * out.
     */
    public boolean withoutCases() {
        return counted.withoutCases();
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
        return counted.extent().inFull();
    }

    private Told told() {
        Told known = told;
        if (known == null) {
            known = question.tell(record);
            told = known;
        }
        return known;
    }

    /** Whether the same was counted, and the same can be read of it. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Finding finding
                        && question == finding.question
                        && counted.equals(finding.counted)
                        && told().equals(finding.told());
    }

    /** By the indicator: of one record there is one finding of each. */
    @Override
    public int hashCode() {
        return indicator().hashCode();
    }

    @Override
    public String toString() {
        return "%s %s: %s".formatted(indicator(), outcome(), sentence());
    }
}
