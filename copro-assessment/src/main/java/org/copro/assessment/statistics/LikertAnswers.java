package org.copro.assessment.statistics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The answers to one item with ordered answers, from strong disagreement to strong agreement. Only these enter shares,
 * medians and bars; "don't know" and no answer are counted apart and never join the middle. There is no mean: the steps
 * between answers need not be equal.
 *
 * @param counts how many chose each answer, the lowest first; two answers or more
 * @param dontKnow how many said that they do not know, 0 or more
 * @param missing how many were asked and gave no answer, 0 or more
 */
public record LikertAnswers(List<Integer> counts, int dontKnow, int missing) {

    /** Refuses counts below 0 and a scale without a choice. */
    public LikertAnswers {
        counts = List.copyOf(counts);
        if (counts.size() < 2) {
            throw new IllegalArgumentException(
                    "counts must be of two answers or more but were of %s".formatted(counts.size()));
        }
        List<Integer> all = new ArrayList<>(counts);
        Collections.addAll(all, dontKnow, missing);
        for (int count : all) {
            if (count < 0) {
                throw new IllegalArgumentException("counts must be 0 or more but one was %s".formatted(count));
            }
        }
    }

    /**
     * Counts answers given by their places.
     *
     * @param places each from 1, the lowest, to {@code anchors}
     * @param anchors how many answers there are to choose from
     * @throws IllegalArgumentException if a place is not on the scale
     */
    public static LikertAnswers of(List<Integer> places, int anchors) {
        List<Integer> counts = new ArrayList<>(Collections.nCopies(anchors, 0));
        for (int place : places) {
            if (place < 1 || place > anchors) {
                throw new IllegalArgumentException(
                        "an answer must be from 1 to %s but was %s".formatted(anchors, place));
            }
            counts.set(place - 1, counts.get(place - 1) + 1);
        }
        return new LikertAnswers(counts, 0, 0);
    }

    /** How many chose an answer: the whole of every share here. */
    public int answered() {
        return sum(0, counts.size());
    }

    /** How many were asked. */
    public int asked() {
        return answered() + dontKnow + missing;
    }

    /** How many chose an answer of the lower half; the middle one, if there is one, is in neither half. */
    public int disagree() {
        return sum(0, counts.size() / 2);
    }

    /** How many chose the middle answer; 0 if the scale has none. */
    public int neither() {
        return answered() - disagree() - agree();
    }

    /** How many chose an answer of the upper half. */
    public int agree() {
        return sum((counts.size() + 1) / 2, counts.size());
    }

    /** The place of the middle answer, 1 for the lowest; half-way if the middle falls between two places. */
    public Estimate<Double> median() {
        int answered = answered();
        if (answered == 0) {
            return Estimate.undefined(WhyUndefined.NOBODY_ANSWERED);
        }
        return Estimate.of((place((answered + 1) / 2) + place(answered / 2 + 1)) / 2.0);
    }

    /**
     * The median, moved towards where more people are, each answer taken as spread over one step of the scale: with 1,
     * 2 and three times 3 it is 2.67. Where the median falls between two places it stays there.
     *
     * @see <a href="https://personality-project.org/r/html/interp.median.html">interp.median of psych</a>
     */
    public Estimate<Double> interpolatedMedian() {
        return median().map(median -> {
            if (median != Math.rint(median)) {
                return median;
            }
            int place = median.intValue();
            int at = counts.get(place - 1);
            // half-way between two places that are not neighbours, where nobody is
            return at == 0 ? median : median - 0.5 + (answered() / 2.0 - sum(0, place - 1)) / at;
        });
    }

    /** How many of those who answered chose one of the two highest answers. Undefined for fewer than four answers. */
    public Estimate<Proportion> topTwo() {
        if (counts.size() < 4) {
            return Estimate.undefined(WhyUndefined.FEWER_THAN_FOUR_ANCHORS);
        }
        return Estimate.of(new Proportion(sum(counts.size() - 2, counts.size()), answered()));
    }

    /** Those who agree less those who disagree, as a share of all who answered: from -1 to 1. */
    public Estimate<Double> netAgreement() {
        int answered = answered();
        return answered == 0
                ? Estimate.undefined(WhyUndefined.NOBODY_ANSWERED)
                : Estimate.of((double) (agree() - disagree()) / answered);
    }

    /**
     * Where a bar of these answers begins and ends if the middle of the scale stands at 0 and all answers together are
     * 1 long; half of the middle answer is on each side.
     *
     * @see <a href="https://www.jstatsoft.org/article/view/v057i05">Heiberger and Robbins 2014</a>
     */
    public Estimate<BarEnds> bar() {
        double answered = answered();
        return answered == 0
                ? Estimate.undefined(WhyUndefined.NOBODY_ANSWERED)
                : Estimate.of(new BarEnds(
                        -(disagree() + neither() / 2.0) / answered, (agree() + neither() / 2.0) / answered));
    }

    /**
     * The ends of a bar around the middle of a scale.
     *
     * @param left from -1 to 0
     * @param right from 0 to 1, and 1 more than {@code left}
     */
    public record BarEnds(double left, double right) {}

    /** The place of an answer when all stand in order, the first being 1. */
    private int place(int answer) {
        int passed = 0;
        for (int i = 0; i < counts.size(); i++) {
            passed += counts.get(i);
            if (passed >= answer) {
                return i + 1;
            }
        }
        throw new IllegalStateException("there is no answer %s".formatted(answer));
    }

    private int sum(int fromInclusive, int toExclusive) {
        return counts.subList(fromInclusive, toExclusive).stream()
                .mapToInt(Integer::intValue)
                .sum();
    }
}
