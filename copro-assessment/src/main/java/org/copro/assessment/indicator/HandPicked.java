package org.copro.assessment.indicator;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.copro.assessment.facts.ParticipantFacts;
import org.copro.assessment.facts.ProjectFacts;
import org.copro.assessment.indicator.IndicatorEntry.Speaks;
import org.copro.assessment.reason.Fact;
import org.copro.assessment.reason.Missing;
import org.copro.assessment.reason.Phrase;
import org.copro.assessment.reason.Voice;
import org.copro.evidence.Source;
import org.copro.people.Recruitment;
import org.copro.people.Role;

/**
 * I10: people were chosen, or hired, by the organisation. Those who answered an open call, came of their own accord,
 * were sent or elected by others, or were asked as part of a wider group, were not. How the professionals were found is
 * not asked.
 *
 * <p>The range can be wider than any completion reaches where a role is not stated: whatever else is stated of somebody
 * who may be one of the people, the case is open.
 */
final class HandPicked implements Question {

    private static final Set<Recruitment> BY_THE_ORGANISATION = EnumSet.of(Recruitment.HAND_PICKED, Recruitment.HIRED);

    private static final IndicatorEntry ENTRY = IndicatorEntry.named("I10", "hand-picked", Speaks.AGAINST)
            .asking(
                    "Were the people who took part chosen by the organisation, without an open call or a group that sent"
                            + " them?")
            .counting("The people who took part were hand-picked or hired; in part if some of them came another way.")
            .notKnowing("How some of them were found is not recorded, or whether they are people who use services.")
            .saying(
                    "The people who took part were chosen by the organisation.",
                    "The people who took part were not hand-picked or hired by the organisation.")
            .from(
                    Source.at(
                            "Arnstein, A Ladder of Citizen Participation, 1969 (figure described by the Open University)",
                            "https://www.open.edu/openlearn/mod/oucontent/view.php?id=21024"),
                    Source.at(
                            "NHS England and Coalition for Personalised Care, co-production model",
                            "https://act4inclusion.org/co-production/"),
                    Source.at(
                            "Rowe and Frewer 2000, evaluation criteria",
                            "https://wiki.fortschrittskolleg.de/index.php/Rowe_%26_Frewer_(2000)_-_Public_Participation_Methods:_A_Framework_for_Evaluation"));

    @Override
    public IndicatorEntry entry() {
        return ENTRY;
    }

    @Override
    public Cases examine(ProjectFacts facts, Cases cases) {
        for (ParticipantFacts one : facts.people()) {
            if (one.isPeople()) {
                add(cases, one);
            } else {
                cases.open(() -> SupportGiven.roleOf(one));
            }
        }
        return cases.inAll(() -> new Missing(Phrase.of("how the people who took part were found"), "/participants"))
                .saying(
                        Outcome.PARTLY,
                        () -> Phrase.of(
                                "{} of {} groups of people were chosen by the organisation; the others came another way.",
                                cases.yes(),
                                cases.known()));
    }

    private static void add(Cases cases, ParticipantFacts one) {
        Role role = one.participant().role().orElseThrow();
        Optional<Recruitment> recruited = one.participant().recruited();
        if (recruited.isEmpty()) {
            cases.open(() -> new Missing(Phrase.of("how the {} were found", role), one.pointer() + "/recruited"));
        } else {
            Supplier<Fact> fact = () -> new Fact(
                    Phrase.of("how the {} were found: {}", role, recruited.get()),
                    one.pointer() + "/recruited",
                    Voice.ORGANISATION);
            cases.add(BY_THE_ORGANISATION.contains(recruited.get()), fact);
        }
    }
}
