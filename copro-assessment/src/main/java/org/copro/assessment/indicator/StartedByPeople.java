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
import org.copro.project.Purpose;

/** I30: people who use services started the work, alone or with others. */
final class StartedByPeople implements Question {

    private static final IndicatorEntry ENTRY = IndicatorEntry.named("I30", "started-by-people", Speaks.FOR)
            .inParts(1)
            .asking("Did people start the work?")
            .counting("People are named among those who started it.")
            .notKnowing("Who started it is not recorded.")
            .saying(
                    "People who use services started the work, alone or with others.",
                    "The work was started without people who use services.")
            .from(
                    Source.at(
                            "Hart, Ladder of Children’s Participation (shown by Surrey)",
                            "https://surreyatlas.uk/what-is-participation/"),
                    Source.at(
                            "Pretty, typology of participation (self-mobilization), as reproduced on IssuHub",
                            "https://issuhub.com/view/index?id=3803&pageIndex=1624"));

    private static final Missing MISSING = new Missing(Phrase.of("who started the work"), "/purpose/initiated-by");

    @Override
    public IndicatorEntry entry() {
        return ENTRY;
    }

    @Override
    public Cases examine(ProjectFacts facts, Cases cases) {
        Optional<Purpose> purpose = facts.project().purpose();
        List<Side> by = purpose.map(Purpose::initiatedBy).orElse(List.of());
        if (by.isEmpty()) {
            return cases.inAll(() -> MISSING);
        }
        cases.add(
                by.contains(Side.PEOPLE),
                () -> new Fact(
                        Phrase.of("the work was started by {}", by),
                        MISSING.pointer(),
                        facts.evidence().voiceOf(purpose.orElseThrow().evidence())));
        return cases.inAll(() -> MISSING).saying(() -> Phrase.of("The work was started by {}.", by));
    }
}
