package org.copro.assessment.score;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.copro.assessment.facts.ProjectFacts;
import org.copro.assessment.framework.Framework;
import org.copro.assessment.framework.Frameworks;
import org.copro.assessment.indicator.Findings;
import org.copro.assessment.label.Decided;
import org.copro.known.Answer;
import org.copro.ladder.Ladders;
import org.copro.project.Project;
import org.copro.testing.Completing;
import org.copro.testing.Projects;

/** Made-up records, and their scores by every framework. */
final class Scored {

    /** The evaluation date. */
    static final LocalDate ON = LocalDate.of(2026, 11, 21);

    private static final List<Scorer> SHIPPED =
            Frameworks.shipped().all().stream().map(Scorer::of).toList();

    private Scored() {}

    /**
     * Records of all kinds: sparse, full of decisions, in favour of people so that levels are high, beside the point.
     */
    static Arbitrary<Project> projects() {
        return Arbitraries.oneOf(
                Projects.any(),
                Projects.withDecisions(),
                Decided.projects(),
                Projects.any().map(Completing::forPeople),
                Decided.projects().map(Completing::forPeople),
                Projects.any().map(Scored::leavingOut));
    }

    /** Answers that are open, so that they do not apply. */
    private static Project leavingOut(Project project) {
        Map<String, Object> leftOut = new HashMap<>();
        Completing.open(project)
                .forEach(one -> one.values().stream()
                        .filter(Answer.NotApplicable.class::isInstance)
                        .forEach(value -> leftOut.put(one.pointer(), value)));
        return Completing.with(project, leftOut).orElseThrow();
    }

    /** A made-up framework and all that are shipped. */
    static List<Scorer> scorers(Framework framework) {
        return Stream.concat(Stream.of(Scorer.of(framework)), SHIPPED.stream()).toList();
    }

    /** The scores of a record. */
    static List<FrameworkResult> scores(List<Scorer> scorers, Project project) {
        Findings findings = Findings.of(facts(project));
        return scorers.stream().map(one -> one.score(findings)).toList();
    }

    /** The facts of a record. */
    static ProjectFacts facts(Project project) {
        return ProjectFacts.of(project, ON, Ladders.shipped());
    }
}
