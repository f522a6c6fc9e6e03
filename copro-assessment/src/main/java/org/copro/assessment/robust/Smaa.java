package org.copro.assessment.robust;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.IntBinaryOperator;
import java.util.stream.IntStream;

/**
 * Several alternatives, on several criteria, under all weightings: who comes out where, and what one must value for it.
 * Exact for one criterion or two; with more, {@value WeightShare#DRAWS} weightings are drawn.
 *
 * <p>What is not known has no place here: compare the low ends of scores, then the high ends, and show both.
 *
 * @param criteria ids, each once, one at least
 * @param alternatives what is compared, ids each once, one at least
 * @see <a href="https://doi.org/10.1287/opre.49.3.444.11220">Lahdelma and Salminen 2001: SMAA-2</a>
 */
public record Smaa(List<String> criteria, List<Alternative> alternatives) {

    /** Keeps the lists; refuses an id given twice and a score that is missing. */
    public Smaa {
        criteria = List.copyOf(criteria);
        alternatives = List.copyOf(alternatives);
        requireIds("criteria", criteria);
        requireIds("alternatives", alternatives.stream().map(Alternative::id).toList());
        for (Alternative one : alternatives) {
            if (one.scores().size() != criteria.size()) {
                throw new IllegalArgumentException("'%s' must have a score for each of %s criteria but has %s"
                        .formatted(one.id(), criteria.size(), one.scores().size()));
            }
        }
    }

    /**
     * How each alternative stands, in their order.
     *
     * @param seed for what is drawn with more than two criteria; the order of alternatives and criteria makes no
     *     difference to the draws
     */
    public List<Acceptability> acceptability(long seed) {
        return criteria.size() <= 2 ? exact() : sampled(seed, WeightShare.DRAWS);
    }

    /** With two criteria scores are straight lines, and the order changes only where two of them cross. */
    List<Acceptability> exact() {
        Tally tally = new Tally(alternatives.size(), criteria.size());
        if (criteria.size() == 1) {
            tally.add(1, new double[] {1}, (one, other) -> first(one).compareTo(first(other)));
            return result(tally, 0);
        }
        Fraction from = Fraction.ZERO;
        for (Fraction to : crossings()) {
            Fraction middle = from.plus(to).dividedBy(Fraction.of(2, 1));
            List<Fraction> scores =
                    alternatives.stream().map(one -> at(middle, one)).toList();
            tally.add(
                    to.minus(from).asNumber(),
                    new double[] {middle.asNumber(), Fraction.ONE.minus(middle).asNumber()},
                    (one, other) -> scores.get(one).compareTo(scores.get(other)));
            from = to;
        }
        return result(tally, 0);
    }

    /** By drawing, for any number of criteria. */
    List<Acceptability> sampled(long seed, int draws) {
        WeightSampler sampler = WeightSampler.of(seed, "smaa");
        List<String> sorted = criteria.stream().sorted().toList();
        int[] places = sorted.stream().mapToInt(criteria::indexOf).toArray();
        List<double[]> scores = alternatives.stream()
                .map(one -> IntStream.of(places)
                        .mapToDouble(i -> one.scores().get(i).asNumber())
                        .toArray())
                .toList();
        Tally tally = new Tally(alternatives.size(), criteria.size());
        for (int draw = 0; draw < draws; draw++) {
            double[] drawn = sampler.next(places.length);
            double[] sums = scores.stream()
                    .mapToDouble(one -> WeightShare.sum(one, drawn))
                    .toArray();
            double[] weights = new double[places.length];
            for (int i = 0; i < places.length; i++) {
                weights[places[i]] = drawn[i];
            }
            tally.add(1, weights, (one, other) -> Double.compare(sums[one], sums[other]));
        }
        return result(tally, draws);
    }

    private Fraction first(int alternative) {
        return alternatives.get(alternative).scores().get(0);
    }

    private static Fraction at(Fraction weight, Alternative one) {
        Fraction second = one.scores().get(1);
        return second.plus(weight.times(one.scores().get(0).minus(second)));
    }

