package org.copro.assessment.summary;

import java.util.Optional;
import org.copro.assessment.disclosure.Position;
import org.copro.assessment.disclosure.ProtectedCell;
import org.copro.assessment.disclosure.ProtectedTable;
import org.copro.stage.Phase;

/**
 * The say people had in one phase, over all projects.
 *
 * @param phase which
 * @param presence how many projects say anything of it, in one line by {@link Presence}
 * @param say of those that do, one row for each declared say and one column for each evidenced say, both by
 *     {@link SayCount}; empty if none does or how many do is hidden
 */
public record PhaseSummary(Phase phase, ProtectedTable presence, Optional<ProtectedTable> say) {

    /** How many projects stand so to the phase. */
    public ProtectedCell count(Presence one) {
        return presence.at(new Position(0, one.ordinal()));
    }

    /** How many projects have this say by their own word. */
    public Optional<ProtectedCell> declared(SayCount one) {
        return say.map(table -> table.at(Position.totalOfRow(one.ordinal())));
    }

    /** How many projects have this say by what decisions and methods show. */
    public Optional<ProtectedCell> evidenced(SayCount one) {
        return say.map(table -> table.at(Position.totalOfColumn(one.ordinal())));
    }
}
