package org.copro.assessment.indicator;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.copro.assessment.facts.ProjectFacts;

/** What all indicators found in one project. Each is asked when its answer is first needed, and once. */
public final class Findings {

    private final ProjectFacts facts;
    private final Map<String, Finding> byId = new ConcurrentHashMap<>();

    private Findings(ProjectFacts facts) {
        this.facts = facts;
    }

    /** About a project. */
    public static Findings of(ProjectFacts facts) {
        return new Findings(facts);
    }

    /** All, in the order of the catalogue. */
    public List<Finding> all() {
        return Indicators.all().stream()
                .map(indicator -> get(indicator.entry().id()))
                .toList();
    }

    /**
     * The finding of one indicator.
     *
     * @throws IllegalArgumentException if there is no such indicator
     */
    public Finding get(String indicator) {
        return byId.computeIfAbsent(
                indicator,
                id -> Indicators.find(id)
                        .orElseThrow(() -> new IllegalArgumentException("there is no indicator '%s'".formatted(id)))
                        .examine(facts));
    }
}
