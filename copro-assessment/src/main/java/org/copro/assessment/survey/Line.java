package org.copro.assessment.survey;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.copro.assessment.disclosure.FrequencyTable;
import org.copro.assessment.disclosure.Position;
import org.copro.assessment.disclosure.ProtectedCell;
import org.copro.assessment.disclosure.ProtectedCell.Hidden;
import org.copro.assessment.disclosure.ProtectedCell.Shown;
import org.copro.assessment.disclosure.ProtectedCell.Why;
import org.copro.assessment.disclosure.ProtectedTable;
import org.copro.assessment.disclosure.SmallCountRule;

/**
 * How many people of one group gave each answer, as it may be published. How many they are together is known from
 * elsewhere; where no choice of answers protects the others with that known, all are hidden.
 *
 * @param cells one for each answer, in their order
 */
public record Line(List<ProtectedCell> cells) {

    /** Keeps the list. */
    public Line {
        cells = List.copyOf(cells);
    }

    static Line of(List<Integer> counts, SmallCountRule rule) {
        List<String> answers =
                IntStream.range(0, counts.size()).mapToObj(Integer::toString).toList();
        ProtectedTable table = rule.protect(FrequencyTable.of("all", answers, counts));
        if (table.total() instanceof Hidden) {
            return new Line(Collections.nCopies(counts.size(), new Hidden(Why.PROTECTS_OTHERS, rule.threshold())));
        }
        List<ProtectedCell> cells = new ArrayList<>();
        for (int column = 0; column < counts.size(); column++) {
            cells.add(table.at(new Position(0, column)));
        }
        return new Line(cells);
    }

    /** How many of a group did something that nobody need have done: that nobody did may be shown. */
    static ProtectedCell part(int count, int of, SmallCountRule rule) {
        return count == 0
                ? new Shown(0)
                : of(List.of(count, of - count), rule).cells().get(0);
    }

    /** The counts; empty if one of them is hidden. */
    public Optional<List<Integer>> counts() {
        List<Integer> counts = new ArrayList<>();
        for (ProtectedCell cell : cells) {
            if (cell instanceof Shown shown) {
                counts.add(shown.count());
            }
        }
        return counts.size() == cells.size() ? Optional.of(List.copyOf(counts)) : Optional.empty();
    }

    /** The count at a place; empty if it is hidden. */
    public Optional<Integer> count(int place) {
        return cells.get(place) instanceof Shown shown ? Optional.of(shown.count()) : Optional.empty();
    }
}
