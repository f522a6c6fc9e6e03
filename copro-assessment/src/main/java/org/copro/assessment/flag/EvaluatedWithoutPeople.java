package org.copro.assessment.flag;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.copro.assessment.indicator.Indicators;
import org.copro.assessment.indicator.Outcome;
import org.copro.assessment.power.StagePower;
import org.copro.assessment.reason.Fact;
import org.copro.assessment.reason.Phrase;
import org.copro.evidence.Source;
import org.copro.stage.Phase;

/**
 * How it went was judged without the people it is for.
 *
 * @see <a href="https://www.govint.org/our-services/co-production/">Governance International, the four Co’s</a>
 * @see <a
 *     href="https://www.bracknell-forest.gov.uk/council-and-democracy/strategies-plans-and-policies/co-production-framework/co-production-framework-html/evaluating-and-measuring-co-production">Bracknell
 *     Forest, evaluating and measuring co-production</a>
 */
final class EvaluatedWithoutPeople implements FlagRule {

    private static final int JUDGED_BY = Indicators.place("I34");

    private static final FlagEntry ENTRY = new FlagEntry(
            "evaluated-without-people",
            "Judged without the people it is for",
            "people had no say in the evaluation, or are not among those who judged how it went",
            "People who use services among those who judge how it went, from the choice of measures on.",
            List.of(
                    new Source(
                            "Governance International, the four Co’s",
                            Optional.of("https://www.govint.org/our-services/co-production/")),
                    new Source(
                            "Bracknell Forest, evaluating and measuring co-production",
                            Optional.of(
                                    "https://www.bracknell-forest.gov.uk/council-and-democracy/strategies-plans-and-policies/co-production-framework/co-production-framework-html/evaluating-and-measuring-co-production"))));

    @Override
    public FlagEntry entry() {
        return ENTRY;
    }

    @Override
    public Optional<Flag> raise(Grounds grounds) {
        boolean absent = grounds.profile().isWithoutPeople(Phase.EVALUATION);
        boolean byOthers = grounds.findings().outcome(JUDGED_BY) == Outcome.NOT_OBSERVED;
        if (!absent && !byOthers) {
            return Optional.empty();
        }
        return Optional.of(Flag.of(
                ENTRY,
                () -> Phrase.of("How it went was judged without people who use services."),
                () -> evidence(absent, byOthers, grounds)));
    }

    private static List<Fact> evidence(boolean absent, boolean byOthers, Grounds grounds) {
        return Stream.concat(
                        absent
                                ? grounds.profile().applying(Phase.EVALUATION).stream()
                                        .map(StagePower::asFact)
                                : Stream.empty(),
                        byOthers ? grounds.findings().at(JUDGED_BY).facts().stream() : Stream.empty())
                .toList();
    }
}
