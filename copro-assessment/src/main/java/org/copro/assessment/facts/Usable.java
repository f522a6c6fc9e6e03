package org.copro.assessment.facts;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.copro.evidence.Evidence;
import org.copro.people.Participant;
import org.copro.people.Side;
import org.copro.project.Project;
import org.copro.stage.Involvement;
import org.copro.stage.Stage;
import org.copro.voice.ConsentPurpose;
import org.copro.voice.Consents;
import org.copro.voice.Statement;

/**
 * A project without the facts that a participant does not allow to be used. Who took part in what role stays: without
 * it the rest would say something else than was recorded. All other facts about them become "not stated". Evidence
 * stays with its id alone, and is nobody's word any more, where its use is not allowed or where it is the people's word
 * and holds only what such participants said.
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
        Set<String> unheard = new HashSet<>(0);
        for (Evidence evidence : project.evidence()) {
            if (consents.forbids(evidence.id(), ConsentPurpose.USE_DATA, date)
                    || !silent.isEmpty() && isOnlyOf(silent, evidence, project.statements())) {
                unheard.add(evidence.id());
            }
        }
        Project usable = silent.isEmpty() ? project : withoutParticipants(project, silent);
        return new Usable(unheard.isEmpty() ? usable : withoutEvidence(usable, unheard), silent);
    }

    /** Whether it is the people's word, and statements stand in it, all of them of these participants. */
    private static boolean isOnlyOf(Set<String> participants, Evidence evidence, List<Statement> statements) {
        boolean isTheirs = false;
        for (Statement one : statements) {
            if (one.source().filter(evidence.id()::equals).isPresent()) {
                isTheirs = true;
                if (one.by().filter(participants::contains).isEmpty()) {
                    return false;
                }
            }
        }
        return isTheirs && evidence.statedBy().filter(Side.PEOPLE::equals).isPresent();
    }

    private static Project withoutEvidence(Project project, Set<String> unheard) {
        return project.withEvidence(project.evidence().stream()
                .map(one -> unheard.contains(one.id())
                        ? Evidence.builder().id(one.id()).build()
                        : one)
                .toList());
    }

    private static Project withoutParticipants(Project project, Set<String> silent) {
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
