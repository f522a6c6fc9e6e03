package org.copro.assessment.indicator;

import java.util.List;
import org.copro.assessment.facts.Facts;
import org.copro.assessment.facts.ProjectFacts;
import org.copro.assessment.logic.Truth;
import org.jspecify.annotations.Nullable;

/**
 * What all indicators found in one project. What was counted is there at once; a finding is put together when somebody
 * asks for it. Immutable to its users.
 */
public final class Findings {

    private final ProjectFacts record;
    private final Counted[] counted;
    // put together when first asked for; two threads may do it at once, and get the same
    private @Nullable Finding @Nullable [] found;

    private Findings(ProjectFacts record, Counted[] counted) {
        this.record = record;
        this.counted = counted;
    }

    /** About a project. */
    public static Findings of(ProjectFacts facts) {
        Counted[] counted = new Counted[Indicators.QUESTIONS.size()];
        Cases cases = Cases.counting(Indicators.QUESTIONS.get(0), facts);
        for (int place = 0; place < counted.length; place++) {
            Question question = Indicators.QUESTIONS.get(place);
            counted[place] = question.examine(facts, cases.forNext(question)).counted();
        }
        return new Findings(facts, counted);
    }

    /** All, in the order of the catalogue. */
    public List<Finding> all() {
        Finding[] all = new Finding[counted.length];
        for (int place = 0; place < all.length; place++) {
            all[place] = at(place);
        }
        return Facts.of(all);
    }

    /**
     * The finding of one indicator.
     *
     * @throws IllegalArgumentException if there is no such indicator
     */
    public Finding get(String indicator) {
        return at(Indicators.place(indicator));
    }

    /** The finding at a place of the catalogue, as {@link Indicators#place} tells it. */
    public Finding at(int place) {
        @Nullable Finding[] known = found;
        if (known == null) {
            known = new Finding[counted.length];
            found = known;
        }
        Finding one = known[place];
        if (one == null) {
            one = new Finding(Indicators.QUESTIONS.get(place), record, counted[place], null);
            known[place] = one;
        }
        return one;
    }

    /** What was found at a place, as {@link Finding#outcome()}. */
    public Outcome outcome(int place) {
        return counted[place].outcome();
    }

    /** In which share of cases it is so, as {@link Finding#extent()}. */
    public Extent extent(int place) {
        return counted[place].extent();
    }

    /** Whether what is asked is so in full, as {@link Finding#holds()}. */
    public Truth holds(int place) {
        return counted[place].extent().inFull();
    }

    /** Whether there was no case at all, as {@link Finding#withoutCases()}. */
    public boolean withoutCases(int place) {
        return counted[place].withoutCases();
    }
}
