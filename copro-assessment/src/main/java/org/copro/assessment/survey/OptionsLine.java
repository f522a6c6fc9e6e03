package org.copro.assessment.survey;

import java.util.List;
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
}
