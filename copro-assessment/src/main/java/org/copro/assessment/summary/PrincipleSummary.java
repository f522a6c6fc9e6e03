package org.copro.assessment.summary;

import java.util.Optional;
import org.copro.assessment.disclosure.Position;
import org.copro.assessment.disclosure.ProtectedCell;
import org.copro.assessment.disclosure.ProtectedCell.Shown;
import org.copro.assessment.disclosure.ProtectedTable;
import org.copro.assessment.framework.Level;
import org.copro.assessment.framework.Principle;

/**
 * How much of one principle records show, over all projects.
 *
 * @param principle which
 * @param known of how many projects something is known, in one line by {@link Known}
 * @param levels of those, one row for each level that is certain and one column for each that is possible; empty if
 *     there are none or how many there are is hidden
 * @param mean over all projects to which it applies; empty where counts could be worked out from it, or for few
 */
public record PrincipleSummary(
        Principle principle, ProtectedTable known, Optional<ProtectedTable> levels, Optional<MeanScore> mean) {

    /** Of how many projects so much is known. */
    public ProtectedCell count(Known one) {
        return known.at(new Position(0, one.ordinal()));
    }

    /** How many projects have reached this level, and no higher one for certain. */
    public Optional<ProtectedCell> certain(Level level) {
        return levels.map(table -> table.at(Position.totalOfRow(level.ordinal())));
    }

    /** How many projects may have reached this level, and no higher one. */
    public Optional<ProtectedCell> possible(Level level) {
        return levels.map(table -> table.at(Position.totalOfColumn(level.ordinal())));
    }

    /** Whether there is a mean that is not told because hidden counts could be worked out from it. */
    public boolean isMeanHidden() {
        return mean.isEmpty()
                && count(Known.SOMETHING) instanceof Shown some
                && count(Known.NOTHING) instanceof Shown none
                && some.count() + none.count() >= SupportedShare.FEWEST_FOR_SHARE;
    }
}
