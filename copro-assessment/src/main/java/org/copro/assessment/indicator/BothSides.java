package org.copro.assessment.indicator;

import java.util.List;
import org.copro.assessment.facts.ProjectFacts;
import org.copro.assessment.logic.Truth;
import org.copro.assessment.reason.Fact;
import org.copro.assessment.reason.Missing;
import org.copro.assessment.reason.Phrase;
import org.copro.assessment.reason.Voice;
import org.copro.people.Side;

/**
 * One thing said of the people and of the organisation: each side is a case. Somebody independent is neither. Where no
 * professional takes part, people are the only side there is: work they lead is not marked down for that.
 */
final class BothSides {

    /** That people are the only side there is. */
    static final Fact NO_PROFESSIONAL =
            new Fact(Phrase.of("no professional is recorded as taking part"), "/participants", Voice.ORGANISATION);

    private BothSides() {}

    /**
     * Asks whether a list of sides names both.
     *
     * @param facts that tell whether a professional takes part
     * @param stated the sides; empty is not stated
     * @param subject what is said of a side, with a place for it, in words that follow "whether"
     * @param pointer of the list
     * @param onlyOne the sentence where one of the two is named, with a place for it
     */
    static Cases examine(
            ProjectFacts facts,
            Cases cases,
            List<Side> stated,
            String subject,
            String pointer,
            List<String> evidence,
            String onlyOne) {
        cases.side(stated, Side.PEOPLE, subject, pointer, evidence);
        Truth takesPart = stated.contains(Side.ORGANISATION) ? Truth.TRUE : facts.organisationTakesPart();
        boolean isAbsent = takesPart == Truth.FALSE;
        boolean mayBeAbsent = takesPart == Truth.UNKNOWN;
        if (isAbsent) {
            cases.seen(() -> NO_PROFESSIONAL);
        } else if (mayBeAbsent && !stated.isEmpty()) {
            cases.stands(
                    false,
                    () -> new Fact(
                            Phrase.of("whether " + subject + ": no", Side.ORGANISATION),
                            pointer,
                            cases.voiceOf(evidence)));
            cases.can(0, 0, 0, 1);
            cases.doubt(() -> new Missing(Phrase.of("whether a professional takes part"), "/participants"));
        } else {
            cases.side(stated, Side.ORGANISATION, subject, pointer, evidence);
        }
        Side named = stated.contains(Side.PEOPLE) ? Side.PEOPLE : Side.ORGANISATION;
        Cases found = cases.inAll();
        if (isAbsent) {
            return found.saying(
                    Outcome.OBSERVED,
                    () -> Phrase.of(subject + "; no professional is recorded as taking part.", Side.PEOPLE));
        }
        return found.saying(Outcome.PARTLY, () -> Phrase.of(onlyOne, named));
    }
}
