package org.copro.assessment.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copro.assessment.facts.InvolvementFacts;
import org.copro.assessment.facts.ProjectFacts;
import org.copro.assessment.facts.StageFacts;
import org.copro.assessment.reason.Fact;
import org.copro.assessment.reason.Missing;
import org.copro.assessment.reason.Phrase;
import org.copro.evidence.Source;
import org.copro.stage.Method;
import org.copro.stage.MethodKind;

/**
 * I08: the only methods used are telling and asking.
 *
 * @see <a href="https://www.open.edu/openlearn/mod/oucontent/view.php?id=21024">Arnstein, A Ladder of Citizen
 *     Participation, 1969 (figure described by the Open University)</a>
 * @see <a href="https://www.norfolk.gov.uk/article/39266/What-do-we-mean-by-co-production">Norfolk County Council, What
 *     do we mean by co-production (TLAP ladder)</a>
 */
final class OnlyAsking implements Indicator {

    private static final IndicatorEntry ENTRY = new IndicatorEntry(
            "I08",
            "only-asking",
            false,
            "Were people only told or asked?",
            "All methods recorded are one way or asking: newsletters, surveys, hearings, meetings, comment periods and the like.",
            "No method is recorded for some of the people, or one that copro does not know.",
            List.of(
                    new Source(
                            "Arnstein, A Ladder of Citizen Participation, 1969 (figure described by the Open University)",
                            Optional.of("https://www.open.edu/openlearn/mod/oucontent/view.php?id=21024")),
                    new Source(
                            "Norfolk County Council, What do we mean by co-production (TLAP ladder)",
                            Optional.of("https://www.norfolk.gov.uk/article/39266/What-do-we-mean-by-co-production"))));

    @Override
    public IndicatorEntry entry() {
        return ENTRY;
    }

    @Override
    public Finding examine(ProjectFacts facts) {
        List<Fact> seen = new ArrayList<>();
        List<Missing> missing = new ArrayList<>();
        boolean more = false;
        for (StageFacts stage : facts.stages()) {
            for (InvolvementFacts one : stage.ofPeople()) {
                List<Method> methods = one.involvement().methods();
                boolean isUnclear =
                        methods.isEmpty() || methods.stream().anyMatch(method -> method.kind() == MethodKind.OTHER);
                more |= one.isPeople() && methods.stream().anyMatch(OnlyAsking::isMore);
                if (isUnclear || !one.isPeople() && methods.stream().anyMatch(OnlyAsking::isMore)) {
                    missing.add(new Missing(
                            Phrase.of("how people were involved in {}", stage.called()), one.pointer() + "/methods"));
                } else {
                    seen.add(new Fact(
                            Phrase.of(
                                    "in {} people were involved by {}",
                                    stage.called(),
                                    methods.stream().map(Method::kind).toList()),
                            one.pointer() + "/methods",
                            facts.evidence().voiceOf(one.involvement().evidence())));
                }
            }
        }
        if (more) {
            return Finding.of(
                    ENTRY,
                    Outcome.NOT_OBSERVED,
                    Phrase.of("People were also involved in a dialogue, or where decisions are made."),
                    seen,
                    missing);
        }
        if (seen.isEmpty() && missing.isEmpty()) {
            missing.add(new Missing(Phrase.of("how people were involved"), "/stages"));
        }
        return missing.isEmpty()
                ? Finding.of(ENTRY, Outcome.OBSERVED, Phrase.of("People were only told or asked."), seen, missing)
                : Finding.unknown(ENTRY, seen, missing);
    }

    private static boolean isMore(Method method) {
        return method.kind().reach() == MethodKind.Reach.DIALOGUE
                || method.kind().reach() == MethodKind.Reach.SEAT;
    }
}
