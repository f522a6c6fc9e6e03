package org.copro.examples;

import java.util.List;
import java.util.OptionalDouble;

/**
 * Published groups against copro's, over the cases that have both.
 *
 * @param cases that have a group, by id
 * @param half which wording of the rule
 */
record Comparison(List<PublishedCase> cases, Groups.Half half) {

    private static final double[][] WEIGHTS = WeightedKappa.linear(Group.values().length);

    /** Over those of the cases that copro can put into a group. */
    static Comparison of(List<PublishedCase> cases, Groups.Half half) {
        return new Comparison(
                cases.stream().filter(one -> one.group(half).isPresent()).toList(), half);
    }

    /** The number of cases. */
    int size() {
        return cases.size();
    }

    /** In how many the groups are so many steps apart; above 0 if copro's is the higher. */
    long apart(int steps) {
        return cases.stream().filter(one -> steps(one) == steps).count();
    }

    /** In how many the groups are the same. */
    int agreeing() {
        return (int) apart(0);
    }

    /** The number of cases, a row for each published group, a column for each of copro's. */
    double[][] table() {
        return table(cases);
    }

    /** Weighted kappa with linear weights. */
    WeightedKappa kappa() {
        return WeightedKappa.of(table(), WEIGHTS);
    }

    /** The interval of weighted kappa. */
    Bootstrap.Interval interval() {
        return Bootstrap.interval(
                cases,
                sample -> WeightedKappa.of(table(sample), WEIGHTS) instanceof WeightedKappa.Value value
                        ? OptionalDouble.of(value.kappa())
                        : OptionalDouble.empty());
    }

    private double[][] table(List<PublishedCase> sample) {
        double[][] table = new double[Group.values().length][Group.values().length];
        sample.forEach(one -> table[one.published().ordinal()][copro(one).ordinal()]++);
        return table;
    }

    private int steps(PublishedCase one) {
        return copro(one).ordinal() - one.published().ordinal();
    }

    private Group copro(PublishedCase one) {
        return one.group(half).orElseThrow();
    }
}
