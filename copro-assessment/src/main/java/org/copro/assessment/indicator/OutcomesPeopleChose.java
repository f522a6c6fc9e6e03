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
final class OutcomesPeopleChose implements Indicator {

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
    public Finding examine(ProjectFacts facts) {
        List<Measure> measures = facts.project().measures();
        Cases cases = new Cases(ENTRY);
        for (int i = 0; i < measures.size(); i++) {
            add(cases, measures.get(i), "/measures/" + i, facts);
        }
        return cases.inAll(new Missing(Phrase.of("by what success is told"), "/measures"))
                .saying(
                        Outcome.PARTLY,
                        Phrase.of("{} of {} measures are outcomes that people chose.", cases.yes(), cases.known()));
    }

    private static void add(Cases cases, Measure one, String pointer, ProjectFacts facts) {
        String name =
                one.name().map(given -> "“" + Words.shortened(given) + "”").orElse("a measure that is not named");
        Truth isOutcome =
                one.kind().map(kind -> Truth.of(kind == MeasureKind.OUTCOME)).orElse(Truth.UNKNOWN);
        Truth isTheirs = one.definedBy().isEmpty()
                ? Truth.UNKNOWN
                : Truth.of(one.definedBy().contains(Side.PEOPLE));
        Truth isBoth = Truth.all(List.of(isOutcome, isTheirs));
        if (isBoth != Truth.UNKNOWN) {
            Fact fact = new Fact(said(one, name), pointer, facts.evidence().voiceOf(one.evidence()));
            cases.add(isBoth == Truth.TRUE, fact);
        } else if (isOutcome == Truth.UNKNOWN) {
            cases.open(new Missing(Phrase.of("what {} counts, an output or an outcome", name), pointer + "/kind"));
        } else {
            cases.open(new Missing(Phrase.of("who chose {}", name), pointer + "/defined-by"));
        }
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
