package org.copro.assessment.indicator;

import org.copro.assessment.facts.ProjectFacts;
import org.copro.assessment.indicator.IndicatorEntry.Speaks;
import org.copro.assessment.reason.Missing;
import org.copro.assessment.reason.Phrase;
import org.copro.evidence.Source;
import org.copro.power.PowerLevel;
import org.copro.stage.Phase;

/**
 * I04: people took part in setting the question or the problem. A dialogue with a duty to respond counts, and all above
 * it. Asking people what they think of a question set by others does not. Each stage of setting priorities is a case.
 *
 * <p>The range can be wider than any completion reaches where it is not stated who was involved or in which role: each
 * stage is read as if people were there who are not listed.
 */
final class QuestionSetTogether implements Question {

    private static final IndicatorEntry ENTRY = IndicatorEntry.named("I04", "question-set-together", Speaks.FOR)
            .asking("Did people take part in setting the question or the problem?")
            .counting("In the stages where priorities were set, people were in dialogue at least.")
            .notKnowing("No such stage is recorded, or not what say people had in it.")
            .saying(
                    "People took part in setting the question or the problem, in dialogue at least.",
                    "In setting the question or the problem, people were asked at most.")
            .from(
                    Source.at(
                            "INVOLVE, Where and how to involve in the research cycle",
                            "http://www.invo.org.uk/posttyperesource/where-and-how-to-involve-in-the-research-cycle/"),
                    Source.at(
                            "Research in Practice, The mark of co-production, planning",
                            "https://www.researchinpractice.org.uk/adults/content-pages/open-access-resources/the-mark-of-co-production/planning/"),
                    Source.at(
                            "Roper and Grey, three principles",
                            "https://pmc.ncbi.nlm.nih.gov/articles/PMC6737832/table/hex12939-tbl-0001"));

    @Override
    public IndicatorEntry entry() {
        return ENTRY;
    }

    @Override
    public Cases examine(ProjectFacts facts, Cases cases) {
        Stages.addAll(cases, Phase.PRIORITIES::equals, PowerLevel.INVOLVED, facts);
        return cases.inAll(() -> new Missing(Phrase.of("who set the question or the problem"), "/stages"))
                .saying(
                        Outcome.PARTLY,
                        () -> Phrase.of(
                                "In {} of {} stages of setting the question, people were in dialogue at least.",
                                cases.yes(),
                                cases.known()));
    }
}
