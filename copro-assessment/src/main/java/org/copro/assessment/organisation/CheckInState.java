package org.copro.assessment.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.copro.assessment.Assessment;
import org.copro.assessment.label.Verdict;
import org.copro.assessment.logic.Truth;
import org.copro.assessment.power.Corroboration;

/**
 * How all projects stood at one check-in.
 *
 * @param on the day
 * @param projects in the order given
 */
public record CheckInState(LocalDate on, List<ProjectState> projects) {

    /** Keeps the list as given; refuses a project that is in it twice. */
    public CheckInState {
        projects = List.copyOf(projects);
        if (projects.stream().map(ProjectState::id).distinct().count() < projects.size()) {
            throw new IllegalArgumentException("each project can be in a check-in once but the ids were %s"
                    .formatted(projects.stream().map(ProjectState::id).toList()));
        }
    }

    /**
     * Gathers the judgements of one day.
     *
     * @throws IllegalArgumentException if a project is among them twice
     */
    public static CheckInState of(LocalDate on, List<Assessment> results) {
        return new CheckInState(on, results.stream().map(ProjectState::of).toList());
    }

    /** The project with this id. */
    public Optional<ProjectState> project(String id) {
        return projects.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** In how many projects a sign of routine is so, is not so, or is not known. */
    public int count(RoutineSign sign, Truth truth) {
        return (int)
                projects.stream().filter(one -> one.signs().get(sign) == truth).count();
    }

    /** How many projects have a verdict on the word they use. */
    public int count(Verdict verdict) {
        return (int) projects.stream().filter(one -> one.verdict() == verdict).count();
    }

    /** How many verdicts rest on this. */
    public int count(Corroboration corroboration) {
        return (int) projects.stream()
                .filter(one -> one.corroboration() == corroboration)
                .count();
    }

    /** In how many projects people who use services rated the work themselves. */
    public int ratedByPeople() {
        return (int)
                projects.stream().filter(one -> one.peopleRated() == Truth.TRUE).count();
    }
}
