package org.copro.assessment.indicator;

import java.util.List;
import java.util.Optional;
import org.copro.assessment.facts.ProjectFacts;
import org.copro.assessment.indicator.IndicatorEntry.Speaks;
import org.copro.assessment.reason.Missing;
import org.copro.assessment.reason.Phrase;
import org.copro.evidence.Source;
import org.copro.known.Answer;
import org.copro.people.Side;
import org.copro.project.Strengths;

/**
 * I22: what people are good at was named, and was used in the work. One without the other is in part. The strengths of
 * professionals are not asked about.
 */
final class StrengthsUsed implements Question {

    private static final IndicatorEntry ENTRY = IndicatorEntry.named("I22", "strengths-used", Speaks.FOR)
            .inParts(2)
            .asking("Were people’s strengths and skills named and used?")
            .counting(
                    "People are among those whose strengths were named, and people’s strengths were used in the work.")
            .notKnowing("Whose strengths were named, or whether people’s were used, is not recorded.")
            .saying(
                    "People’s strengths and skills were named, and used in the work.",
                    "People’s strengths and skills were neither named nor used in the work.")
            .from(
                    Source.at(
                            "Scottish Co-production Network, nef and Nesta’s self-assessment framework (six components)",
                            "https://coproductionscotland.org.uk/resources/co-production-self-assessment-framework-a-working-reflection-tool-for-practitioners"),
                    Source.at(
                            "Co-production Network for Wales, Co-production",
                            "https://copronet.wales/home/coproduction/"));

    @Override
    public IndicatorEntry entry() {
        return ENTRY;
    }

    @Override
    public Cases examine(ProjectFacts facts, Cases cases) {
        Optional<Strengths> strengths = facts.project().strengths();
        List<Side> namedOf = strengths.map(Strengths::namedOf).orElse(List.of());
        Optional<Answer> used = strengths.flatMap(Strengths::used);
        List<String> evidence = strengths.map(Strengths::evidence).orElse(List.of());
        cases.side(namedOf, Side.PEOPLE, "strengths and skills of {} were named", "/strengths/named-of", evidence);
        cases.answer(
                used,
                () -> new Subject(
                        Phrase.of("people’s strengths and skills were used in the work"),
                        "/strengths/used",
                        cases.voiceOf(evidence)));
        Cases found = cases.inAll(() ->
                new Missing(Phrase.of("whether people’s strengths and skills were named"), "/strengths/named-of"));
        boolean isNamed = namedOf.contains(Side.PEOPLE);
        if (used.filter(Answer.NotApplicable.class::isInstance).isPresent()) {
            return found.saying(Outcome.OBSERVED, () -> Phrase.of("People’s strengths and skills were named."))
                    .saying(Outcome.NOT_OBSERVED, () -> Phrase.of("People’s strengths and skills were not named."));
        }
        return found.saying(
                Outcome.PARTLY,
                () -> Phrase.of(
                        isNamed
                                ? "People’s strengths and skills were named, but not used in the work."
                                : "People’s strengths and skills were used in the work, but not named."));
    }
}
