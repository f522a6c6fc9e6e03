package org.copro.assessment.indicator;

import java.util.List;
import org.copro.assessment.facts.InvolvementFacts;
import org.copro.assessment.facts.ProjectFacts;
import org.copro.assessment.facts.StageFacts;
import org.copro.assessment.indicator.IndicatorEntry.Speaks;
import org.copro.assessment.reason.Fact;
import org.copro.assessment.reason.Missing;
import org.copro.assessment.reason.Phrase;
import org.copro.evidence.Source;
import org.copro.stage.Method;
import org.copro.stage.MethodKind;

/**
 * I08: the only methods used are telling and asking.
 *
 * <p>The range can be wider than any completion reaches where it is not stated who was involved or in which role: if
 * they turn out to be professionals, nothing is left that tells how people were involved.
 */
final class OnlyAsking implements Question {

    private static final IndicatorEntry ENTRY = IndicatorEntry.named("I08", "only-asking", Speaks.AGAINST)
            .inParts(1)
            .asking("Were people only told or asked?")
            .counting(
                    "All methods recorded are one way or asking: newsletters, surveys, hearings, meetings, comment periods and the like.")
            .notKnowing("No method is recorded for some of the people, or one that copro does not know.")
            .saying(
                    "People were only told or asked.",
                    "People were also involved in a dialogue, or where decisions are made.")
            .from(
                    Source.at(
                            "Arnstein, A Ladder of Citizen Participation, 1969 (figure described by the Open University)",
                            "https://www.open.edu/openlearn/mod/oucontent/view.php?id=21024"),
                    Source.at(
                            "Norfolk County Council, What do we mean by co-production (TLAP ladder)",
                            "https://www.norfolk.gov.uk/article/39266/What-do-we-mean-by-co-production"));

    @Override
    public IndicatorEntry entry() {
        return ENTRY;
    }

    @Override
    public Cases examine(ProjectFacts facts, Cases cases) {
        boolean more = false;
        boolean any = false;
        for (StageFacts stage : facts.stages()) {
            for (int of = 0; of < stage.ofPeople().size(); of++) {
                InvolvementFacts one = stage.ofPeople().get(of);
                any |= one.isPeople();
                List<Method> methods = one.involvement().methods();
                boolean isUnclear = methods.isEmpty();
                boolean isMore = false;
                for (int i = 0; i < methods.size(); i++) {
                    isUnclear |= methods.get(i).kind() == MethodKind.OTHER;
                    isMore |= isMore(methods.get(i));
                }
                more |= one.isPeople() && isMore;
                if (isUnclear || !one.isPeople() && isMore) {
                    cases.doubt(() -> new Missing(
                            Phrase.of("how people were involved in {}", stage.called()), one.pointer() + "/methods"));
                } else {
                    cases.seen(() -> new Fact(
                            Phrase.of(
                                    "in {}, people were involved by {}",
                                    stage.called(),
                                    methods.stream().map(Method::kind).toList()),
                            one.pointer() + "/methods",
                            facts.evidence().voiceOf(one.involvement().evidence())));
                }
            }
        }
        if (more) {
            return cases.settled(false, () -> Phrase.of(ENTRY.whenNotObserved()));
        }
        if (!any) {
            cases.doubt(() -> new Missing(Phrase.of("how people were involved"), "/stages"));
        }
        return cases.settledUnlessInDoubt(true, () -> Phrase.of(ENTRY.whenObserved()));
    }

    private static boolean isMore(Method method) {
        return method.kind().reach() == MethodKind.Reach.DIALOGUE
                || method.kind().reach() == MethodKind.Reach.SEAT;
    }
}
