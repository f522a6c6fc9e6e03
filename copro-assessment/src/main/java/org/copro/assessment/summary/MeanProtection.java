package org.copro.assessment.summary;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.copro.assessment.disclosure.Position;
import org.copro.assessment.disclosure.ProtectedCell;
import org.copro.assessment.disclosure.ProtectedCell.Hidden;
import org.copro.assessment.disclosure.ProtectedCell.Shown;
import org.copro.assessment.disclosure.ProtectedTable;
import org.copro.assessment.framework.Framework;
import org.copro.assessment.framework.Level;
import org.copro.assessment.framework.Principle;
import org.copro.assessment.robust.Fraction;

/**
 * Which means of one principle may be told beside the numbers of levels that are shown: those that leave scores room
 * ({@link ScoreRoom}). Of few projects none is, and none is exact.
 */
final class MeanProtection {

    private static final int LOW = 0;
    private static final int HIGH = 1;
    private static final int COVERAGE = 2;

    private final PortfolioSummary summary;
    private final int principle;
    private final ScoreRoom room;

    /**
     * For one principle.
     *
     * @param number its place among those of all frameworks
     * @param smallest the least count that is shown
     */
    MeanProtection(PortfolioSummary summary, Framework framework, Principle principle, int number, int smallest) {
        this.summary = summary;
        this.principle = number;
        room = new ScoreRoom(framework, principle, grain(), smallest);
    }

    /** Of how many parts all scores are whole multiples. */
    private BigInteger grain() {
        BigInteger grain = BigInteger.ONE;
        for (int end : List.of(LOW, HIGH)) {
            long[] pairs = summary.sums()[SummaryEntry.SHARES * principle + end].pairs();
            for (int i = 0; i < pairs.length; i += 2) {
                BigInteger denominator = BigInteger.valueOf(pairs[i]);
                grain = grain.divide(grain.gcd(denominator)).multiply(denominator);
            }
        }
        return grain;
    }

    /** The mean over all projects; empty if it could tell of a hidden count, or for fewer than ten. */
    Optional<MeanScore> overAll(ProtectedTable known, Optional<ProtectedTable> levels) {
        int nothing = summary.count(Layout.known(principle, Known.NOTHING));
        Scores all = new Scores(
                summary.count(Layout.known(principle, Known.SOMETHING)) + nothing,
                nothing,
                counts(level -> count(other -> Layout.levels(principle, level, other))),
                counts(level -> count(other -> Layout.levels(principle, other, level))),
                List.of(summary.sum(principle, LOW), summary.sum(principle, HIGH), summary.sum(principle, COVERAGE)));
        if (all.of() < SupportedShare.FEWEST_FOR_SHARE
                || known.cells().values().stream().anyMatch(Hidden.class::isInstance)) {
            return Optional.empty();
        }
        MeanScore mean = all.mean();
        boolean isSafe = levels.isEmpty()
                || isEnoughAround(all, mean.low(), LOW, hidden(levels.get(), Position::totalOfRow))
                        && isEnoughAround(all, mean.high(), HIGH, hidden(levels.get(), Position::totalOfColumn));
        return isSafe ? Optional.of(mean) : Optional.empty();
    }

    private int count(Function<Level, Integer> place) {
        return Arrays.stream(Level.values())
                .mapToInt(level -> summary.count(place.apply(level)))
                .sum();
    }

    /** Beside a mean that is rounded, and so tells only about what the sum is. */
    private boolean isEnoughAround(Scores all, Fraction mean, int end, List<Level> hidden) {
        Fraction many = Fraction.of(all.of(), 1);
        Fraction unknown = Fraction.of(end == HIGH ? all.nothing() : 0, 1);
        return room.isEnough(
                all.levels(end),
                mean.minus(MeanScore.ROUNDED_BY).times(many).minus(unknown),
                mean.plus(MeanScore.ROUNDED_BY).times(many).minus(unknown),
                hidden,
                1);
    }

    /** The levels of which it is not shown how many projects there are. */
    static List<Level> hidden(ProtectedTable levels, Function<Integer, Position> total) {
        return Arrays.stream(Level.values())
                .filter(level -> levels.at(total.apply(level.ordinal())) instanceof Hidden)
                .toList();
    }

    /**
     * The means of groups, if that over all is told. What is not told of some follows from what is told of the others,
     * so that these together must leave room too.
     *
     * @param shown what is shown of each group, by {@link Known} and by {@link Level} that is certain
     * @param possible the levels of which it is hidden over all how many projects may have them
     */
    List<Optional<MeanScore>> ofGroups(List<GroupCounts> groups, Figure.Cells shown, List<Level> possible) {
        List<List<ProtectedCell>> known = shown.parts();
        List<List<ProtectedCell>> certain = shown.further();
        List<Scores> scores = groups.stream().map(this::scores).toList();
        List<Integer> told = new ArrayList<>(IntStream.range(0, groups.size())
                .filter(i -> isTold(known.get(i), Known.SOMETHING) && isTold(known.get(i), Known.NOTHING))
                .filter(i -> scores.get(i).of() >= SupportedShare.FEWEST_FOR_SHARE)
                .filter(i -> leavesRoom(List.of(scores.get(i)), hidden(certain.get(i)), possible))
                .boxed()
                .sorted(Comparator.comparing(i -> -scores.get(i).of()))
                .toList());
        while (!told.isEmpty() && !leaveRoom(scores, certain, told, possible)) {
            told.remove(told.size() - 1);
        }
        List<Optional<MeanScore>> means = new ArrayList<>(Collections.nCopies(groups.size(), Optional.empty()));
        told.forEach(i -> means.set(i, Optional.of(scores.get(i).mean())));
        return means;
    }

