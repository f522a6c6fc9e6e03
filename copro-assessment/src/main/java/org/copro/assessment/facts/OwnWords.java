package org.copro.assessment.facts;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.copro.people.Side;
import org.copro.project.Project;
import org.copro.voice.Statement;
import org.copro.voice.StatementKind;

/**
 * Who spoke of something in the statements of records, as far as what they said may be used on a day.
 *
 * @param sides those of which somebody did, in the order of the sides
 * @param isAnyOfUnknown whether it is not recorded who made one of the statements, or in what role
 */
public record OwnWords(List<Side> sides, boolean isAnyOfUnknown) {

    /** Keeps the list as given. */
    public OwnWords {
        sides = List.copyOf(sides);
    }

    /** Looks through the statements of one kind in all records. */
    public static OwnWords of(StatementKind kind, List<Project> projects, LocalDate on) {
        Set<Side> sides = EnumSet.noneOf(Side.class);
        boolean isAnyOfUnknown = false;
        for (Project project : projects) {
            Project usable = Usable.of(project, on).project();
            for (Statement one : usable.statements()) {
                if (one.kind().filter(kind::equals).isPresent()) {
                    usable.sideOf(one).ifPresent(sides::add);
                    isAnyOfUnknown |= usable.sideOf(one).isEmpty();
                }
            }
        }
        return new OwnWords(List.copyOf(sides), isAnyOfUnknown);
    }
}
