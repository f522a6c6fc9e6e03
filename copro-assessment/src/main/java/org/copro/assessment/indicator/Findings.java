package org.copro.assessment.indicator;

import java.util.Arrays;
import java.util.List;
import org.copro.assessment.facts.ProjectFacts;
import org.jspecify.annotations.Nullable;

/** What all indicators found in one project. Each is asked when its answer is first needed. */
public final class Findings {

    private final ProjectFacts facts;
    // two threads may ask the same at once, and get the same
    private final @Nullable Finding[] found = new Finding[Indicators.all().size()];

    private Findings(ProjectFacts facts) {
        this.facts = facts;
    }

    /** About a project. */
    public static Findings of(ProjectFacts facts) {
        return new Findings(facts);
    }

    /** All, in the order of the catalogue. */
    public List<Finding> all() {
        Finding[] all = new Finding[found.length];
        Arrays.setAll(all, this::at);
        return List.of(all);
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
        Finding known = found[place];
        if (known == null) {
            known = Indicators.all().get(place).examine(facts);
            found[place] = known;
        }
        return known;
    }
}
