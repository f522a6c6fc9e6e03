package org.copro.assessment.disclosure;

import java.util.ArrayList;
import java.util.List;

/** What must not be worked out of a table. */
sealed interface Target {

    /** Where it stands in the table. */
    Position position();

    /** Whether it stays open with these counts hidden, its own among them. */
    boolean isOpen(FrequencyTable table, List<Position> gaps, int threshold);

    /** A count from 1 to below the threshold. */
    record SmallCount(Position position) implements Target {

        @Override
        public boolean isOpen(FrequencyTable table, List<Position> gaps, int threshold) {
            CellBounds bounds = Intruder.withNumbers(table, gaps).bounds(position);
            return bounds.allows(0)
                    && bounds.allows(threshold)
                    && !Intruder.withLabels(table, gaps, threshold)
                            .bounds(position)
                            .isExact();
        }
    }

    /**
     * The answer that everybody in a group gave.
     *
     * @param others the answers that nobody gave
     */
    record OneAnswer(Position position, List<Position> others) implements Target {

        @Override
        public boolean isOpen(FrequencyTable table, List<Position> gaps, int threshold) {
            Intruder intruder = Intruder.withNumbers(table, gaps);
            return others.stream().anyMatch(other -> intruder.bounds(other).allows(threshold));
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
