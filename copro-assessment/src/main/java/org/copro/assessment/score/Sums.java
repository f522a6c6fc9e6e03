package org.copro.assessment.score;

import java.util.List;
import java.util.Optional;
import org.copro.assessment.framework.Answers;
import org.copro.known.Share;

/** The sums behind a score, in whole numbers: one division at the end. */
final class Sums {

    private final List<CriterionResult> applying;
    private final Answers worth;
    private final long weights;

    /**
     * Over the criteria that count and apply.
     *
     * @param criteria of one principle
     * @param worth what answers count
     */
    Sums(List<CriterionResult> criteria, Answers worth) {
        applying = criteria.stream().filter(CriterionResult::isCounted).toList();
        this.worth = worth;
        weights = applying.stream().mapToLong(CriterionResult::weight).sum();
    }

    /** The score; empty if nothing applies. */
    Optional<Interval> score() {
        return weights == 0
                ? Optional.empty()
                : Optional.of(new Interval(
                        worth.score(applying.stream().mapToLong(this::low).sum(), weights),
                        worth.score(applying.stream().mapToLong(this::high).sum(), weights)));
    }

    /** The share of the weight that is answered; none if nothing applies. */
    Share coverage() {
        return weights == 0 ? Share.NONE : new Share(answeredWeights(), weights);
    }

    /** The score of what is answered alone; empty if nothing is. */
    Optional<Share> point() {
        long answered = answeredWeights();
        return answered == 0
                ? Optional.empty()
                : Optional.of(worth.score(
                        applying.stream()
                                .filter(CriterionResult::isAnswered)
                                .mapToLong(this::low)
                                .sum(),
                        answered));
    }

    /** Those that are not answered. */
    List<CriterionResult> open() {
        return applying.stream().filter(one -> !one.isAnswered()).toList();
    }

    /** What the low end would gain if a criterion turned out as well as it can. */
    long gain(CriterionResult one) {
        return high(one) - low(one);
    }

    /** The low end if these turned out as well as they can. */
    Share lowIfWell(List<CriterionResult> well) {
        long sum = applying.stream().mapToLong(this::low).sum();
        return worth.score(
                sum
                        + well.stream()
                                .filter(applying::contains)
                                .mapToLong(this::gain)
                                .sum(),
                weights);
    }

    private long answeredWeights() {
        return applying.stream()
                .filter(CriterionResult::isAnswered)
                .mapToLong(CriterionResult::weight)
                .sum();
    }

    private long low(CriterionResult one) {
        return worth.points(one.weight(), one.answers().low());
    }

    private long high(CriterionResult one) {
        return worth.points(one.weight(), one.answers().high());
    }
}
