package org.copro.assessment.indicator;

import java.util.List;
import java.util.Optional;
import org.copro.assessment.facts.ProjectFacts;
import org.copro.assessment.indicator.IndicatorEntry.Speaks;
import org.copro.assessment.reason.Fact;
import org.copro.assessment.reason.Missing;
import org.copro.assessment.reason.Phrase;
import org.copro.binding.Words;
import org.copro.evidence.Source;
import org.copro.project.Measure;
import org.copro.project.MeasureKind;

/** I33: the measures include outcomes. The share of measures that are outcomes is given. */
final class OutcomesMeasured implements Question {

    private static final IndicatorEntry ENTRY = IndicatorEntry.named("I33", "outcomes-measured", Speaks.FOR)
            .asking("Is success told by what difference it made, not only by what was done?")
            .counting("At least one measure is an outcome; in part if others are outputs.")
            .notKnowing("No measure is recorded, or what a measure counts is not.")
            .saying(
                    "Success is told by the difference it made.",
                    "All measures count what was done; none tells what difference it made.")
            .from(
                    new Source("C3SC workshop report, The Power of Co-production", Optional.empty()),
                    Source.at(
                            "Public Services Inside Out, as reported",
                            "https://localgovernmentlawyer.co.uk/governance/314-governance-a-risk-articles/1955-thinktanks-call-for-increased-co-production-of-public-services-but-warn-of-barriers"),
                    Source.at(
                            "Co-production Network for Wales, the five principles",
                            "https://coproductionnetworkwales.wordpress.com/2017/04/20/the-5-principles-of-co-production/"));

    @Override
    public IndicatorEntry entry() {
        return ENTRY;
    }

    @Override
    public Cases examine(ProjectFacts facts, Cases cases) {
        List<Measure> measures = facts.project().measures();
        for (int i = 0; i < measures.size(); i++) {
            add(cases, measures.get(i), i);
        }
        return cases.inAll(() -> new Missing(Phrase.of("by what success is told"), "/measures"))
                .saying(
                        Outcome.PARTLY,
                        () -> Phrase.of(
                                "{} of {} measures tell what difference it made; the others count what was done.",
                                cases.yes(),
                                cases.known()));
    }

    private static void add(Cases cases, Measure one, int index) {
        if (one.kind().isEmpty()) {
            cases.open(() ->
                    new Missing(Phrase.of("what “{}” counts, an output or an outcome", name(one)), pointer(index)));
            return;
        }
        MeasureKind kind = one.kind().get();
        cases.add(
                kind == MeasureKind.OUTCOME,
                () -> new Fact(
                        Phrase.of("“{}” is an {}", name(one), kind), pointer(index), cases.voiceOf(one.evidence())));
    }

    private static String name(Measure one) {
        return one.name().map(Words::shortened).orElse("a measure that is not named");
    }

    private static String pointer(int index) {
        return "/measures/" + index + "/kind";
    }
}
