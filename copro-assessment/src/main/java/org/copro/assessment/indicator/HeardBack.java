package org.copro.assessment.indicator;

import java.util.List;
import java.util.Optional;
import org.copro.assessment.facts.ProjectFacts;
import org.copro.assessment.reason.Missing;
import org.copro.assessment.reason.Phrase;
import org.copro.assessment.reason.Voice;
import org.copro.evidence.Source;
import org.copro.known.Answer;
import org.copro.project.Feedback;

/**
 * I13: people heard what became of their input, with reasons. Without reasons it is in part.
 *
 * @see <a href="https://engagementinstitute.org.au/resources/iap2-core-values/">IAP2 core values</a>
 * @see <a href="http://www.voicescotland.org.uk/Seven-NS/communication/">National Standards for Community Engagement,
 *     Communication</a>
 * @see <a href="http://nhsinvolvement.co.uk/connect-and-create/consultations/the-gunning-principles">The Gunning
 *     principles (R v Brent LBC ex p Gunning, 1985)</a>
 */
final class HeardBack implements Indicator {

    private static final IndicatorEntry ENTRY = new IndicatorEntry(
            "I13",
            "heard-back",
            true,
            "Did people hear what became of their input, with reasons?",
            "Feedback was given, with reasons.",
            "Whether feedback was given, or with reasons, is not recorded.",
            List.of(
                    new Source(
                            "IAP2 core values",
                            Optional.of("https://engagementinstitute.org.au/resources/iap2-core-values/")),
                    new Source(
                            "National Standards for Community Engagement, Communication",
                            Optional.of("http://www.voicescotland.org.uk/Seven-NS/communication/")),
                    new Source(
                            "The Gunning principles (R v Brent LBC ex p Gunning, 1985)",
                            Optional.of(
                                    "http://nhsinvolvement.co.uk/connect-and-create/consultations/the-gunning-principles"))));

    @Override
    public IndicatorEntry entry() {
        return ENTRY;
    }

    @Override
    public Finding examine(ProjectFacts facts) {
        Optional<Feedback> feedback = facts.project().feedback();
        Optional<Answer> given = feedback.flatMap(Feedback::given);
        Optional<Answer> reasons = feedback.flatMap(Feedback::reasonsGiven);
        Voice voice = facts.evidence().voiceOf(feedback.map(Feedback::evidence).orElse(List.of()));
        Answered answers = new Answered();
        answers.add(given, Phrase.of("people heard what became of their input"), "/feedback/given", voice);
        if (given.map(Answer::isYes).orElse(true)) {
            answers.add(reasons, Phrase.of("reasons were given"), "/feedback/reasons-given", voice);
        }
        Finding finding = answers.finding(
                ENTRY,
                "People heard what became of their input, with reasons.",
                "People did not hear what became of their input.",
                new Missing(Phrase.of("whether people heard what became of their input"), "/feedback/given"));
        return finding.outcome() == Outcome.PARTLY
                ? finding.saying(Phrase.of("People heard what became of their input, but without reasons."))
                : finding;
    }
}
