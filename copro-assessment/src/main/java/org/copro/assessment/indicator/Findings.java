package org.copro.assessment.indicator;

import java.util.List;
import org.copro.assessment.facts.ProjectFacts;

/** What all indicators found in one project. Immutable to its users. */
public final class Findings {

    private final List<Finding> found;

    private Findings(List<Finding> found) {
        this.found = found;
    }

    /** About a project. */
    public static Findings of(ProjectFacts facts) {
        Finding[] found = new Finding[Indicators.QUESTIONS.size()];
        Cases cases = Cases.counting(Indicators.QUESTIONS.get(0), facts);
        for (int place = 0; place < found.length; place++) {
            Question question = Indicators.QUESTIONS.get(place);
            found[place] = question.examine(facts, cases.forNext(question));
        }
        return new Findings(List.of(found));
    }

    /** All, in the order of the catalogue. */
    public List<Finding> all() {
        return found;
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
        return found.get(place);
    }
}