    /**
     * The means of groups that can have projects in common, each as beside all others. None is told where one is not
     * and could be worked out of the others, since hardly any project is in several groups.
     *
     * @param all projects of the groups, each once
     * @param figure by which groups divide
     * @param shown what is shown of each group
     * @param possible as for groups that have nothing in common
     */
    List<Optional<MeanScore>> ofOverlapping(
            List<GroupCounts> groups, GroupCounts all, Figure figure, Figure.Cells shown, List<Level> possible) {
        List<Optional<MeanScore>> means = new ArrayList<>();
        long twice = -all.projects();
        long withoutMean = 0;
        for (int i = 0; i < groups.size(); i++) {
            List<GroupCounts> both = List.of(groups.get(i), all.without(groups.get(i)));
            Optional<MeanScore> mean = isTold(shown.parts().get(i), Known.SOMETHING)
                    ? ofGroups(both, figure.cells(both), possible).get(0)
                    : Optional.empty();
            means.add(mean);
            twice += groups.get(i).projects();
            withoutMean += mean.isPresent() ? 0 : groups.get(i).projects();
        }
        return withoutMean > twice ? Collections.nCopies(groups.size(), Optional.empty()) : means;
    }

    private static boolean isTold(List<ProtectedCell> known, Known one) {
        return known.get(one.ordinal()) instanceof Shown;
    }

    private static List<Level> hidden(List<ProtectedCell> certain) {
        return Arrays.stream(Level.values())
                .filter(level -> certain.get(level.ordinal()) instanceof Hidden)
                .toList();
    }

    /** Whether those do of which no mean is told. */
    private boolean leaveRoom(
            List<Scores> scores, List<List<ProtectedCell>> certain, List<Integer> told, List<Level> possible) {
        List<Integer> others = IntStream.range(0, scores.size())
                .filter(i -> !told.contains(i) && scores.get(i).of() > 0)
                .boxed()
                .toList();
        List<Level> hidden = Arrays.stream(Level.values())
                .filter(level ->
                        others.stream().anyMatch(i -> hidden(certain.get(i)).contains(level)))
                .toList();
        return leavesRoom(others.stream().map(scores::get).toList(), hidden, possible);
    }

    /** Whether the sums could be what they are if projects went from one level to another in any of these groups. */
    private boolean leavesRoom(List<Scores> some, List<Level> certain, List<Level> possible) {
        if (some.isEmpty()) {
            return true;
        }
        Scores together = some.stream().reduce(Scores::plus).orElseThrow();
        return room.isEnough(together.levels(LOW), together.sum(LOW), together.sum(LOW), certain, times(some, certain))
                && room.isEnough(
                        together.levels(HIGH), together.sum(HIGH), together.sum(HIGH), possible, times(some, possible));
    }

    /** A change of one count goes through each level and each group once at most. */
    private static int times(List<Scores> some, List<Level> hidden) {
        return Math.max(1, Math.min(some.size(), hidden.size()));
    }

    private Scores scores(GroupCounts group) {
        int nothing = group.count(GroupLayout.known(principle, Known.NOTHING));
        return new Scores(
                group.count(GroupLayout.known(principle, Known.SOMETHING)) + nothing,
                nothing,
                counts(level -> group.count(GroupLayout.certain(principle, level))),
                counts(level -> group.count(GroupLayout.possible(principle, level))),
                IntStream.of(LOW, HIGH, COVERAGE)
                        .mapToObj(share -> group.sums()[SummaryEntry.SHARES * principle + share].value())
                        .toList());
    }

    private static List<Integer> counts(Function<Level, Integer> count) {
        return Arrays.stream(Level.values()).map(count).toList();
    }

    /**
     * The true scores of some projects.
     *
     * @param of to how many the principle applies
     * @param nothing of how many of them nothing is known
     * @param certain of the others, how many have each level for certain
     * @param possible how many may have it
     * @param sums of their low ends, high ends, coverages
     */
    private record Scores(int of, int nothing, List<Integer> certain, List<Integer> possible, List<Fraction> sums) {

        List<Integer> levels(int end) {
            return end == LOW ? certain : possible;
        }

        Fraction sum(int share) {
            return sums.get(share);
        }

        MeanScore mean() {
            Fraction many = Fraction.of(of, 1);
            return new MeanScore(
                    sum(LOW).dividedBy(many),
                    sum(HIGH).plus(Fraction.of(nothing, 1)).dividedBy(many),
                    sum(COVERAGE).dividedBy(many));
        }

        Scores plus(Scores other) {
            return new Scores(
                    of + other.of,
                    nothing + other.nothing,
                    added(certain, other.certain),
                    added(possible, other.possible),
                    IntStream.range(0, sums.size())
                            .mapToObj(i -> sum(i).plus(other.sum(i)))
                            .toList());
        }

        private static List<Integer> added(List<Integer> some, List<Integer> more) {
            return IntStream.range(0, some.size())
                    .mapToObj(i -> some.get(i) + more.get(i))
                    .toList();
        }
    }
}
