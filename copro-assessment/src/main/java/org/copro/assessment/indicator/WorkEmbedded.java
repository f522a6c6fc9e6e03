package org.copro.assessment.indicator;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.copro.assessment.facts.ProjectFacts;
import org.copro.assessment.indicator.IndicatorEntry.Speaks;
import org.copro.assessment.reason.Missing;
import org.copro.assessment.reason.Phrase;
import org.copro.evidence.Source;
import org.copro.known.Answer;
import org.copro.project.Embedding;

/**
 * I40: working together is part of the routine. Three signs, each a case: it was not done only once, a regular budget
 * pays for it, people have a standing seat where the organisation is governed.
 */
final class WorkEmbedded implements Question {

    private static final IndicatorEntry ENTRY = IndicatorEntry.named("I40", "work-embedded", Speaks.FOR)
            .inParts(3)
            .asking("Is working together part of the routine, rather than one event?")
            .counting(
                    "It was done more than once, a regular budget pays for it, and people have a standing seat where the organisation is governed.")
            .notKnowing("One of the three is not recorded.")
            .saying("Working together is part of the routine.", "Working together is not part of the routine.")
            .from(
                    Source.at(
                            "NHS England and Coalition for Personalised Care, co-production model",
                            "https://act4inclusion.org/co-production/"),
                    Source.at(
                            "SCIE Guide 51, recommendations",
                            "https://www.scie.org.uk/publications/guides/guide51/recommendations.asp"),
                    Source.at(
                            "UK Standards for Public Involvement (Governance)",
                            "https://researchinvolvement.biomedcentral.com/articles/10.1186/s40900-018-0130-2/tables/1"));

    private static final List<Sign> SIGNS = List.of(
            new Sign("repeated", "it was done more than once", Embedding::repeated),
            new Sign("routine-budget", "a regular budget pays for it", Embedding::routineBudget),
            new Sign(
                    "governance-seat",
                    "people have a standing seat where the organisation is governed",
                    Embedding::governanceSeat));

    /** One sign of routine. */
    private record Sign(String key, String words, Function<Embedding, Optional<Answer>> answer) {

        String pointer() {
            return "/embedding/" + key;
        }
    }

    @Override
    public IndicatorEntry entry() {
        return ENTRY;
    }

    @Override
    public Cases examine(ProjectFacts facts, Cases cases) {
        Optional<Embedding> embedding = facts.project().embedding();
        List<String> evidence = embedding.map(Embedding::evidence).orElse(List.of());
        for (Sign sign : SIGNS) {
            cases.answer(
                    embedding.flatMap(sign.answer()),
                    () -> new Subject(Phrase.of(sign.words()), sign.pointer(), cases.voiceOf(evidence)));
        }
        return cases.inAll(() -> new Missing(Phrase.of("whether it was done more than once"), "/embedding/repeated"))
                .saying(
                        Outcome.PARTLY,
                        () -> Phrase.of(
                                "Working together is part of the routine in part: {}; but it is not so that {}.",
                                words(embedding, Answer::isYes),
                                words(embedding, Answer::isNo)));
    }

    /** The signs that were answered in one way, in words. */
    private static List<String> words(Optional<Embedding> embedding, Predicate<Answer> answered) {
        return SIGNS.stream()
                .filter(sign ->
                        embedding.flatMap(sign.answer()).filter(answered).isPresent())
                .map(Sign::words)
                .toList();
    }
}
