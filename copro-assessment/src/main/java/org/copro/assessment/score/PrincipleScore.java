package org.copro.assessment.score;

import java.util.List;
import java.util.Optional;
import org.copro.assessment.framework.Principle;
import org.copro.known.Share;
import org.jspecify.annotations.Nullable;

/** How much of a principle a record shows. Immutable to its users. */
public final class PrincipleScore {

    private final Scorer scorer;
    private final Principle principle;
    private final Standing standing;
    private final List<CriterionResult> criteria;
    private final Gate rated;
    // put together when first asked for; two threads may do it at once, and get the same
    private @Nullable Optional<EarnedLevel> level;

    PrincipleScore(Scorer scorer, Principle principle, Standing standing, List<CriterionResult> criteria, Gate rated) {
        this.scorer = scorer;
        this.principle = principle;
        this.standing = standing;
        this.criteria = List.copyOf(criteria);
        this.rated = rated;
    }

    /** As the framework has it. */
    public Principle principle() {
        return principle;
    }

    /** The weighted share of what applies; empty if nothing applies. */
    public Optional<Interval> score() {
        return standing.score();
    }

    /** The share of the weight that applies and is answered for certain; none if nothing applies. */
    public Share coverage() {
        return standing.coverage();
    }

    /**
     * The score of what is answered alone; empty below the coverage floor of the framework, and where what is known in
     * part rules it out.
     */
    public Optional<Share> point() {
        return standing.point();
    }

    /** What the score and the gates earn; empty if nothing applies. */
    public Optional<EarnedLevel> level() {
        Optional<EarnedLevel> known = level;
        if (known == null) {
            known = scorer.level(standing, criteria, rated);
            level = known;
        }
        return known;
    }

    /** In the order of the framework; retired ones are left out. */
    public List<CriterionResult> criteria() {
        return criteria;
    }

    /** Whether anything it asks applies to the record. */
    public boolean applies() {
        return score().isPresent();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof PrincipleScore score
                        && principle.equals(score.principle)
                        && standing.equals(score.standing)
                        && criteria.equals(score.criteria)
                        && level().equals(score.level());
    }

    /** By the id: of one record there is one score of each. */
    @Override
    public int hashCode() {
        return principle.id().hashCode();
    }

    @Override
    public String toString() {
        return principle.id() + " " + score() + " " + level();
    }
}
