package org.copro.assessment.indicator;

import java.util.List;
import java.util.Optional;
import org.copro.assessment.facts.DecisionFacts;
import org.copro.assessment.facts.ProjectFacts;
import org.copro.assessment.facts.StageFacts;
import org.copro.assessment.indicator.IndicatorEntry.Speaks;
import org.copro.assessment.reason.Missing;
import org.copro.assessment.reason.Phrase;
import org.copro.evidence.Source;
import org.copro.project.Scope;

/** I16: people knew what could and could not change. A limit that was disclosed is honest; one that was not is not. */
final class ScopeDisclosed implements Question {

    private static final IndicatorEntry ENTRY = IndicatorEntry.named("I16", "scope-disclosed", Speaks.FOR)
            .asking("Were people told at the outset what could change and what could not?")
            .counting("The scope was disclosed at the outset, and so was each limit to a decision.")
            .notKnowing("Whether the scope or a limit was disclosed is not recorded.")
            .saying(
                    "People were told what could change and what could not.",
                    "People were not told what could change and what could not.")
            .from(
                    Source.at(
                            "New Zealand Policy Methods Toolbox, community engagement",
                            "https://dpmc.govt.nz/our-programmes/policy-project/policy-methods-toolbox/community-engagement"),
                    Source.at(
                            "We Are CoCreate, components of co-production",
                            "https://www.wearecocreate.com/what-we-do/what-is-co-production/components-of-co-production/"),
                    Source.at(
                            "Norfolk County Council, What do we mean by co-production (TLAP ladder)",
                            "https://www.norfolk.gov.uk/article/39266/What-do-we-mean-by-co-production"));

    @Override
    public IndicatorEntry entry() {
        return ENTRY;
    }

    @Override
    public Cases examine(ProjectFacts facts, Cases cases) {
        Optional<Scope> scope = facts.project().scope();
        cases.answer(
                scope.flatMap(Scope::disclosed),
                () -> new Subject(
                        Phrase.of("people were told at the outset what could change and what could not"),
                        "/scope/disclosed",
                        facts.evidence().voiceOf(scope.map(Scope::evidence).orElse(List.of()))));
        for (StageFacts stage : facts.stages()) {
            for (DecisionFacts one : stage.decisions()) {
                one.decision()
                        .limit()
                        .ifPresent(limit -> cases.answer(
                                limit.disclosed(),
                                () -> new Subject(
                                        Phrase.of("people were told of the limit to {}", one.what()),
                                        one.pointer() + "/limit/disclosed",
                                        facts.evidence().voiceOf(one.decision().evidence()))));
            }
        }
        return cases.inAll(
                () -> new Missing(Phrase.of("whether people were told what could change"), "/scope/disclosed"));
    }
}
