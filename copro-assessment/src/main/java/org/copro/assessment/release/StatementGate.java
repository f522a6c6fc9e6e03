package org.copro.assessment.release;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.copro.evidence.Evidence;
import org.copro.people.Participant;
import org.copro.voice.Consent;
import org.copro.voice.ConsentPurpose;
import org.copro.voice.ConsentStatus;
import org.copro.voice.Consents;
import org.copro.voice.Statement;

/** Lets the statements pass that may leave. */
final class StatementGate {

    /** A consent that was taken back without saying when. */
    private static final String ON_A_DAY_NOT_STATED = "not stated";

    private final Release release;
    private final Spoken spoken;
    private final Consents consents;
    private final Map<String, Participant> participants = new LinkedHashMap<>();
    private final Crowd crowd;
    private final Map<String, Evidence> evidence = new LinkedHashMap<>();

    StatementGate(Release release, Spoken spoken) {
        this.release = release;
        this.spoken = spoken;
        consents = new Consents(spoken.consents());
        spoken.participants().forEach(one -> participants.putIfAbsent(one.id(), one));
        // a participant whose number is not stated is one person
        crowd = new Crowd(release.smallest());
        spoken.participants()
                .forEach(one -> crowd.add(one.side(), one.role(), one.people().orElse(1)));
        spoken.evidence().forEach(one -> evidence.putIfAbsent(one.id(), one));
    }

    Released<Countable> countable() {
        return released(
                spoken.statements(), one -> new Countable(one, participant(one).flatMap(Participant::role)));
    }

    Released<Quotable> quotable() {
        return released(
                spoken.statements().stream()
                        .filter(one -> one.words().isPresent())
                        .toList(),
                one -> new Quotable(one, speaker(one), one.source().map(evidence::get), Optional.empty()));
    }

    private <T> Released<T> released(List<Statement> statements, Function<Statement, T> form) {
        List<T> kept = new ArrayList<>();
        SortedMap<String, Integer> withdrawn = new TreeMap<>();
        int notAgreed = 0;
        for (Statement statement : statements) {
            Optional<String> takenBack = takenBack(statement);
            if (mayLeave(statement)) {
                kept.add(form.apply(statement));
            } else if (takenBack.isPresent()) {
                withdrawn.merge(takenBack.get(), 1, Integer::sum);
            } else {
                notAgreed++;
            }
        }
        return new Released<>(kept, LeftOut.of(kept.size(), notAgreed, withdrawn, release.smallest()));
    }

    /** The speaker's word goes before that of the source. */
    private boolean mayLeave(Statement statement) {
        Optional<String> by = statement.by();
        boolean isForbidden = by.filter(id -> consents.forbids(id, release.purpose(), release.on())
                        || consents.forbids(id, ConsentPurpose.USE_DATA, release.on()))
                .isPresent();
        return !isForbidden && (by.filter(this::allows).isPresent() || isPermittedBySource(statement));
    }

    private boolean isPermittedBySource(Statement statement) {
        return statement
                .source()
                .filter(id -> evidence.containsKey(id) && !participants.containsKey(id))
                .filter(this::allows)
                .isPresent();
    }

    private boolean allows(String subject) {
        return consents.allows(subject, release.purpose(), release.on())
                && !consents.forbids(subject, ConsentPurpose.USE_DATA, release.on());
    }

    private Optional<String> takenBack(Statement statement) {
        return statement
                .by()
                .flatMap(id -> takenBack(id, release.purpose())
                        .or(() -> takenBack(id, ConsentPurpose.USE_DATA))
                        // who agreed to be shown with a name only, and no longer does
                        .or(() -> takenBack(id, ConsentPurpose.SHARE_WITH_NAME)));
    }

    private Optional<String> takenBack(String subject, ConsentPurpose purpose) {
        return consents.latest(subject, purpose, release.on())
                .filter(one -> one.status().equals(Optional.of(ConsentStatus.WITHDRAWN)))
                .map(Consent::from)
                .map(from -> from.map(Object::toString).orElse(ON_A_DAY_NOT_STATED));
    }

    private Speaker speaker(Statement statement) {
        return participant(statement)
                .map(one -> release.purpose() == ConsentPurpose.SHARE_WITH_NAME
                        ? Speaker.named(one)
                        : Speaker.unnamed(one.side(), one.role(), crowd))
                .orElse(Speaker.UNKNOWN);
    }

    private Optional<Participant> participant(Statement statement) {
        return statement.by().map(participants::get);
    }
}
