package org.copro.assessment.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.copro.assessment.framework.Band;
import org.copro.assessment.framework.Framework;
import org.copro.assessment.framework.Level;
import org.copro.assessment.framework.Principle;
import org.copro.assessment.lint.FrameworkLint.LintRule;
import org.copro.assessment.lint.FrameworkLint.Remark;
import org.copro.assessment.reason.PlainWords;

/** Levels that no set of answers can earn, where all that a principle asks applies. */
final class UnreachableLevels implements LintRule {

    @Override
    public Stream<Remark> check(Framework framework) {
        return framework.principles().stream().flatMap(principle -> check(framework, principle));
    }

    private static Stream<Remark> check(Framework framework, Principle principle) {
        Outcomes outcomes = new Outcomes(framework, principle);
        List<String> unreachable = new ArrayList<>();
        for (Band band : framework.bands()) {
            if (!isReachable(band.level(), outcomes)) {
                unreachable.add("“" + PlainWords.of(band.level()) + "”");
            }
        }
        return unreachable.isEmpty()
                ? Stream.of()
                : Stream.of(new Remark(
                        principle,
                        "criteria",
                        "no answers lead to %s here: every score lies below or above; change weights or bands, or add a criterion"
                                .formatted(PlainWords.listed(unreachable))));
    }

    private static boolean isReachable(Level level, Outcomes outcomes) {
        // a level is also reached by a higher score that a gate of the next levels keeps back
        boolean hasGateAbove =
                outcomes.counted().stream().anyMatch(one -> one.gate().isPresent() && !one.isGateUpTo(level));
        Optional<Set<Long>> sums = outcomes.sums(Optional.empty(), Optional.of(level));
        return sums.map(all -> all.stream()
                        .map(outcomes::earned)
                        .anyMatch(earned -> earned == level || hasGateAbove && earned.compareTo(level) > 0))
                .orElse(true);
    }
}
