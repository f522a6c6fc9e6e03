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
 * I31: people who use services are among the parties. Work between professionals only is collaboration, whatever it is
 * called.
 *
 * @see <a
 *     href="https://www.thinklocalactpersonal.org.uk/co-production-in-commissioning-tool/co-production/In-more-detail/what-makes-co-production-different/">TLAP,
 *     What makes co-production different</a>
 * @see <a href="https://pubmed.ncbi.nlm.nih.gov/28870192/">Hawkins et al. 2017, where the word is used between
 *     researchers and staff</a>
 */
final class PeopleAmongTheParties implements Indicator {

    private static final IndicatorEntry ENTRY = new IndicatorEntry(
            "I31",
            "people-among-the-parties",
            true,
            "Are people who use services, or are affected, among those who took part?",
            "At least one participant stands on the side of people.",
            "No participant is recorded, or a role is not.",
            List.of(
                    new Source(
                            "TLAP, What makes co-production different",
                            Optional.of(
                                    "https://www.thinklocalactpersonal.org.uk/co-production-in-commissioning-tool/co-production/In-more-detail/what-makes-co-production-different/")),
                    new Source(
                            "Hawkins et al. 2017, where the word is used between researchers and staff",
                            Optional.of("https://pubmed.ncbi.nlm.nih.gov/28870192/"))));

    @Override
    public IndicatorEntry entry() {
        return ENTRY;
    }

    @Override
    public Finding examine(ProjectFacts facts) {
        List<Fact> seen = new ArrayList<>();
        List<Missing> missing = new ArrayList<>();
        boolean people = false;
        for (ParticipantFacts one : facts.participants()) {
            people |= one.isPeople();
            if (one.participant().role().isPresent()) {
                seen.add(new Fact(
                        Phrase.of("{} took part", one.participant().role().get()),
                        one.pointer() + "/role",
                        Voice.ORGANISATION));
            } else {
                missing.add(new Missing(Phrase.of("the role of a participant"), one.pointer() + "/role"));
            }
        }
        if (people) {
            return Finding.of(
                    ENTRY,
                    Outcome.OBSERVED,
                    Phrase.of("People who use services are among those who took part."),
                    seen,
                    missing);
        }
        if (facts.participants().isEmpty()) {
            missing.add(new Missing(Phrase.of("who took part"), "/participants"));
        }
        return missing.isEmpty()
                ? Finding.of(
                        ENTRY,
                        Outcome.NOT_OBSERVED,
                        Phrase.of("All who are recorded as taking part are professionals."),
                        seen,
                        missing)
                : Finding.unknown(ENTRY, seen, missing);
    }
}
