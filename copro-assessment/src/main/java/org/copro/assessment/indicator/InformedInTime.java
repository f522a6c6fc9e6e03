package org.copro.assessment.indicator;

import java.util.Optional;
import org.copro.assessment.facts.InvolvementFacts;
import org.copro.assessment.facts.ProjectFacts;
import org.copro.assessment.facts.StageFacts;
import org.copro.assessment.indicator.IndicatorEntry.Speaks;
import org.copro.assessment.reason.Missing;
import org.copro.assessment.reason.Phrase;
import org.copro.evidence.Source;
import org.copro.known.Answer;
import org.copro.stage.Involvement;

/**
 * I20: the information needed to decide was given in time and plain.
 *
 * <p>The range can be wider than any completion reaches where it is not stated who was involved or in which role:
 * whatever is stated of such an involvement, its cases are open.
 */
final class InformedInTime implements Question {

    private static final IndicatorEntry ENTRY = IndicatorEntry.named("I20", "informed-in-time", Speaks.FOR)
            .asking("Did people get the information they needed, in time and in plain words?")
            .counting("Information and enough time are recorded for the people involved.")
            .notKnowing("Information or time is not recorded for some of them.")
            .saying(
                    "People had the information and the time they needed.",
                    "People did not have the information and the time they needed.")
            .from(
                    Source.at("IAP2 core values", "https://engagementinstitute.org.au/resources/iap2-core-values/"),
                    Source.at(
                            "The Gunning principles (R v Brent LBC ex p Gunning, 1985)",
                            "http://nhsinvolvement.co.uk/connect-and-create/consultations/the-gunning-principles"));

    @Override
    public IndicatorEntry entry() {
        return ENTRY;
    }

    @Override
    public Cases examine(ProjectFacts facts, Cases cases) {
        for (StageFacts stage : facts.stages()) {
            for (InvolvementFacts one : stage.ofPeople()) {
                Involvement said = one.involvement();
                add(cases, stage, one, said.informationGiven(), "the information they needed", "information-given");
                add(cases, stage, one, said.enoughTime(), "enough time", "enough-time");
            }
        }
        return cases.inAll(() -> new Missing(Phrase.of("whether people had the information they needed"), "/stages"));
    }

    private static void add(
            Cases cases, StageFacts stage, InvolvementFacts one, Optional<Answer> answer, String what, String key) {
        if (one.isPeople()) {
            cases.answer(answer, () -> subject(cases, stage, one, what, key));
        } else {
            cases.perhaps(answer, () -> subject(cases, stage, one, what, key).open());
        }
    }

    private static Subject subject(Cases cases, StageFacts stage, InvolvementFacts one, String what, String key) {
        return new Subject(
                Phrase.of("people had " + what + " in {}", stage.called()),
                one.pointer() + "/" + key,
                cases.voiceOf(one.involvement().evidence()));
    }
}
