package org.copro.assessment.release;

import java.util.List;
import org.copro.evidence.Evidence;
import org.copro.people.Participant;
import org.copro.project.Project;
import org.copro.voice.Consent;
import org.copro.voice.Statement;

/**
 * What people said, with what is needed to tell whether it may leave.
 *
 * @param statements what was said
 * @param participants who said it
 * @param evidence where it stands; a source may have a permission of its own, which is a consent with its id as subject
 * @param consents what was agreed to
 */
public record Spoken(
        List<Statement> statements, List<Participant> participants, List<Evidence> evidence, List<Consent> consents) {

    /** Keeps the lists as given. */
    public Spoken {
        statements = List.copyOf(statements);
        participants = List.copyOf(participants);
        evidence = List.copyOf(evidence);
        consents = List.copyOf(consents);
    }

    /** The same people with other statements of theirs. */
    Spoken with(List<Statement> others) {
        return new Spoken(others, participants, evidence, consents);
    }

    /** What was said in a project. */
    public static Spoken in(Project project) {
        return new Spoken(project.statements(), project.participants(), project.evidence(), project.consents());
    }
}
