package org.copro.assessment.indicator;

import java.util.List;
import java.util.Optional;
import org.copro.assessment.facts.ProjectFacts;
import org.copro.assessment.indicator.IndicatorEntry.Speaks;
import org.copro.assessment.reason.Fact;
import org.copro.assessment.reason.Missing;
import org.copro.assessment.reason.Phrase;
import org.copro.evidence.Source;
import org.copro.people.Side;
import org.copro.project.Evaluation;

/** I34: people who use services are among those who judged how it went. */
final class JudgedByPeople implements Question {

    private static final IndicatorEntry ENTRY = IndicatorEntry.named("I34", "judged-by-people", Speaks.FOR)
            .inParts(1)
            .asking("Are people who use services among those who judged how it went?")
            .counting("People are named among those who evaluated.")
            .notKnowing("Who evaluated is not recorded.")
            .saying(
                    "People who use services are among those who judged how it went.",
                    "How it went was judged without people who use services.")
            .from(
                    Source.at(
                            "Governance International, the four Co’s (co-assessment)",
                            "https://www.govint.org/our-services/co-production/"),
                    Source.at(
                            "Bracknell Forest, evaluating and measuring co-production",
                            "https://www.bracknell-forest.gov.uk/council-and-democracy/strategies-plans-and-policies/co-production-framework/co-production-framework-html/evaluating-and-measuring-co-production"));

    @Override
    public IndicatorEntry entry() {
        return ENTRY;
    }

    @Override
    public Cases examine(ProjectFacts facts, Cases cases) {
        Optional<Evaluation> evaluation = facts.project().evaluation();
        List<Side> by = evaluation.map(Evaluation::by).orElse(List.of());
        if (!by.isEmpty()) {
            cases.add(by.contains(Side.PEOPLE), () -> judgedBy(evaluation.orElseThrow(), facts));
        }
        Cases found = cases.inAll(() -> new Missing(Phrase.of("who judged how it went"), "/evaluation/by"));
        return by.isEmpty() ? found : found.saying(() -> Phrase.of("How it went was judged by {}.", by));
    }

    private static Fact judgedBy(Evaluation evaluation, ProjectFacts facts) {
        return new Fact(
                Phrase.of("how it went was judged by {}", evaluation.by()),
                "/evaluation/by",
                facts.evidence().voiceOf(evaluation.evidence()));
    }
}
