package org.copro.assessment.score;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.copro.assessment.framework.Framework;
import org.copro.assessment.indicator.Findings;
import org.copro.assessment.logic.Truth;
import org.jspecify.annotations.Nullable;

/** A record read by one framework: every principle for itself. */
public final class FrameworkResult {

    private final Scorer scorer;
    private final Findings findings;
    private final Standing[] standings;
    // put together when first asked for; two threads may do it at once, and get the same
    private @Nullable List<PrincipleScore> principles;
    private @Nullable Optional<Together> together;

    /**
     * By a framework.
     *
     * @param standings what each principle comes to, in the order of the framework; they are its own from now on
     */
    FrameworkResult(Scorer scorer, Findings findings, Standing[] standings) {
        this.scorer = scorer;
        this.findings = findings;
        this.standings = standings;
    }

    /** With its version. */
    public Framework framework() {
        return scorer.framework();
    }

    /** In the order of the framework. */
    public List<PrincipleScore> principles() {
        List<PrincipleScore> known = principles;
        if (known == null) {
            PrincipleScore[] scores = new PrincipleScore[standings.length];
            for (int place = 0; place < scores.length; place++) {
                scores[place] = scorer.score(place, findings, standings[place]);
            }
            known = List.of(scores);
            principles = known;
        }
        return known;
    }

    /** The principle at a place in the framework. */
    public PrincipleScore principle(int place) {
        List<PrincipleScore> known = principles;
        return known == null ? scorer.score(place, findings, standings[place]) : known.get(place);
    }

    /**
     * A number for all there is to say of the principle at a place, words apart: of two records with the same number,
     * judged by the same framework, the score, the level and what became of the criteria are the same. Empty where a
     * criterion is left out for a reason of its own, and where there are more criteria than one number can tell of.
     */
    public OptionalLong number(int place) {
        return scorer.number(place, findings);
    }

    /** The score of the principle at a place in the framework; empty if nothing that it asks applies. */
    public Optional<Interval> score(int place) {
        return standings[place].score();
    }

    /** The principles side by side; empty if none applies. Put together when it is asked for. */
    public Optional<Together> together() {
        Optional<Together> known = together;
        if (known == null) {
            known = Together.of(principles());
            together = known;
        }
        return known;
    }

    /** Whether people who use services rated for themselves; without them no principle is embedded. */
    public Truth ratedByPeople() {
        return Gate.ratedByPeople(findings);
    }

    /** The score of the principle with this id. */
    public Optional<PrincipleScore> principle(String id) {
        return principles().stream()
                .filter(one -> one.principle().id().equals(id))
                .findFirst();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof FrameworkResult result
                        && framework().equals(result.framework())
                        && principles().equals(result.principles())
                        && ratedByPeople() == result.ratedByPeople();
    }

    /** By the framework's id and version: its content is large. */
    @Override
    public int hashCode() {
        return 31 * framework().id().hashCode() + framework().version().hashCode();
    }

    @Override
    public String toString() {
        return framework().id() + ": " + principles();
    }
}
