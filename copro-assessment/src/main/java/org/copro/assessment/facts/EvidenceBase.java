package org.copro.assessment.facts;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.copro.assessment.reason.Voice;
import org.copro.evidence.Evidence;
import org.copro.evidence.EvidenceKind;
import org.copro.people.Side;

/** The evidence of a project that still counts on the evaluation date, asked whose word a fact is. */
public final class EvidenceBase {

    private static final Set<EvidenceKind> PAPERS =
            EnumSet.of(EvidenceKind.DOCUMENT, EvidenceKind.MINUTES, EvidenceKind.PUBLICATION);

    // ids of what counts and is more than the organisation's word, and whose word each is
    private final String[] counting;
    private final Voice[] voices;
    private int many;

    EvidenceBase(List<Evidence> evidence, LocalDate date) {
        counting = new String[evidence.size()];
        voices = new Voice[evidence.size()];
        for (int i = 0; i < counting.length; i++) {
            Evidence one = evidence.get(i);
            Voice voice = voice(one);
            if (voice != Voice.ORGANISATION && one.countsOn(date)) {
                counting[many] = one.id();
                voices[many++] = voice;
            }
        }
    }

    /**
     * The strongest word behind a fact: people's own before that of somebody independent, before a dated paper, before
     * the organisation's bare word. A fact without evidence is the organisation's word, since the record is.
     */
    public Voice voiceOf(List<String> evidenceIds) {
        Voice strongest = Voice.ORGANISATION;
        for (int i = 0; !evidenceIds.isEmpty() && i < many; i++) {
            if (voices[i].compareTo(strongest) > 0 && evidenceIds.contains(counting[i])) {
                strongest = voices[i];
            }
        }
        return strongest;
    }

    private static Voice voice(Evidence evidence) {
        Side statedBy = evidence.statedBy().orElse(Side.ORGANISATION);
        if (statedBy == Side.PEOPLE) {
            return Voice.PEOPLE;
        } else if (statedBy == Side.INDEPENDENT) {
            return Voice.INDEPENDENT;
        }
        boolean isDatedPaper = evidence.dated().isPresent()
                && evidence.kind().isPresent()
                && PAPERS.contains(evidence.kind().get());
        return isDatedPaper ? Voice.DOCUMENT : Voice.ORGANISATION;
    }
}
