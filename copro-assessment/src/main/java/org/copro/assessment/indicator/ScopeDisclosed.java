package org.copro.assessment.indicator;

import java.util.List;
import java.util.Optional;
import org.copro.assessment.facts.DecisionFacts;
import org.copro.assessment.facts.ProjectFacts;
import org.copro.assessment.facts.StageFacts;
import org.copro.assessment.reason.Missing;
import org.copro.assessment.reason.Phrase;
import org.copro.evidence.Source;
import org.copro.project.Scope;

/**
 * I16: people knew what could and could not change. A limit that was disclosed is honest; one that was not is not.
 *
 * @see <a href="https://dpmc.govt.nz/our-programmes/policy-project/policy-methods-toolbox/community-engagement">New
 *     Zealand Policy Methods Toolbox, community engagement</a>
 * @see <a href="https://www.wearecocreate.com/what-we-do/what-is-co-production/components-of-co-production/">We Are
 *     CoCreate, components of co-production</a>
 * @see <a href="https://www.norfolk.gov.uk/article/39266/What-do-we-mean-by-co-production">Norfolk County Council, What
 *     do we mean by co-production (TLAP ladder)</a>
 */
final class ScopeDisclosed implements Indicator {

    private static final IndicatorEntry ENTRY = new IndicatorEntry(
            "I16",
            "scope-disclosed",
            true,
            "Were people told at the outset what could change and what could not?",
            "The scope was disclosed at the outset, and so was each limit to a decision.",
            "Whether the scope or a limit was disclosed is not recorded.",
            List.of(
                    new Source(
                            "New Zealand Policy Methods Toolbox, community engagement",
                            Optional.of(
                                    "https://dpmc.govt.nz/our-programmes/policy-project/policy-methods-toolbox/community-engagement")),
                    new Source(
                            "We Are CoCreate, components of co-production",
                            Optional.of(
                                    "https://www.wearecocreate.com/what-we-do/what-is-co-production/components-of-co-production/")),
                    new Source(
                            "Norfolk County Council, What do we mean by co-production (TLAP ladder)",
                            Optional.of("https://www.norfolk.gov.uk/article/39266/What-do-we-mean-by-co-production"))));

    @Override
    public IndicatorEntry entry() {
        return ENTRY;
    }

    @Override
    public Finding examine(ProjectFacts facts) {
        Answered answers = new Answered();
        Optional<Scope> scope = facts.project().scope();
        answers.add(
                scope.flatMap(Scope::disclosed),
                Phrase.of("people were told at the outset what could change and what could not"),
                "/scope/disclosed",
                facts.evidence().voiceOf(scope.map(Scope::evidence).orElse(List.of())));
        for (StageFacts stage : facts.stages()) {
            for (DecisionFacts one : stage.decisions()) {
                one.decision()
                        .limit()
                        .ifPresent(limit -> answers.add(
                                limit.disclosed(),
                                Phrase.of("people were told of the limit to {}", one.what()),
                                one.pointer() + "/limit/disclosed",
                                facts.evidence().voiceOf(one.decision().evidence())));
            }
        }
        return answers.finding(
                ENTRY,
                "People were told what could change and what could not.",
                "People were not told what could change and what could not.",
                new Missing(Phrase.of("whether people were told what could change"), "/scope/disclosed"));
    }
}
