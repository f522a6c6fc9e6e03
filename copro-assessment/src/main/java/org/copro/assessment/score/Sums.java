package org.copro.assessment.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copro.assessment.framework.Answers;
import org.copro.known.Share;

/** The sums behind a score, in whole numbers: one division at the end. */
final class Sums {

    private final List<CriterionResult> applying = new ArrayList<>();
    private final Answers worth;
    private final long weights;
    private final long answered;
    private final long lows;
    private final long highs;

    /**
     * Over the criteria that count and apply.
     *
     * @param criteria of one principle
     * @param worth what answers count
     */
    Sums(List<CriterionResult> criteria, Answers worth) {
        this.worth = worth;
        long all = 0;
        long known = 0;
        long low = 0;
        long high = 0;
        for (CriterionResult one : criteria) {
            if (one.isCounted()) {
                applying.add(one);
                all += one.weight();
                known += one.isAnswered() ? one.weight() : 0;
                low += low(one);
                high += high(one);
            }
        }
        weights = all;
        answered = known;
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
        return weights == 0 ? Share.NONE : answered == weights ? Share.ALL : new Share(answered, weights);
    }

    /** The score of what is answered alone; empty if nothing is. */
    Optional<Share> point() {
        if (answered == 0) {
            return Optional.empty();
        }
        long sum = 0;
        for (CriterionResult one : applying) {
            sum += one.isAnswered() ? low(one) : 0;
        }
        return Optional.of(worth.score(sum, answered));
    }

    /** Those that are not answered. */
    List<CriterionResult> open() {
        List<CriterionResult> open = new ArrayList<>();
        for (CriterionResult one : applying) {
            if (!one.isAnswered()) {
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
            sum += applying.contains(one) ? gain(one) : 0;
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
