package org.copro.assessment.survey;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.copro.assessment.disclosure.ProtectedCell;

/**
 * How many people of one group chose each option; of all of the group, whether they answered or not. With several to
 * choose, the counts add up to more.
 *
 * @param group who
 * @param cells one for each option in their order, then own words if there is a place for them
 */
public record OptionsLine(Group group, List<ProtectedCell> cells) {

    /** Keeps the list. */
    public OptionsLine {
        cells = List.copyOf(cells);
    }

    /**
     * The numbers of the options, most chosen first; as often chosen in their order. Those whose count is hidden come
     * last, in their order, so that nothing can be read off their place.
     */
    public List<Integer> mostChosenFirst() {
        return IntStream.range(0, cells.size())
                .boxed()
                .sorted(Comparator.comparing(
                        option -> cells.get(option) instanceof ProtectedCell.Shown shown ? -shown.count() : 1))
                .toList();
    }

    /** Whether it is known that nobody of the group chose anything. */
    public boolean isWithoutAnswers() {
        return cells.stream().allMatch(new ProtectedCell.Shown(0)::equals);
    }
}
