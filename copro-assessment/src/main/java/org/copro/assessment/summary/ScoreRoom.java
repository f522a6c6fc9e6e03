package org.copro.assessment.summary;

import java.math.BigInteger;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.copro.assessment.framework.Band;
import org.copro.assessment.framework.Framework;
import org.copro.assessment.framework.Level;
import org.copro.assessment.framework.Principle;
import org.copro.assessment.robust.Fraction;
import org.copro.known.Share;

/**
 * How far the scores of one principle can move without leaving their levels, so that their sum tells nothing of how
 * many have reached which level.
 *
 * <p>Whoever knows the sum and the rule by which scores earn levels can ask whether a hidden count could be another
 * one. To make it nothing, or the smallest number that is shown, at most so many projects go from one level whose
 * number is hidden to another one. That moves the least sum of scores by at most so many times the distance between the
 * least scores of these levels, and the greatest sum alike. If the sum still lies between the two, the scores could be
 * such that it is the same.
 *
 * <p>That what can be worked out of a hidden count must be wide enough is the rule of audits of tables; to apply it to
 * sums of scores by the bounds that levels give them is ours.
 *
 * @see <a href="https://census.gov/library/working-papers/2001/adrm/rr2001-01.html">Cell suppression and audit, U.S.
 *     Census Bureau 2001</a>
 */
final class ScoreRoom {

    private final Map<Level, Fraction> least = new EnumMap<>(Level.class);
    private final Map<Level, Fraction> most = new EnumMap<>(Level.class);
    private final int smallest;

    /**
     * For one principle.
     *
     * @param grain all scores are whole multiples of one of so many parts
     * @param smallest the least count that is shown
     */
    ScoreRoom(Framework framework, Principle principle, BigInteger grain, int smallest) {
        this.smallest = smallest;
        Fraction step = new Fraction(BigInteger.ONE, grain);
        List<Band> bands = framework.bands();
        for (int i = 0; i < bands.size(); i++) {
            Band band = bands.get(i);
            least.put(band.level(), multiple(band.from(), grain));
            boolean canBeKeptBack =
                    i + 1 == bands.size() || isGated(principle, bands.get(i + 1).level());
            most.put(
                    band.level(),
                    canBeKeptBack
                            ? Fraction.ONE
                            : multiple(band.below().orElseThrow(), grain).minus(step));
        }
    }

    /** Whether a score that would earn the level may be kept from it: the highest one takes the word of people. */
    private static boolean isGated(Principle principle, Level level) {
        return level == Level.EMBEDDED
                || principle.criteria().stream()
                        .anyMatch(one -> one.gate().filter(level::equals).isPresent());
    }

    /** The least multiple that is not below. */
    private static Fraction multiple(Share share, BigInteger grain) {
        BigInteger[] parts =
                BigInteger.valueOf(share.part()).multiply(grain).divideAndRemainder(BigInteger.valueOf(share.of()));
        return new Fraction(parts[1].signum() == 0 ? parts[0] : parts[0].add(BigInteger.ONE), grain);
    }

    /**
     * Whether there is room enough.
     *
     * @param levels how many projects have each level
     * @param from what the sum of their scores is at least, as far as is told
     * @param to what it is at most
     * @param hidden the levels of which the number is hidden
     * @param times how often a project may go from one level to another
     */
    boolean isEnough(List<Integer> levels, Fraction from, Fraction to, List<Level> hidden, int times) {
        if (hidden.isEmpty()) {
            return true;
        }
        Fraction moved = Fraction.of((long) smallest * times, 1);
        Fraction low = sum(levels, least).plus(moved.times(distance(least, hidden)));
        Fraction high = sum(levels, most).minus(moved.times(distance(most, hidden)));
        return low.compareTo(to) <= 0 && high.compareTo(from) >= 0;
    }

    private static Fraction sum(List<Integer> levels, Map<Level, Fraction> ends) {
        Fraction sum = Fraction.ZERO;
        for (Map.Entry<Level, Fraction> end : ends.entrySet()) {
            sum = sum.plus(
                    end.getValue().times(Fraction.of(levels.get(end.getKey().ordinal()), 1)));
        }
        return sum;
    }

    private static Fraction distance(Map<Level, Fraction> ends, List<Level> hidden) {
        List<Fraction> of = hidden.stream()
                .filter(ends::containsKey)
                .map(ends::get)
                .sorted()
                .toList();
        return of.isEmpty() ? Fraction.ZERO : of.get(of.size() - 1).minus(of.get(0));
    }
}
