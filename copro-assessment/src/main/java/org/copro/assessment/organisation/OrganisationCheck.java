package org.copro.assessment.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copro.assessment.logic.Truth;
import org.copro.assessment.organisation.ProjectChange.Aspect;
import org.copro.assessment.reason.Phrase;
import org.copro.assessment.reason.PlainWords;

/**
 * An organisation over its projects and check-ins. There is no total, and no project stands above another.
 *
 * @param title of the organisation
 * @param checkIns the earliest first; one at least
 * @param changes from the last check-in but one to the last; none if there is only one
 */
public record OrganisationCheck(String title, List<CheckInState> checkIns, List<ProjectChange> changes) {

    /** Keeps the lists as given. */
    public OrganisationCheck {
        checkIns = List.copyOf(checkIns);
        changes = List.copyOf(changes);
        if (checkIns.isEmpty()) {
            throw new IllegalArgumentException("there must be one check-in at least");
        }
    }

    /** Compares the last two check-ins. */
    public static OrganisationCheck of(String title, List<CheckInState> checkIns) {
        List<ProjectChange> changes = new ArrayList<>();
        if (checkIns.size() > 1) {
            CheckInState before = checkIns.get(checkIns.size() - 2);
            CheckInState now = checkIns.get(checkIns.size() - 1);
            now.projects().forEach(one -> changes.addAll(changes(before.project(one.id()), one)));
            before.projects().stream()
                    .filter(one -> now.project(one.id()).isEmpty())
                    .forEach(one -> changes.add(new ProjectChange(
                            one.title(),
                            Aspect.NOT_LOOKED_AT,
                            Phrase.of("it was not looked at this time; whether it ended is not said"))));
        }
        return new OrganisationCheck(title, checkIns, changes);
    }

    /** The last check-in. */
    public CheckInState last() {
        return checkIns.get(checkIns.size() - 1);
    }

    /** The last check-in but one; empty if there is only one. */
    public Optional<CheckInState> before() {
        return checkIns.size() < 2 ? Optional.empty() : Optional.of(checkIns.get(checkIns.size() - 2));
    }

    private static List<ProjectChange> changes(Optional<ProjectState> earlier, ProjectState now) {
        if (earlier.isEmpty()) {
            return List.of(new ProjectChange(
                    now.title(), Aspect.NEW, Phrase.of("it was looked at for the first time ({})", word(now))));
        }
        ProjectState before = earlier.get();
        List<ProjectChange> changes = new ArrayList<>();
        add(changes, now, Aspect.WORD, "the word in use", word(before), word(now));
        add(changes, now, Aspect.WHOSE_WORD, "what settles that", rests(before), rests(now));
        for (RoutineSign sign : RoutineSign.values()) {
            add(
                    changes,
                    now,
                    Aspect.ROUTINE,
                    sign.words(),
                    known(before.signs().get(sign)),
                    known(now.signs().get(sign)));
        }
        // that it is not known any more would tell that somebody withdrew
        if (before.peopleRated() != Truth.UNKNOWN && now.peopleRated() != Truth.UNKNOWN) {
            add(
                    changes,
                    now,
                    Aspect.PEOPLE_RATED,
                    "rated by people who use services",
                    known(before.peopleRated()),
                    known(now.peopleRated()));
        }
        return changes;
    }

    private static void add(
            List<ProjectChange> changes, ProjectState project, Aspect aspect, String what, String before, String now) {
        if (!before.equals(now)) {
            changes.add(new ProjectChange(project.title(), aspect, Phrase.of("{}: {}; before: {}", what, now, before)));
        }
    }

    private static String word(ProjectState state) {
        return state.claimed()
                .map(label -> "“%s”, %s".formatted(PlainWords.of(label), PlainWords.of((Object) state.verdict())))
                .orElse("no word is claimed");
    }

    private static String rests(ProjectState state) {
        return switch (state.corroboration()) {
            case NOTHING -> "nothing yet";
            case DECLARED -> "the organisation’s word alone";
            case RECORDED -> "on record";
            case CONFIRMED -> "said by people who use services, too";
        };
    }

    private static String known(Truth truth) {
        return switch (truth) {
            case TRUE -> "yes";
            case FALSE -> "no";
            case UNKNOWN -> "not known";
        };
    }
}
