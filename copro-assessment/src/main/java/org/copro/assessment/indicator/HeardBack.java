package org.copro.assessment.indicator;

import java.util.List;
import java.util.Optional;
import org.copro.assessment.facts.ProjectFacts;
import org.copro.assessment.indicator.IndicatorEntry.Speaks;
import org.copro.assessment.reason.Fact;
import org.copro.assessment.reason.Missing;
import org.copro.assessment.reason.Phrase;
import org.copro.evidence.Source;
import org.copro.known.Answer;
import org.copro.project.Feedback;

/**
 * I13: people heard what became of their input, with reasons. Without reasons it is in part.
 *
 * <p>The range can be wider than any completion reaches where a no to the reasons is all that is stated: in full is
 * ruled out then, but the question can drop out.
 */
final class HeardBack implements Question {

    private static final IndicatorEntry ENTRY = IndicatorEntry.named("I13", "heard-back", Speaks.FOR)
            .inParts(2)
            .asking("Did people hear what became of their input, with reasons?")
            .counting("Feedback was given, with reasons.")
            .notKnowing("Whether feedback was given, or with reasons, is not recorded.")
            .saying(
                    "People heard what became of their input, with reasons.",
                    "People did not hear what became of their input.")
            .from(
                    Source.at("IAP2 core values", "https://engagementinstitute.org.au/resources/iap2-core-values/"),
                    Source.at(
                            "National Standards for Community Engagement, Communication",
                            "http://www.voicescotland.org.uk/Seven-NS/communication/"),
                    Source.at(
                            "The Gunning principles (R v Brent LBC ex p Gunning, 1985)",
                            "http://nhsinvolvement.co.uk/connect-and-create/consultations/the-gunning-principles"));

    @Override
    public IndicatorEntry entry() {
        return ENTRY;
    }

    @Override
    public Cases examine(ProjectFacts facts, Cases cases) {
        Optional<Feedback> feedback = facts.project().feedback();
        Optional<Answer> given = feedback.flatMap(Feedback::given);
        Optional<Answer> reasons = feedback.flatMap(Feedback::reasonsGiven);
        List<String> evidence = feedback.map(Feedback::evidence).orElse(List.of());
        cases.answer(
                given,
                () -> new Subject(
                        Phrase.of("people heard what became of their input"),
                        "/feedback/given",
                        cases.voiceOf(evidence)));
        if (given.isEmpty() && reasons.map(Answer::isYes).orElse(false)) {
            // reasons count only where people heard back at all
            cases.seen(() -> new Fact(
                    Phrase.of("whether reasons were given: yes"), "/feedback/reasons-given", cases.voiceOf(evidence)));
        } else if (given.isEmpty() && reasons.map(Answer::isNo).orElse(false)) {
            // without reasons counts only where people heard back, and drops out where the question does not apply
            cases.seen(() -> new Fact(
                    Phrase.of("whether reasons were given: no"), "/feedback/reasons-given", cases.voiceOf(evidence)));
            cases.can(0, 0, 0, 1);
        } else if (given.map(Answer::isYes).orElse(true)) {
            cases.answer(
                    reasons,
                    () -> new Subject(
                            Phrase.of("reasons were given"), "/feedback/reasons-given", cases.voiceOf(evidence)));
        }
        return cases.inAll(() ->
                        new Missing(Phrase.of("whether people heard what became of their input"), "/feedback/given"))
                .saying(
                        Outcome.PARTLY,
                        () -> Phrase.of("People heard what became of their input, but without reasons."));
    }
}
