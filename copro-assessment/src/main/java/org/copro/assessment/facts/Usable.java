package org.copro.assessment.facts;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.copro.people.Participant;
import org.copro.project.Project;
import org.copro.stage.Involvement;
import org.copro.stage.Stage;
import org.copro.voice.ConsentPurpose;
import org.copro.voice.Consents;

/**
 * A project without the facts that a participant does not allow to be used. Who took part in what role stays: without
 * it the rest would say something else than was recorded. All other facts about them become "not stated".
 *
 * @param project what may be used
 * @param withdrawn ids of participants who do not allow the use of their data
 */
record Usable(Project project, Set<String> withdrawn) {

    static Usable of(Project project, LocalDate date) {
        if (project.consents().isEmpty()) {
            return new Usable(project, Collections.emptySet());
        }
        Consents consents = new Consents(project.consents());
        Set<String> silent = new HashSet<>();
        for (Participant participant : project.participants()) {
            if (consents.forbids(participant.id(), ConsentPurpose.USE_DATA, date)) {
                silent.add(participant.id());
            }
        }
        return new Usable(silent.isEmpty() ? project : without(project, silent), silent);
    }

    private static Project without(Project project, Set<String> silent) {
        List<Participant> participants = project.participants().stream()
                .map(one -> silent.contains(one.id())
                        ? Participant.builder().id(one.id()).role(one.role()).build()
                        : one)
                .toList();
        List<Stage> stages = project.stages().stream()
                .map(stage -> stage.withInvolvement(stage.involvement().stream()
                        .map(one -> one.who().filter(silent::contains).isPresent()
                                ? Involvement.builder().who(one.who()).build()
                                : one)
                        .toList()))
                .toList();
        return project.withParticipants(participants)
                .withStages(stages)
                .withStatements(project.statements().stream()
                        .filter(one -> one.by().filter(silent::contains).isEmpty())
                        .toList())
                .withRatings(project.ratings().stream()
                        .filter(one -> one.by().filter(silent::contains).isEmpty())
                        .toList());
    }
}
