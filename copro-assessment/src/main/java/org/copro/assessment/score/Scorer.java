package org.copro.assessment.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.copro.assessment.framework.Criterion;
import org.copro.assessment.framework.Framework;
import org.copro.assessment.framework.Frameworks;
import org.copro.assessment.framework.Level;
import org.copro.assessment.framework.Principle;
import org.copro.assessment.indicator.Findings;
import org.copro.assessment.logic.Truth;
import org.copro.assessment.reason.Phrase;
import org.copro.known.Share;

/**
 * Scores records by one framework. The framework is checked and prepared once. Immutable; one serves all threads.
 *
 * <p>A criterion that is not known counts as nothing for the low end of a score and as fully met for the high end; one
 * that does not apply leaves the sum. So whatever turns out, the score lies between its ends.
 */
public final class Scorer {

    private static final Phrase RATE_THEMSELVES = Phrase.of("Did people who use services rate this for themselves?");

    private final Framework framework;
    private final List<Asked> asked = new ArrayList<>();
    private final boolean isRatingNeeded;
    private final Map<String, Phrase> asks = new LinkedHashMap<>();

    private Scorer(Framework framework) {
        this.framework = framework;
        for (Principle principle : framework.principles()) {
            asked.add(new Asked(framework, principle));
        }
        isRatingNeeded = framework.bands().stream().anyMatch(band -> band.level() == Level.EMBEDDED);
        for (Criterion one : framework.criteria()) {
            asks.put(one.id(), Phrase.of("{}", one.question().in(framework.language())));
        }
    }

    /**
     * For a framework.
     *
     * @throws org.copro.binding.InvalidDocumentException with all that is wrong with it
     */
    public static Scorer of(Framework framework) {
        return new Scorer(Frameworks.requireSound(framework));
    }

    /** The framework it scores by. */
    public Framework framework() {
        return framework;
    }

    /** Scores a record. */
    public FrameworkResult score(Findings findings) {
        Truth rated = Gate.ratedByPeople(findings);
        Standing[] standings = new Standing[asked.size()];
        for (int i = 0; i < standings.length; i++) {
            standings[i] = standing(asked.get(i), findings, rated);
        }
        return new FrameworkResult(this, findings, standings);
    }

    /**
     * Scores a record by one principle alone.
     *
     * @param principle id
     * @throws IllegalArgumentException if the framework has no such principle
     */
    public PrincipleScore score(String principle, Findings findings) {
        for (Asked one : asked) {
            if (one.principle().id().equals(principle)) {
                return score(one, findings, standing(one, findings, Gate.ratedByPeople(findings)));
            }
        }
        throw new IllegalArgumentException("there is no principle '%s' in %s".formatted(principle, framework.id()));
    }

    /** What there is to read of the principle at a place, once it is known what it comes to. */
    PrincipleScore score(int place, Findings findings, Standing standing) {
        return score(asked.get(place), findings, standing);
    }

    /** As {@link FrameworkResult#number(int)}. */
    OptionalLong number(int place, Findings findings) {
        Asked principle = asked.get(place);
        return principle.isNumbered() && !principle.isAnyRuledOut(findings)
                ? OptionalLong.of(principle.number(findings, Gate.ratedByPeople(findings)))
                : OptionalLong.empty();
    }

    private PrincipleScore score(Asked principle, Findings findings, Standing standing) {
        return new PrincipleScore(
                this, principle.principle(), standing, principle.criteria(findings), people(findings));
    }

    private Standing standing(Asked principle, Findings findings, Truth rated) {
        if (!principle.isNumbered()) {
            return standing(principle.criteria(findings), people(findings));
        }
        long answers = principle.number(findings, rated);
        Standing standing = principle.standings().find(answers);
        if (standing == null) {
            standing = standing(principle.criteria(findings), people(findings));
            principle.standings().remember(answers, standing);
        }
        return standing;
    }

    /** Scores a principle by what became of its criteria, whatever they weigh. */
    PrincipleScore score(Principle principle, List<CriterionResult> criteria, Gate people) {
        return new PrincipleScore(this, principle, standing(criteria, people), criteria, people);
    }

    private Standing standing(List<CriterionResult> criteria, Gate people) {
        Sums sums = new Sums(criteria, framework.worth());
        Optional<Interval> score = sums.score();
        return new Standing(
                score,
                sums.coverage(),
                point(sums, score),
                score.map(ends -> EarnedLevel.reached(framework, ends, gates(criteria, people))));
    }

    /** The level that a standing earns, with what explains it. */
    Optional<EarnedLevel> level(Standing standing, List<CriterionResult> criteria, Gate people) {
        return standing.score()
                .map(score -> new EarnedLevel(
                        framework,
                        score,
                        standing.reached().orElseThrow(),
                        gates(criteria, people),
                        new Sums(criteria, framework.worth())));
    }

    private Optional<Share> point(Sums sums, Optional<Interval> score) {
        if (sums.coverage().compareTo(framework.floor()) < 0) {
            return Optional.empty();
        }
        Optional<Share> point = sums.point();
        return point.isPresent() && score.orElseThrow().contains(point.get()) ? point : Optional.empty();
    }

    private List<Gate> gates(List<CriterionResult> criteria, Gate people) {
        List<Gate> gates = new ArrayList<>();
        for (CriterionResult one : criteria) {
            if (one.criterion().gate().isPresent() && one.isCounted()) {
                gates.add(gate(one));
            }
        }
        if (isRatingNeeded) {
            gates.add(people);
        }
        return gates;
    }

    private Gate gate(CriterionResult one) {
        return new Gate(
                one.criterion().gate().orElseThrow(),
                one.answers().reaches(one.criterion().neededAtGate()),
                asks.get(one.criterion().id()),
                one,
                Optional.of(one));
    }

    private static Gate people(Findings findings) {
        return new Gate(
                Level.EMBEDDED,
                Gate.ratedByPeople(findings),
                RATE_THEMSELVES,
                findings.get(Gate.RATED_BY_PEOPLE),
                Optional.empty());
    }
}
