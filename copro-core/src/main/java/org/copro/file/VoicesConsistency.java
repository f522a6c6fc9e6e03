package org.copro.file;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copro.binding.Problem.Rule;
import org.copro.binding.Words;
import org.copro.coding.Coded;
import org.copro.coding.Coding;
import org.copro.coding.Theme;
import org.copro.evidence.Evidence;
import org.copro.people.Attendance;
import org.copro.people.Participant;
import org.copro.people.Role;
import org.copro.people.Side;
import org.copro.time.PartialDate;
import org.copro.voice.Consent;
import org.copro.voice.Statement;

/**
 * Whether who was there, what was said, what was agreed to and how it was read fit together, in a record of any kind.
 */
final class VoicesConsistency {

    private final Complaints complaints;
    private final List<Participant> participants;
    private final Set<String> participantIds = new LinkedHashSet<>();
    private final Set<String> evidenceIds = new LinkedHashSet<>();

    VoicesConsistency(
            Complaints complaints, List<Participant> participants, List<Evidence> evidence, List<Consent> consents) {
        this.complaints = complaints;
        this.participants = participants;
        participants.forEach(one -> participantIds.add(one.id()));
        evidence.forEach(one -> evidenceIds.add(one.id()));
        complaints.unique("participant", participants, Participant::id);
        complaints.unique("evidence", evidence, Evidence::id);
        participants.forEach(one -> complaints.order(one, "joined", one.joined(), "left", one.left()));
        evidence.forEach(one -> complaints.order(one, "dated", one.dated(), "expires", one.expires()));
        for (Consent consent : consents) {
            // a published source may have a permission of its own
            if (!evidenceIds.contains(consent.subject())) {
                complaints.reference(consent, List.of("subject"), "participant", consent.subject(), participantIds);
            }
            complaints.order(consent, "from", consent.from(), "until", consent.until());
        }
    }

    /** Words that others refer to by their id. */
    void statements(List<Statement> statements) {
        for (Statement one : statements) {
            if (one.id().isEmpty()) {
                complaints.add(
                        one, List.of(), Rule.MISSING, "the key 'id' is missing here; others refer to the words by it");
            }
            if (one.words().isEmpty()) {
                complaints.add(one, List.of(), Rule.MISSING, "the key 'words' is missing here");
            }
            said(one, one.by(), one.source());
        }
    }

    void said(Object owner, Optional<String> by, Optional<String> source) {
        by.ifPresent(id -> complaints.reference(owner, List.of("by"), "participant", id, participantIds));
        source.ifPresent(id -> complaints.reference(owner, List.of("source"), "evidence", id, evidenceIds));
    }

    void attendance(List<Attendance> all) {
        for (Attendance one : all) {
            one.who().ifPresent(id -> complaints.reference(one, List.of("who"), "participant", id, participantIds));
            source(one, one.source());
            if (one.who().isEmpty() && one.role().isEmpty() && one.side().isEmpty()) {
                complaints.add(one, List.of(), Rule.MISSING, "who was it? give 'who', 'role' or 'side'");
            }
            Optional<Side> stated = one.side();
            Optional<Side> ofRole = one.roleAmong(participants).map(Role::side);
            if (stated.isPresent() && ofRole.isPresent() && !stated.equals(ofRole)) {
                complaints.add(
                        one,
                        List.of("side"),
                        Rule.CONTRADICTION,
                        "the role stands on another side (%s) than this (%s); keep one of them"
                                .formatted(Words.kebab(ofRole.get()), Words.kebab(stated.get())));
            }
        }
    }

    void codings(List<Coding> codings, Set<String> statements, List<Theme> themes) {
        complaints.unique("theme", themes, Theme::id);
        Set<String> themeIds = new LinkedHashSet<>();
        themes.forEach(one -> themeIds.add(one.id()));
        Set<String> readers = new LinkedHashSet<>();
        for (Coding coding : codings) {
            if (!coding.by().isEmpty() && !readers.add(coding.by())) {
                complaints.add(
                        coding,
                        List.of("by"),
                        Rule.DUPLICATE_ID,
                        "there is another reader '%s'; give each a name of their own"
                                .formatted(Words.shortened(coding.by())));
            }
            Set<String> read = new LinkedHashSet<>();
            for (Coded one : coding.found()) {
                complaints.reference(one, List.of("statement"), "statement", one.statement(), statements);
                complaints.references(one, "themes", "theme", one.themes(), themeIds);
                if (!one.statement().isEmpty() && !read.add(one.statement())) {
                    complaints.add(
                            one,
                            List.of("statement"),
                            Rule.DUPLICATE_ID,
                            "this reader has read '%s' already; put all they found in one entry"
                                    .formatted(Words.shortened(one.statement())));
                }
            }
        }
    }

    void source(Object owner, Optional<String> source) {
        source.ifPresent(id -> complaints.reference(owner, List.of("source"), "evidence", id, evidenceIds));
    }

    void order(Object owner, String firstKey, Optional<PartialDate> first, String lastKey, Optional<PartialDate> last) {
        complaints.order(owner, firstKey, first, lastKey, last);
    }
}
