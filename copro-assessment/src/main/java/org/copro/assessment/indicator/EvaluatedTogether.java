package org.copro.assessment.indicator;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.copro.assessment.facts.ProjectFacts;
import org.copro.assessment.indicator.IndicatorEntry.Speaks;
import org.copro.assessment.logic.Truth;
import org.copro.assessment.reason.Fact;
import org.copro.assessment.reason.Missing;
import org.copro.assessment.reason.Phrase;
import org.copro.assessment.reason.Voice;
import org.copro.evidence.Source;
import org.copro.people.Side;
import org.copro.project.Evaluation;
import org.copro.project.Measure;

/** I07: people took part in the evaluation and chose the measures. One without the other is in part. */
final class EvaluatedTogether implements Question {

    private static final Indicator JUDGED = new JudgedByPeople();

    private static final IndicatorEntry ENTRY = IndicatorEntry.named("I07", "evaluated-together", Speaks.FOR)
            .inParts(2)
            .asking("Did people take part in judging how it went, and choose the measures?")
            .counting("People are among those who evaluated, and among those who chose at least one measure.")
            .notKnowing("Who evaluated, or who chose the measures, is not recorded.")
            .saying(
                    "People took part in judging how it went, and chose measures.",
                    "People took no part in judging how it went, and chose none of the measures.")
            .from(
                    Source.at(
                            "Governance International, the four Co’s",
                            "https://www.govint.org/our-services/co-production/"),
                    Source.at(
                            "Research in Practice, The mark of co-production",
                            "https://www.researchinpractice.org.uk/adults/content-pages/open-access-resources/the-mark-of-co-production/using-this-tool/"));

    @Override
    public IndicatorEntry entry() {
        return ENTRY;
    }

    @Override
    public Cases examine(ProjectFacts facts, Cases cases) {
        Optional<Evaluation> evaluation = facts.project().evaluation();
        List<Side> by = evaluation.map(Evaluation::by).orElse(List.of());
        if (by.isEmpty()) {
            cases.open(() -> new Missing(Phrase.of("who judged how it went"), "/evaluation/by"));
        } else {
            Supplier<Fact> judged = () -> new Fact(
                    Phrase.of("how it went was judged by {}", by),
                    "/evaluation/by",
                    facts.evidence()
                            .voiceOf(evaluation.map(Evaluation::evidence).orElse(List.of())));
            cases.add(by.contains(Side.PEOPLE), judged);
        }
        Truth chose = chose(facts.project().measures());
        if (chose == Truth.UNKNOWN) {
            cases.open(() -> new Missing(Phrase.of("who chose the measures"), "/measures"));
        } else {
            String said =
                    chose == Truth.TRUE ? "people chose at least one measure" : "people chose none of the measures";
            cases.add(chose == Truth.TRUE, () -> new Fact(Phrase.of(said), "/measures", Voice.ORGANISATION));
        }
        return cases.inAll(() -> new Missing(Phrase.of("who judged how it went"), "/evaluation/by"))
                .saying(
                        Outcome.PARTLY,
                        () -> Phrase.of(
                                by.contains(Side.PEOPLE)
                                        ? "People took part in judging how it went, but chose none of the measures."
                                        : "People chose measures, but took no part in judging how it went."));
    }

    /** Whether people chose at least one measure. */
    private static Truth chose(List<Measure> measures) {
        Truth any = measures.isEmpty() ? Truth.UNKNOWN : Truth.FALSE;
        for (int i = 0; i < measures.size(); i++) {
            Measure one = measures.get(i);
            any = any.or(
                    one.definedBy().isEmpty()
                            ? Truth.UNKNOWN
                            : Truth.of(one.definedBy().contains(Side.PEOPLE)));
        }
        return any;
    }
}
