package org.copro.assessment.indicator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copro.assessment.facts.ProjectFacts;

/** What all indicators found in one project, in the order of the catalogue. */
public final class Findings {

    private final Map<String, Finding> byId = new LinkedHashMap<>();

    private Findings(List<Finding> findings) {
        findings.forEach(finding -> byId.put(finding.indicator(), finding));
    }

    /** Asks all questions of the catalogue. */
    public static Findings of(ProjectFacts facts) {
        return new Findings(Indicators.all().stream()
                .map(indicator -> indicator.examine(facts))
                .toList());
    }

    /** All, in the order of the catalogue. */
    public List<Finding> all() {
        return List.copyOf(byId.values());
    }

    /**
     * The finding of one indicator.
     *
     * @throws IllegalArgumentException if there is no such indicator
     */
    public Finding get(String indicator) {
        return Optional.ofNullable(byId.get(indicator))
                .orElseThrow(() -> new IllegalArgumentException("there is no indicator '%s'".formatted(indicator)));
    }
}
