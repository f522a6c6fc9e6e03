package org.copro.assessment.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copro.assessment.facts.ProjectFacts;
import org.copro.assessment.reason.Fact;
import org.copro.assessment.reason.Missing;
import org.copro.assessment.reason.Phrase;
import org.copro.binding.Words;
import org.copro.evidence.Source;
import org.copro.project.Measure;
import org.copro.project.MeasureKind;

/**
 * I33: the measures include outcomes. The share of measures that are outcomes is given.
 *
 * @see <a
 *     href="https://localgovernmentlawyer.co.uk/governance/314-governance-a-risk-articles/1955-thinktanks-call-for-increased-co-production-of-public-services-but-warn-of-barriers">Public
 *     Services Inside Out, as reported</a>
 * @see <a
 *     href="https://coproductionnetworkwales.wordpress.com/2017/04/20/the-5-principles-of-co-production/">Co-production
 *     Network for Wales, the five principles</a>
 */
final class OutcomesMeasured implements Indicator {

    private static final IndicatorEntry ENTRY = new IndicatorEntry(
            "I33",
            "outcomes-measured",
            true,
            "Is success told by what difference it made, not only by what was done?",
            "At least one measure is an outcome; in part if others are outputs.",
            "No measure is recorded, or what a measure counts is not.",
            List.of(
                    new Source("C3SC workshop report, The Power of Co-production", Optional.empty()),
                    new Source(
                            "Public Services Inside Out, as reported",
                            Optional.of(
                                    "https://localgovernmentlawyer.co.uk/governance/314-governance-a-risk-articles/1955-thinktanks-call-for-increased-co-production-of-public-services-but-warn-of-barriers")),
                    new Source(
                            "Co-production Network for Wales, the five principles",
                            Optional.of(
                                    "https://coproductionnetworkwales.wordpress.com/2017/04/20/the-5-principles-of-co-production/"))));

    @Override
    public IndicatorEntry entry() {
        return ENTRY;
    }

    @Override
    public Finding examine(ProjectFacts facts) {
        List<Measure> measures = facts.project().measures();
        List<Fact> seen = new ArrayList<>();
        List<Missing> missing = new ArrayList<>();
        int outcomes = 0;
        for (int i = 0; i < measures.size(); i++) {
            Measure one = measures.get(i);
            String name = one.name().map(Words::shortened).orElse("a measure that is not named");
            if (one.kind().isEmpty()) {
                missing.add(new Missing(
                        Phrase.of("what “{}” counts, an output or an outcome", name),
                        "/measures/%s/kind".formatted(i)));
                continue;
            }
            outcomes += one.kind().get() == MeasureKind.OUTCOME ? 1 : 0;
            seen.add(new Fact(
                    Phrase.of("“{}” is an {}", name, one.kind().get()),
                    "/measures/%s/kind".formatted(i),
                    facts.evidence().voiceOf(one.evidence())));
        }
        if (measures.isEmpty()) {
            missing.add(new Missing(Phrase.of("by what success is told"), "/measures"));
        }
        if (outcomes > 0 && outcomes == measures.size()) {
            return Finding.of(
                    ENTRY, Outcome.OBSERVED, Phrase.of("Success is told by the difference it made."), seen, missing);
        }
        if (outcomes > 0 && missing.isEmpty()) {
            Phrase sentence = Phrase.of(
                    "{} of {} measures tell what difference it made; the others count what was done.",
                    outcomes,
                    measures.size());
            return Finding.partly(ENTRY, sentence, new Finding.Share(outcomes, measures.size()), seen, missing);
        }
        return missing.isEmpty()
                ? Finding.of(
                        ENTRY,
                        Outcome.NOT_OBSERVED,
                        Phrase.of("All measures count what was done; none tells what difference it made."),
                        seen,
                        missing)
                : Finding.unknown(ENTRY, seen, missing);
    }
}
