package org.copro.assessment.indicator;

import java.util.List;
import java.util.Optional;
import org.copro.assessment.facts.ProjectFacts;
import org.copro.assessment.reason.Fact;
import org.copro.assessment.reason.Missing;
import org.copro.assessment.reason.Phrase;
import org.copro.evidence.Source;
import org.copro.people.Side;
import org.copro.project.Evaluation;

/**
 * I34: people who use services are among those who judged how it went.
 *
 * @see <a href="https://www.govint.org/our-services/co-production/">Governance International, the four Co’s</a>
 */
final class JudgedByPeople implements Indicator {

    private static final IndicatorEntry ENTRY = new IndicatorEntry(
            "I34",
            "judged-by-people",
            true,
            "Are people who use services among those who judged how it went?",
            "People are named among those who evaluated.",
            "Who evaluated is not recorded.",
            List.of(
                    new Source(
                            "Governance International, the four Co’s (co-assessment)",
                            Optional.of("https://www.govint.org/our-services/co-production/")),
                    new Source(
                            "Bracknell Forest, evaluating and measuring co-production",
                            Optional.of(
                                    "https://www.bracknell-forest.gov.uk/council-and-democracy/strategies-plans-and-policies/co-production-framework/co-production-framework-html/evaluating-and-measuring-co-production"))));

    @Override
    public IndicatorEntry entry() {
        return ENTRY;
    }

    @Override
    public Finding examine(ProjectFacts facts) {
        Optional<Evaluation> evaluation =
                facts.project().evaluation().filter(one -> !one.by().isEmpty());
        if (evaluation.isEmpty()) {
            Missing who = new Missing(Phrase.of("who judged how it went"), "/evaluation/by");
            return Finding.unknown(ENTRY, List.of(), List.of(who));
        }
        List<Side> by = evaluation.get().by();
        Fact fact = new Fact(
                Phrase.of("how it went was judged by {}", by),
                "/evaluation/by",
                facts.evidence().voiceOf(evaluation.get().evidence()));
        boolean people = by.contains(Side.PEOPLE);
        return Finding.of(
                ENTRY,
                people ? Outcome.OBSERVED : Outcome.NOT_OBSERVED,
                Phrase.of("How it went was judged by {}.", by),
                List.of(fact),
                List.of());
    }
}
