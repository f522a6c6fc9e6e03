package org.copro.assessment.indicator;

import java.util.List;
import java.util.Optional;
import org.copro.assessment.facts.ProjectFacts;
import org.copro.assessment.indicator.IndicatorEntry.Speaks;
import org.copro.evidence.Source;
import org.copro.known.Answer;
import org.copro.project.Purpose;

/**
 * I36: the work had aims that people were not told about, savings among them. Only what the record says of the telling
 * counts; nothing is inferred from what the work led to.
 */
final class AimsNotTold implements Question {

    private static final IndicatorEntry ENTRY = IndicatorEntry.named("I36", "aims-not-told", Speaks.AGAINST)
            .inParts(1)
            .asking("Did the work have aims that people were not told about?")
            .counting("The record says that people were not told all the aims of the work.")
            .notKnowing("Whether people were told all its aims is not recorded.")
            .saying("The work had aims that people were not told about.", "People were told all the aims of the work.")
            .from(
                    Source.at(
                            "Majid 2020, four dimensions of tokenism",
                            "https://pmc.ncbi.nlm.nih.gov/articles/PMC7786693"),
                    Source.cited("C3SC, workshop report: The Power of Co-production"));

    @Override
    public IndicatorEntry entry() {
        return ENTRY;
    }

    @Override
    public Cases examine(ProjectFacts facts, Cases cases) {
        Optional<Purpose> purpose = facts.project().purpose();
        return OneAnswer.examine(
                cases,
                purpose.flatMap(Purpose::aimsTold).map(AimsNotTold::opposite),
                "the work had aims that people were not told about",
                "/purpose/aims-told",
                purpose.map(Purpose::evidence).orElse(List.of()));
    }

    private static Answer opposite(Answer told) {
        return told.isYes() ? Answer.NO : told.isNo() ? Answer.YES : told;
    }
}
