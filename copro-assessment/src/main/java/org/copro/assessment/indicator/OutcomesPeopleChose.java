package org.copro.assessment.indicator;

import java.util.List;
import java.util.Optional;
import org.copro.assessment.facts.ProjectFacts;
import org.copro.assessment.indicator.IndicatorEntry.Speaks;
import org.copro.assessment.logic.Truth;
import org.copro.assessment.reason.Fact;
import org.copro.assessment.reason.Missing;
import org.copro.assessment.reason.Phrase;
import org.copro.binding.Words;
import org.copro.evidence.Source;
import org.copro.people.Side;
import org.copro.project.Measure;
import org.copro.project.MeasureKind;

/**
 * I26: success is told by outcomes that people chose. An output does not count, whoever chose it, nor an outcome that
 * others chose without people; one that people chose with others does.
 */
final class OutcomesPeopleChose implements Question {

    private static final IndicatorEntry ENTRY = IndicatorEntry.named("I26", "outcomes-people-chose", Speaks.FOR)
            .asking("Is success told by outcomes that people chose?")
            .counting("Each measure is an outcome, and people are among those who chose it; in part if some are not.")
            .notKnowing("No measure is recorded, or what a measure counts is not, or who chose it.")
            .saying("Success is told by outcomes that people chose.", "No measure is an outcome that people chose.")
            .from(
                    Source.at(
                            "Co-production Network for Wales, Co-production",
                            "https://copronet.wales/home/coproduction/"),
                    Source.cited("C3SC workshop report, The Power of Co-production"),
                    Source.at(
                            "Public Services Inside Out, as reported",
                            "https://localgovernmentlawyer.co.uk/governance/314-governance-a-risk-articles/1955-thinktanks-call-for-increased-co-production-of-public-services-but-warn-of-barriers"));

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
                                "{} of {} measures are outcomes that people chose.", cases.yes(), cases.known()));
    }

    private static void add(Cases cases, Measure one, int index) {
        Truth isOutcome =
                one.kind().isEmpty() ? Truth.UNKNOWN : Truth.of(one.kind().get() == MeasureKind.OUTCOME);
        Truth isTheirs = one.definedBy().isEmpty()
                ? Truth.UNKNOWN
                : Truth.of(one.definedBy().contains(Side.PEOPLE));
        Truth isBoth = isOutcome.and(isTheirs);
        if (isBoth != Truth.UNKNOWN) {
            cases.add(
                    isBoth == Truth.TRUE,
                    () -> new Fact(said(one, name(one)), "/measures/" + index, cases.voiceOf(one.evidence())));
        } else if (isOutcome == Truth.UNKNOWN) {
            cases.open(() -> new Missing(
                    Phrase.of("what {} counts, an output or an outcome", name(one)), "/measures/" + index + "/kind"));
        } else {
            cases.open(() -> new Missing(Phrase.of("who chose {}", name(one)), "/measures/" + index + "/defined-by"));
        }
    }

    private static String name(Measure one) {
        return one.name().map(given -> "“" + Words.shortened(given) + "”").orElse("a measure that is not named");
    }

    private static Phrase said(Measure one, String name) {
        Optional<MeasureKind> kind = one.kind();
        if (kind.isEmpty()) {
            return Phrase.of("{} was chosen by {}", name, one.definedBy());
        }
        return one.definedBy().isEmpty()
                ? Phrase.of("{} is an {}", name, kind.get())
                : Phrase.of("{} is an {}, chosen by {}", name, kind.get(), one.definedBy());
    }
}
