package org.copro.assessment.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.copro.assessment.facts.DecisionFacts;
import org.copro.assessment.facts.ProjectFacts;
import org.copro.assessment.facts.StageFacts;
import org.copro.assessment.logic.Truth;
import org.copro.assessment.reason.Fact;
import org.copro.assessment.reason.Missing;
import org.copro.assessment.reason.Phrase;
import org.copro.stage.DecisionRight;

/** What say people had in the main decisions of a project, put together: the shape that two indicators share. */
final class MainDecisions {

    private final List<Fact> facts = new ArrayList<>();
    private final List<Missing> missing = new ArrayList<>();
    private int yes;
    private int no;

    /** Counts one decision; one made before people joined counts as one without them. */
    void add(DecisionFacts one, StageFacts stage, Predicate<DecisionRight> test, ProjectFacts project) {
        Optional<DecisionRight> right = one.decision().right();
        boolean ifBefore = test.test(DecisionRight.NONE);
        Optional<Boolean> ifAfter = right.map(test::test);
        boolean settled = switch (one.beforePeople()) {
            case TRUE -> true;
            case FALSE -> ifAfter.isPresent();
            case UNKNOWN -> ifAfter.equals(Optional.of(ifBefore));
        };
        if (!settled) {
            String key = right.isEmpty() ? "right" : "decided";
            Phrase open = right.isEmpty()
                    ? Phrase.of("what say people had in {} ({})", one.what(), stage.called())
                    : Phrase.of("whether {} ({}) was made before people joined", one.what(), stage.called());
            missing.add(new Missing(open, one.pointer() + "/" + key));
            return;
        }
        boolean holds = one.beforePeople() == Truth.TRUE ? ifBefore : ifAfter.orElse(ifBefore);
        yes += holds ? 1 : 0;
        no += holds ? 0 : 1;
        Phrase said = one.beforePeople() == Truth.TRUE
                ? Phrase.of("{} ({}) was made before people joined", one.what(), stage.called())
                : Phrase.of("in {} ({}) people had {}", one.what(), stage.called(), right.orElseThrow());
        facts.add(new Fact(said, one.pointer() + "/right", project.evidence().voiceOf(one.decision().evidence())));
    }

    Finding finding(IndicatorInfo info, String observed, String notObserved) {
        if (yes > 0 && no > 0) {
            Phrase sentence = Phrase.of(observed + " This holds in {} of {} of them.", yes, yes + no);
            return new Finding(
                    info.id(), Outcome.PARTLY, sentence, Optional.of(new Finding.Share(yes, yes + no)), facts, missing);
        }
        if (yes + no == 0 && missing.isEmpty()) {
            missing.add(new Missing(Phrase.of("what the main decisions were, and what say people had in them"), "/stages"));
        }
        if (!missing.isEmpty()) {
            return Finding.unknown(info, facts, missing);
        }
        return yes > 0
                ? Finding.of(info, Outcome.OBSERVED, Phrase.of(observed), facts, missing)
                : Finding.of(info, Outcome.NOT_OBSERVED, Phrase.of(notObserved), facts, missing);
    }
}
