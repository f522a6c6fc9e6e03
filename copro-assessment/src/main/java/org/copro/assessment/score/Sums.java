package org.copro.assessment.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copro.assessment.framework.Answers;
import org.copro.known.Share;

/** The sums behind a score, in whole numbers: one division at the end. */
final class Sums {

    private final List<CriterionResult> criteria;
    private final Answers worth;
    private final long weights;
    private final long answered;
    private final long answeredPoints;
    private final long lows;
    private final long highs;

    /**
     * Over the criteria that count and apply.
     *
     * @param criteria of one principle
     * @param worth what answers count
     */
    Sums(List<CriterionResult> criteria, Answers worth) {
        this.criteria = criteria;
        this.worth = worth;
        long all = 0;
        long known = 0;
        long low = 0;
        long high = 0;
        long sure = 0;
        for (CriterionResult one : criteria) {
            if (one.isCounted()) {
                all += one.weight();
                low += low(one);
                high += high(one);
                if (one.isAnswered()) {
                    known += one.weight();
                    sure += low(one);
                }
            }
        }
        weights = all;
        answered = known;
        answeredPoints = sure;
        lows = low;
        highs = high;
    }

    /** The score; empty if nothing applies. */
    Optional<Interval> score() {
        return weights == 0
                ? Optional.empty()
                : Optional.of(new Interval(worth.score(lows, weights), worth.score(highs, weights)));
    }

    /** The share of the weight that is answered; none if nothing applies. */
    Share coverage() {
        return weights == 0 ? Share.NONE : Share.of(answered, weights);
    }

    /** The score of what is answered alone; empty if nothing is. */
    Optional<Share> point() {
        return answered == 0 ? Optional.empty() : Optional.of(worth.score(answeredPoints, answered));
    }

    /** Those that are not answered. */
    List<CriterionResult> open() {
        List<CriterionResult> open = new ArrayList<>();
        for (CriterionResult one : criteria) {
            if (one.isCounted() && !one.isAnswered()) {
                open.add(one);
            }
        }
        return open;
    }

    /** What the low end would gain if a criterion turned out as well as it can. */
    long gain(CriterionResult one) {
        return high(one) - low(one);
    }

    /** The low end if these turned out as well as they can. */
    Share lowIfWell(List<CriterionResult> well) {
        long sum = lows;
        for (CriterionResult one : well) {
            sum += one.isCounted() && criteria.contains(one) ? gain(one) : 0;
        }
        return worth.score(sum, weights);
    }

    private long low(CriterionResult one) {
        return worth.points(one.weight(), one.answers().low());
    }

    private long high(CriterionResult one) {
        return worth.points(one.weight(), one.answers().high());
    }
}
