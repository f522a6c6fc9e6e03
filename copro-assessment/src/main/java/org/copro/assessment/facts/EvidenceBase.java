package org.copro.assessment.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copro.assessment.reason.Voice;
import org.copro.evidence.Evidence;
import org.copro.evidence.EvidenceKind;
import org.copro.people.Side;

/** The evidence of a project that still counts on the evaluation date, asked whose word a fact is. */
public final class EvidenceBase {

    private static final Set<EvidenceKind> PAPERS =
            EnumSet.of(EvidenceKind.DOCUMENT, EvidenceKind.MINUTES, EvidenceKind.PUBLICATION);

    /** Ids of what counts, and whose word each is. */
    private final List<String> counting = new ArrayList<>();

    private final List<Voice> voices = new ArrayList<>();

    EvidenceBase(List<Evidence> evidence, LocalDate date) {
        for (Evidence one : evidence) {
            if (one.countsOn(date)) {
                counting.add(one.id());
                voices.add(voice(one));
            }
        }
    }

    /**
     * The strongest word behind a fact: people's own before that of somebody independent, before a dated paper, before
     * the organisation's bare word. A fact without evidence is the organisation's word, since the record is.
     */
    public Voice voiceOf(List<String> evidenceIds) {
        Voice strongest = Voice.ORGANISATION;
        for (int i = 0; !evidenceIds.isEmpty() && i < counting.size(); i++) {
            if (voices.get(i).compareTo(strongest) > 0 && evidenceIds.contains(counting.get(i))) {
                strongest = voices.get(i);
            }
        }
        return strongest;
    }

    private static Voice voice(Evidence evidence) {
        if (evidence.statedBy().equals(Optional.of(Side.PEOPLE))) {
            return Voice.PEOPLE;
        } else if (evidence.statedBy().equals(Optional.of(Side.INDEPENDENT))) {
            return Voice.INDEPENDENT;
        }
        boolean isDatedPaper = evidence.dated().isPresent()
                && evidence.kind().map(PAPERS::contains).orElse(false);
        return isDatedPaper ? Voice.DOCUMENT : Voice.ORGANISATION;
    }
}
