package org.copro.organisation;

import java.time.LocalDate;
import java.util.List;
import org.copro.time.PartialDate;

/**
 * One look at all projects on one day.
 *
 * @param on a day, not a month or a year; records are judged as of it
 * @param projects the records as they stood; one at least
 */
public record CheckIn(PartialDate on, List<ProjectAt> projects) {

    /** Refuses a check-in without projects, or without a day. */
    public CheckIn {
        projects = List.copyOf(projects);
        if (projects.isEmpty()) {
            throw new IllegalArgumentException("a check-in needs the record of at least one project");
        }
        if (!on.earliest().equals(on.latest())) {
            throw new IllegalArgumentException("the day of a check-in must be a day but was " + on);
        }
    }

    /** The day. */
    public LocalDate day() {
        return on.earliest();
    }
}
