package org.copro.assessment.lint;

import java.util.Optional;
import java.util.stream.Stream;
import org.copro.assessment.framework.Counts;
import org.copro.assessment.framework.Criterion;
import org.copro.assessment.framework.Framework;
import org.copro.assessment.indicator.Indicator;
import org.copro.assessment.indicator.IndicatorEntry;
import org.copro.assessment.indicator.IndicatorEntry.Speaks;
import org.copro.assessment.indicator.Indicators;
import org.copro.assessment.lint.FrameworkLint.LintRule;
import org.copro.assessment.lint.FrameworkLint.Remark;

/** Criteria that no indicator can decide, or that one decides the wrong way round. */
final class UndecidableCriteria implements LintRule {

    @Override
    public Stream<Remark> check(Framework framework) {
        return framework.criteria().stream().filter(Criterion::isAsked).flatMap(UndecidableCriteria::check);
    }

    private static Stream<Remark> check(Criterion one) {
        if (one.indicator().isEmpty() && !one.isCounted()) {
            return Stream.of();
        }
        if (one.indicator().isEmpty()) {
            return Stream.of(new Remark(
                    one,
                    "id",
                    "no indicator decides '%s', so it will never be known and only widens the score; give one, or mark it 'status: trial'"
                            .formatted(one.id())));
        }
        IndicatorEntry entry =
                Indicators.find(one.indicator().get()).map(Indicator::entry).orElseThrow();
        boolean isTurnedRound = entry.speaks() == Speaks.FOR && one.countsOrObserved() == Counts.NOT_OBSERVED
                || entry.speaks() == Speaks.AGAINST && one.countsOrObserved() == Counts.OBSERVED;
        Optional<Remark> sign = entry.speaks() == Speaks.NEITHER
                ? Optional.of(new Remark(
                        one,
                        "indicator",
                        "%s only describes who had the say where: more say for people can lower a score that rests on it"
                                .formatted(entry.id())))
                : isTurnedRound
                        ? Optional.of(new Remark(
                                one,
                                one.counts().isPresent() ? "counts" : "indicator",
                                "a yes to %s speaks %s co-production, but here it counts as %s; turn 'counts' round unless you mean it"
                                        .formatted(
                                                entry.id(),
                                                entry.speaks() == Speaks.FOR ? "for" : "against",
                                                entry.speaks() == Speaks.FOR ? "bad" : "good")))
                        : Optional.empty();
        Optional<Remark> circle = one.appliesWhen()
                .filter(condition -> one.indicator().equals(Optional.of(condition)))
                .map(condition -> new Remark(
                        one,
                        "applies-when",
                        "it drops out wherever %s does not hold, so it can never count as not met; name another indicator"
                                .formatted(condition)));
        return Stream.concat(sign.stream(), circle.stream());
    }
}
