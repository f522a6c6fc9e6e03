package org.copro.assessment.indicator;

import java.util.List;
import java.util.Optional;
import org.copro.assessment.facts.InvolvementFacts;
import org.copro.assessment.facts.ProjectFacts;
import org.copro.assessment.facts.StageFacts;
import org.copro.assessment.reason.Missing;
import org.copro.assessment.reason.Phrase;
import org.copro.assessment.reason.Voice;
import org.copro.evidence.Source;
import org.copro.known.Answer;

/**
 * I20: the information needed to decide was given in time and plain.
 *
 * @see <a href="https://engagementinstitute.org.au/resources/iap2-core-values/">IAP2 core values</a>
 * @see <a href="http://nhsinvolvement.co.uk/connect-and-create/consultations/the-gunning-principles">The Gunning
 *     principles (R v Brent LBC ex p Gunning, 1985)</a>
 */
final class InformedInTime implements Indicator {

    private static final IndicatorEntry ENTRY = new IndicatorEntry(
            "I20",
            "informed-in-time",
            true,
            "Did people get the information they needed, in time and in plain words?",
            "Information and enough time are recorded for the people involved.",
            "Information or time is not recorded for some of them.",
            List.of(
                    new Source(
                            "IAP2 core values",
                            Optional.of("https://engagementinstitute.org.au/resources/iap2-core-values/")),
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
        Answered answers = new Answered();
        for (StageFacts stage : facts.stages()) {
            for (InvolvementFacts one : stage.ofPeople()) {
                Voice voice = facts.evidence().voiceOf(one.involvement().evidence());
                answers.add(
                        certainly(one, one.involvement().informationGiven()),
                        Phrase.of("people had the information they needed in {}", stage.called()),
                        one.pointer() + "/information-given",
                        voice);
                answers.add(
                        certainly(one, one.involvement().enoughTime()),
                        Phrase.of("people had enough time in {}", stage.called()),
                        one.pointer() + "/enough-time",
                        voice);
            }
        }
        return answers.finding(
                ENTRY,
                "People had the information and the time they needed.",
                "People did not have the information and the time they needed.",
                new Missing(Phrase.of("whether people had the information they needed"), "/stages"));
    }

    private static Optional<Answer> certainly(InvolvementFacts one, Optional<Answer> answer) {
        return one.isPeople() ? answer : Optional.empty();
    }
}
