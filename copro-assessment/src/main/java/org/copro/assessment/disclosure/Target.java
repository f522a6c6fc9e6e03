package org.copro.assessment.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What must not be worked out of a table. */
sealed interface Target {

    /** Where it stands in the table. */
    Position position();

    /**
     * The gaps by which it stays open, its own among them; empty if it does not. As long as all of these are hidden, it
     * does.
     *
     * @param withNumbers who knows the numbers shown
     * @param withLabels who also knows what the labels mean
     */
    Optional<Set<Position>> way(FrequencyTable table, Intruder withNumbers, Intruder withLabels, int threshold);

    /** Whether it stays open with these counts hidden, its own among them. */
    default boolean isOpen(FrequencyTable table, List<Position> gaps, int threshold) {
        return way(
                        table,
                        Intruder.withNumbers(table, gaps, Surroundings.NONE),
                        Intruder.withLabels(table, gaps, threshold, Surroundings.NONE),
                        threshold)
                .isPresent();
    }

    /** A count from 1 to below the threshold. */
    record SmallCount(Position position) implements Target {

        @Override
        public Optional<Set<Position>> way(
                FrequencyTable table, Intruder withNumbers, Intruder withLabels, int threshold) {
            int count = table.count(position);
            return open(position, -count, threshold - count, withNumbers, withLabels);
        }
    }

    /**
     * A count that leaves from 1 to below the threshold of all there are: as few are elsewhere.
     *
     * @param all that there are
     */
    record FewElsewhere(Position position, int all) implements Target {

        @Override
        public Optional<Set<Position>> way(
                FrequencyTable table, Intruder withNumbers, Intruder withLabels, int threshold) {
            int elsewhere = all - table.count(position);
            return open(position, elsewhere, elsewhere - threshold, withNumbers, withLabels);
        }
    }

    /** The gaps by which a count could be so much more, or less, and by which its labels leave another one. */
    private static Optional<Set<Position>> open(
            Position position, int one, int other, Intruder withNumbers, Intruder withLabels) {
        Optional<Set<Position>> there = withNumbers.way(position, one);
        Optional<Set<Position>> back = there.flatMap(found -> withNumbers.way(position, other));
        Optional<Set<Position>> near =
                back.flatMap(found -> withLabels.way(position, 1).or(() -> withLabels.way(position, -1)));
        if (near.isEmpty()) {
            return near;
        }
        Set<Position> all = new LinkedHashSet<>(there.get());
        all.addAll(back.get());
        all.addAll(near.get());
        return Optional.of(all);
    }

    /**
     * The answer that everybody in a group gave.
     *
     * @param others the answers that nobody gave
     */
    record OneAnswer(Position position, List<Position> others) implements Target {

        @Override
        public Optional<Set<Position>> way(
                FrequencyTable table, Intruder withNumbers, Intruder withLabels, int threshold) {
            return others.stream()
                    .flatMap(other -> withNumbers.way(other, threshold).stream())
                    .findFirst();
        }
    }

    /** All there is to protect in a table. */
    static List<Target> of(FrequencyTable table, SmallCountRule rule) {
        List<Target> targets = new ArrayList<>();
        for (Position position : table.positions()) {
            if (rule.isSmall(table.count(position))) {
                targets.add(new SmallCount(position));
            }
        }
        for (int row : rule.hidesUnanimity() ? table.unanimous() : List.<Integer>of()) {
            List<Position> others = new ArrayList<>();
            Position given = Position.totalOfRow(row);
            for (int column = 0; column < table.columns().size(); column++) {
                Position position = new Position(row, column);
                if (table.count(position) == 0) {
                    others.add(position);
                } else {
                    given = position;
                }
            }
            targets.add(new OneAnswer(given, others));
        }
        return List.copyOf(targets);
    }

    /** What has to be hidden in any case, in reading order. */
    static List<Position> mustHide(List<Target> targets) {
        List<Position> hidden = new ArrayList<>();
        for (Target target : targets) {
            hidden.add(target.position());
            if (target instanceof OneAnswer one) {
                hidden.addAll(one.others());
            }
        }
        return hidden.stream().distinct().sorted().toList();
    }
}
