package org.copro.assessment.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copro.assessment.facts.ParticipantFacts;
import org.copro.assessment.facts.ProjectFacts;
import org.copro.assessment.reason.Fact;
import org.copro.assessment.reason.Missing;
import org.copro.assessment.reason.Phrase;
import org.copro.assessment.reason.Voice;
import org.copro.evidence.Source;

/**
 * I09: one person, or nobody, spoke for all who use the service. A group counts as one as long as its number is not
 * known.
 *
 * @see <a href="https://www.open.edu/openlearn/mod/oucontent/view.php?id=21024">Arnstein, A Ladder of Citizen
 *     Participation, 1969 (figure described by the Open University)</a>
 * @see <a href="https://pmc.ncbi.nlm.nih.gov/articles/PMC3725161">Standard procedure of the West Wales trials unit for
 *     service user involvement</a>
 */
final class OneVoice implements Indicator {

    private static final IndicatorEntry ENTRY = new IndicatorEntry(
            "I09",
            "one-voice",
            false,
            "Was there at most one person who uses services?",
            "The participants recorded include one person who uses services, or none.",
            "A role, or the number of people in a group, is not recorded.",
            List.of(
                    new Source(
                            "Arnstein, A Ladder of Citizen Participation, 1969 (figure described by the Open University)",
                            Optional.of("https://www.open.edu/openlearn/mod/oucontent/view.php?id=21024")),
                    new Source(
                            "Standard procedure of the West Wales trials unit for service user involvement",
                            Optional.of("https://pmc.ncbi.nlm.nih.gov/articles/PMC3725161"))));

    @Override
    public IndicatorEntry entry() {
        return ENTRY;
    }

    @Override
    public Finding examine(ProjectFacts facts) {
        List<Fact> seen = new ArrayList<>();
        List<Missing> missing = new ArrayList<>();
        long atLeast = 0;
        for (ParticipantFacts one : facts.people()) {
            Optional<Integer> people = one.participant().people();
            atLeast += one.isPeople() ? people.orElse(1) : 0;
            if (one.isPeople() && people.isPresent()) {
                seen.add(new Fact(
                        Phrase.of(
                                "{} who took part: {}", one.participant().role().orElseThrow(), people.get()),
                        one.pointer() + "/people",
                        Voice.ORGANISATION));
            } else {
                missing.add(new Missing(
                        one.isPeople()
                                ? Phrase.of(
                                        "how many {} took part",
                                        one.participant().role().orElseThrow())
                                : Phrase.of("the role of a participant"),
                        one.pointer() + (one.isPeople() ? "/people" : "/role")));
            }
        }
        if (atLeast >= 2) {
            return Finding.of(
                    ENTRY,
                    Outcome.NOT_OBSERVED,
                    Phrase.of("At least {} people who use services took part.", atLeast),
                    seen,
                    missing);
        }
        if (facts.participants().isEmpty()) {
            missing.add(new Missing(Phrase.of("who took part"), "/participants"));
        }
        if (!missing.isEmpty()) {
            return Finding.unknown(ENTRY, seen, missing);
        }
        return Finding.of(
                ENTRY,
                Outcome.OBSERVED,
                Phrase.of(
                        atLeast == 1
                                ? "One person who uses services took part."
                                : "Nobody who uses services is among the participants."),
                seen,
                missing);
    }
}
