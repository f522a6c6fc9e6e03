package org.copro.assessment.indicator;

import java.util.List;
import java.util.Optional;
import org.copro.assessment.facts.ParticipantFacts;
import org.copro.assessment.facts.ProjectFacts;
import org.copro.assessment.indicator.IndicatorEntry.Speaks;
import org.copro.assessment.reason.Fact;
import org.copro.assessment.reason.Missing;
import org.copro.assessment.reason.Phrase;
import org.copro.assessment.reason.Voice;
import org.copro.evidence.Source;
import org.copro.people.Role;
import org.copro.project.WorkingTogether;

/**
 * I25: the organisation helped people do things themselves, and did not only deliver. A facilitator among the
 * participants counts even where the record answers no. Without one, that nobody of that role is recorded says nothing:
 * it takes an answer of the record.
 *
 * <p>The range can be wider than any completion reaches where facilitation is said not to apply and a role is not
 * stated: a facilitator makes it a yes, and anybody else leaves nothing to ask.
 */
final class FacilitationSupplied implements Question {

    private static final IndicatorEntry ENTRY = IndicatorEntry.named("I25", "facilitation-supplied", Speaks.FOR)
            .inParts(1)
            .asking("Did the organisation supply facilitation, not only delivery?")
            .counting("It is recorded that it did, or a facilitator is among the participants.")
            .notKnowing("Whether it did is not recorded, and no facilitator is.")
            .saying(
                    "The organisation helped people do things themselves, and did not only deliver.",
                    "The organisation only delivered; it did not help people do things themselves.")
            .from(
                    Source.at(
                            "Scottish Co-production Network, nef and Nesta’s self-assessment framework (six components)",
                            "https://coproductionscotland.org.uk/resources/co-production-self-assessment-framework-a-working-reflection-tool-for-practitioners"),
                    Source.at(
                            "SCIE Guide 51, recommendations",
                            "https://www.scie.org.uk/publications/guides/guide51/recommendations.asp"));

    @Override
    public IndicatorEntry entry() {
        return ENTRY;
    }

    @Override
    public Cases examine(ProjectFacts facts, Cases cases) {
        Optional<WorkingTogether> together = facts.project().workingTogether();
        cases.answer(
                together.flatMap(WorkingTogether::facilitation),
                () -> new Subject(
                        Phrase.of("the organisation helped people do things themselves"),
                        "/working-together/facilitation",
                        facts.evidence()
                                .voiceOf(together.map(WorkingTogether::evidence).orElse(List.of()))));
        boolean isAnsweredYes = cases.yes() > 0;
        for (ParticipantFacts one : facts.participants()) {
            Optional<Role> role = one.participant().role();
            if (role.isEmpty()) {
                cases.open(() -> new Missing(
                        Phrase.of("whether a participant without a role is a facilitator"), one.pointer() + "/role"));
            } else if (role.get() == Role.FACILITATOR) {
                cases.yes(() ->
                        new Fact(Phrase.of("{} took part", role.get()), one.pointer() + "/role", Voice.ORGANISATION));
            }
        }
        Cases found = cases.inAny(() -> new Missing(
                Phrase.of("whether the organisation helped people do things themselves"),
                "/working-together/facilitation"));
        return isAnsweredYes
                ? found
                : found.saying(Outcome.OBSERVED, () -> Phrase.of("A facilitator is among those who took part."));
    }
}
