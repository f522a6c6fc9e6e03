package org.copro.assessment.indicator;

import java.util.Optional;
import org.copro.assessment.facts.ParticipantFacts;
import org.copro.assessment.facts.ProjectFacts;
import org.copro.assessment.indicator.IndicatorEntry.Speaks;
import org.copro.assessment.reason.Fact;
import org.copro.assessment.reason.Missing;
import org.copro.assessment.reason.Phrase;
import org.copro.assessment.reason.Voice;
import org.copro.evidence.Source;

/**
 * I09: one person, or nobody, spoke for all who use the service. A group counts as one as long as its number is not
 * known.
 *
 * <p>The range can be wider than any completion reaches where a role is not stated: somebody who may be one of the
 * people is taken for any number of them.
 */
final class OneVoice implements Question {

    private static final IndicatorEntry ENTRY = IndicatorEntry.named("I09", "one-voice", Speaks.AGAINST)
            .inParts(1)
            .asking("Was there at most one person who uses services?")
            .counting("The participants recorded include one person who uses services, or none.")
            .notKnowing("A role, or the number of people in a group, is not recorded.")
            .saying("At most one person who uses services took part.", "Several people who use services took part.")
            .from(
                    Source.at(
                            "Arnstein, A Ladder of Citizen Participation, 1969 (figure described by the Open University)",
                            "https://www.open.edu/openlearn/mod/oucontent/view.php?id=21024"),
                    Source.at(
                            "Standard procedure of the West Wales trials unit for service user involvement",
                            "https://pmc.ncbi.nlm.nih.gov/articles/PMC3725161"));

    @Override
    public IndicatorEntry entry() {
        return ENTRY;
    }

    @Override
    public Cases examine(ProjectFacts facts, Cases cases) {
        long atLeast = atLeast(facts);
        for (ParticipantFacts one : facts.people()) {
            Optional<Integer> people = one.participant().people();
            if (!one.isPeople()) {
                cases.doubt(() -> SupportGiven.roleOf(one));
            } else if (people.isEmpty()) {
                cases.doubt(() -> new Missing(
                        Phrase.of(
                                "how many {} took part",
                                one.participant().role().orElseThrow()),
                        one.pointer() + "/people"));
            } else {
                cases.seen(() -> new Fact(
                        Phrase.of(
                                "{} who took part: {}", one.participant().role().orElseThrow(), people.get()),
                        one.pointer() + "/people",
                        Voice.ORGANISATION));
            }
        }
        if (facts.participants().isEmpty()) {
            cases.doubt(() -> new Missing(Phrase.of("who took part"), "/participants"));
        }
        if (atLeast >= 2) {
            return cases.settled(false, () -> Phrase.of("At least {} people who use services took part.", atLeast));
        }
        return cases.settledUnlessInDoubt(
                true,
                () -> Phrase.of(
                        atLeast == 1
                                ? "One person who uses services took part."
                                : "Nobody who uses services is among the participants."));
    }

    /** A group whose number is not known counts as one. */
    private static long atLeast(ProjectFacts facts) {
        long atLeast = 0;
        for (ParticipantFacts one : facts.people()) {
            atLeast += one.isPeople() ? one.participant().people().orElse(1) : 0;
        }
        return atLeast;
    }
}
