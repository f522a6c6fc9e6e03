package org.copro.assessment.indicator;

import java.util.Optional;
import java.util.function.Supplier;
import org.copro.assessment.facts.ParticipantFacts;
import org.copro.assessment.facts.ProjectFacts;
import org.copro.assessment.indicator.IndicatorEntry.Speaks;
import org.copro.assessment.reason.Fact;
import org.copro.assessment.reason.Missing;
import org.copro.assessment.reason.Phrase;
import org.copro.assessment.reason.Voice;
import org.copro.evidence.Source;
import org.copro.people.Role;

/**
 * I31: people who use services are among the parties. Work between professionals only is collaboration, whatever it is
 * called.
 */
final class PeopleAmongTheParties implements Question {

    private static final IndicatorEntry ENTRY = IndicatorEntry.named("I31", "people-among-the-parties", Speaks.FOR)
            .inParts(1)
            .asking("Are people who use services, or are affected, among those who took part?")
            .counting("At least one participant stands on the side of people.")
            .notKnowing("No participant is recorded, or a role is not.")
            .saying(
                    "People who use services are among those who took part.",
                    "All who are recorded as taking part are professionals.")
            .from(
                    Source.at(
                            "TLAP, What makes co-production different",
                            "https://www.thinklocalactpersonal.org.uk/co-production-in-commissioning-tool/co-production/In-more-detail/what-makes-co-production-different/"),
                    Source.at(
                            "Hawkins et al. 2017, where the word is used between researchers and staff",
                            "https://pubmed.ncbi.nlm.nih.gov/28870192/"));

    @Override
    public IndicatorEntry entry() {
        return ENTRY;
    }

    @Override
    public Cases examine(ProjectFacts facts, Cases cases) {
        for (ParticipantFacts one : facts.participants()) {
            Optional<Role> role = one.participant().role();
            if (role.isEmpty()) {
                cases.open(() -> new Missing(Phrase.of("the role of a participant"), one.pointer() + "/role"));
                continue;
            }
            Supplier<Fact> fact =
                    () -> new Fact(Phrase.of("{} took part", role.get()), one.pointer() + "/role", Voice.ORGANISATION);
            cases.add(one.isPeople(), fact);
        }
        return cases.inAny(() -> new Missing(Phrase.of("who took part"), "/participants"));
    }
}