    /** Where two lines cross, and 1. */
    private TreeSet<Fraction> crossings() {
        TreeSet<Fraction> crossings = new TreeSet<>(List.of(Fraction.ONE));
        for (Alternative one : alternatives) {
            for (Alternative other : alternatives) {
                Fraction atNone = at(Fraction.ZERO, one).minus(at(Fraction.ZERO, other));
                Fraction atAll = at(Fraction.ONE, one).minus(at(Fraction.ONE, other));
                if (atNone.signum() < 0 && atAll.signum() > 0) {
                    crossings.add(atNone.dividedBy(atNone.minus(atAll)));
                }
            }
        }
        return crossings;
    }

    private List<Acceptability> result(Tally tally, long draws) {
        // counts are divided once, so that shares of draws are as exact as doubles are
        double all = draws == 0 ? 1 : draws;
        List<Acceptability> result = new ArrayList<>();
        for (int i = 0; i < alternatives.size(); i++) {
            Map<String, Double> wins = new LinkedHashMap<>();
            for (int j = 0; j < alternatives.size(); j++) {
                if (i != j) {
                    wins.put(alternatives.get(j).id(), tally.wins[i][j] / all);
                }
            }
            List<Double> ranks = Arrays.stream(tally.ranks[i])
                    .map(rank -> rank / all)
                    .boxed()
                    .toList();
            result.add(new Acceptability(
                    alternatives.get(i).id(), ranks, wins, central(tally, i), holistic(ranks), draws));
        }
        return result;
    }

    private Optional<Map<String, Double>> central(Tally tally, int alternative) {
        double first = tally.ranks[alternative][0];
        if (first == 0) {
            return Optional.empty();
        }
        Map<String, Double> weights = new LinkedHashMap<>();
        for (int i = 0; i < criteria.size(); i++) {
            weights.put(criteria.get(i), tally.central[alternative][i] / first);
        }
        return Optional.of(weights);
    }

    /** Rank-order centroid weights, in doubles since there may be more ranks than people put in order. */
    private static double holistic(List<Double> ranks) {
        double holistic = 0;
        double weight = 0;
        for (int rank = ranks.size(); rank >= 1; rank--) {
            weight += 1.0 / rank / ranks.size();
            holistic += weight * ranks.get(rank - 1);
        }
        return holistic;
    }

    private static void requireIds(String name, List<String> ids) {
        if (ids.isEmpty() || new HashSet<>(ids).size() < ids.size()) {
            throw new IllegalArgumentException("%s must be one at least, each once, but were %s".formatted(name, ids));
        }
    }

    /**
     * What is compared.
     *
     * @param id permanent
     * @param scores in the order of the criteria, the higher the better
     */
    public record Alternative(String id, List<Fraction> scores) {

        /** Keeps the list as given. */
        public Alternative {
            scores = List.copyOf(scores);
        }
    }

    /** Adds up weightings. */
    private static final class Tally {

        private final double[][] ranks;
        private final double[][] wins;
        private final double[][] central;

        private Tally(int alternatives, int criteria) {
            ranks = new double[alternatives][alternatives];
            wins = new double[alternatives][alternatives];
            central = new double[alternatives][criteria];
        }

        private void add(double share, double[] weights, IntBinaryOperator compare) {
            for (int one = 0; one < ranks.length; one++) {
                int better = 0;
                int alike = 0;
                for (int other = 0; other < ranks.length; other++) {
                    int sign = Integer.signum(compare.applyAsInt(one, other));
                    better += sign < 0 ? 1 : 0;
                    alike += sign == 0 ? 1 : 0;
                    wins[one][other] += share * (1 + sign) / 2;
                }
                for (int rank = better; rank < better + alike; rank++) {
                    ranks[one][rank] += share / alike;
                }
                for (int i = 0; better == 0 && i < weights.length; i++) {
                    central[one][i] += share / alike * weights[i];
                }
            }
        }
    }
}
