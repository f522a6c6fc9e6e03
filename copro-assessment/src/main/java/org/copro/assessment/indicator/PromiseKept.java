package org.copro.assessment.indicator;

import java.util.List;
import java.util.Optional;
import org.copro.assessment.facts.ProjectFacts;
import org.copro.assessment.indicator.IndicatorEntry.Speaks;
import org.copro.assessment.reason.Fact;
import org.copro.assessment.reason.Missing;
import org.copro.assessment.reason.Phrase;
import org.copro.assessment.reason.Voice;
import org.copro.evidence.Source;
import org.copro.power.Power;
import org.copro.power.PowerLevel;
import org.copro.power.PowerNotApplicable;
import org.copro.power.PowerRange;
import org.copro.project.Scope;

/**
 * I17: people had at least the say they were promised. More than that keeps the promise too. Of a promise that spans
 * several levels, as some rungs do, the lowest counts: no more than that was certainly promised. Where no say was
 * promised there is nothing to keep. The word used in public is no promise; see the label check.
 *
 * <p>The range can be wider than any completion reaches: where the promise is not stated it can turn out to be none,
 * and the question not to apply; until then nothing is certain, even if people led a stage.
 */
final class PromiseKept implements Question {

    private static final IndicatorEntry ENTRY = IndicatorEntry.named("I17", "promise-kept", Speaks.FOR)
            .asking("Did people get at least the say they were promised?")
            .counting("In each stage, people had at least the say they were promised.")
            .notKnowing("What was promised, or what say people had, is not recorded.")
            .saying(
                    "People had at least the say they were promised.",
                    "People had less say than they were promised, in every stage recorded.")
            .from(
                    Source.at(
                            "IAP2 spectrum and its promise to the public, as shown by OGP Vietnam",
                            "https://ogpvietnam.org/what-is-the-spectrum-of-public-participation/?lang=en"),
                    Source.at(
                            "The Consultation Institute, Co-production, not consultation",
                            "https://www.consultationinstitute.org/news/co-production-not-consultation/"),
                    Source.at(
                            "New Zealand Policy Methods Toolbox, community engagement",
                            "https://dpmc.govt.nz/our-programmes/policy-project/policy-methods-toolbox/community-engagement"));

    private static final Missing PROMISE = new Missing(Phrase.of("what say people were promised"), "/scope/promised");

    @Override
    public IndicatorEntry entry() {
        return ENTRY;
    }

    @Override
    public Cases examine(ProjectFacts facts, Cases cases) {
        Optional<Scope> scope = facts.project().scope();
        List<String> evidence = scope.map(Scope::evidence).orElse(List.of());
        Optional<Power> written = scope.flatMap(Scope::promised);
        if (written.isEmpty()) {
            return cases.inAll(() -> PROMISE);
        }
        if (written.get() instanceof PowerNotApplicable left) {
            cases.leftOut(left.notApplicable(), () -> promise(left.notApplicable(), cases.voiceOf(evidence)));
            return cases.inAll(() -> PROMISE);
        }
        PowerRange promised = facts.promised().orElseThrow();
        if (promised.low() == PowerLevel.NONE) {
            cases.leftOut("no say was promised for certain", () -> promise(promised, cases.voiceOf(evidence)));
            return cases.inAll(() -> PROMISE);
        }
        cases.seen(() -> promise(promised, cases.voiceOf(evidence)));
        Stages.addAll(cases, promised.low(), facts);
        return cases.inAll(() -> new Missing(Phrase.of("what say people had"), "/stages"))
                .saying(
                        Outcome.OBSERVED,
                        () -> Phrase.of(
                                "People were promised at least “{}”, and had it in every stage recorded.",
                                promised.low()))
                .saying(
                        Outcome.PARTLY,
                        () -> Phrase.of(
                                "People were promised at least “{}”, and had it in {} of {} stages.",
                                promised.low(),
                                cases.yes(),
                                cases.known()))
                .saying(
                        Outcome.NOT_OBSERVED,
                        () -> Phrase.of(
                                "People were promised at least “{}”, and had less in every stage recorded.",
                                promised.low()));
    }

    private static Fact promise(Object promised, Voice voice) {
        return new Fact(Phrase.of("the say people were promised: {}", promised), "/scope/promised", voice);
    }
}
