package org.copro.assessment.next;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.copro.assessment.Assessment;
import org.copro.assessment.Assessor;
import org.copro.assessment.label.Decided;
import org.copro.assessment.score.EarnedLevel;
import org.copro.project.Claim;
import org.copro.project.Label;
import org.copro.project.Project;
import org.copro.testing.Completing;
import org.copro.testing.Projects;
import org.copro.testing.Unstating;

/** Made-up records that use a word for themselves, and what their judgement comes to. */
final class Waited {

    private static final LocalDate ON = LocalDate.of(2026, 11, 21);

    private static final Assessor ASSESSOR = Assessor.standard();

    private static final List<Label> WORDS = List.of(
            Label.CO_PRODUCTION,
            Label.CO_PRODUCTION,
            Label.CO_DESIGN,
            Label.CO_DELIVERY,
            Label.CONSULTATION,
            Label.ENGAGEMENT,
            Label.USER_LED);

    private Waited() {}

    /** Sparse, full, and nearly complete with a few facts taken out. */
    static Arbitrary<Project> projects() {
        Arbitrary<Project> any = Arbitraries.oneOf(
                Projects.any(),
                Projects.withDecisions(),
                Decided.projects(),
                Decided.projects().map(Completing::forPeople).map(Waited::thinned),
                Projects.withDecisions().map(Completing::forPeople).map(Waited::thinned));
        return Combinators.combine(any, Arbitraries.of(WORDS))
                .as((project, word) -> project.withConsents()
                        .withClaim(Claim.builder().label(word).build()));
    }

    /** Every third change to less that there is, one after the other, a few times. */
    private static Project thinned(Project project) {
        Project thinner = project;
        for (int i = 0; i < 4; i++) {
            var changes = Unstating.toLess(thinner);
            if (changes.isEmpty()) {
                return thinner;
            }
            thinner = changes.get((7 * i + 3) % changes.size()).result();
        }
        return thinner;
    }

    /** The judgement of a record. */
    static Assessment judged(Project project) {
        return ASSESSOR.assess(project, ON);
    }

    /** Verdict and levels, in words. */
    static String outcome(Assessment assessment) {
        return assessment.label().verdict() + " "
                + assessment.frameworks().stream()
                        .flatMap(one -> one.principles().stream())
                        .map(one -> one.principle().id() + "="
                                + one.level().map(EarnedLevel::certain) + ".."
                                + one.level().map(EarnedLevel::possible))
                        .toList();
    }
}
