package org.copro.assessment.lint;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.copro.assessment.framework.Criterion;
import org.copro.assessment.framework.Framework;
import org.copro.assessment.framework.Principle;
import org.copro.assessment.framework.Status;
import org.copro.assessment.lint.FrameworkLint.LintRule;
import org.copro.assessment.lint.FrameworkLint.Remark;

/** Weights that can never change a level. */
final class IdleWeights implements LintRule {

    @Override
    public Stream<Remark> check(Framework framework) {
        return framework.principles().stream()
                .flatMap(principle -> Stream.concat(
                        idle(framework, principle),
                        principle.criteria().stream()
                                .filter(one -> one.status().equals(Optional.of(Status.TRIAL)) && isWeighed(one))
                                .map(one -> new Remark(
                                        one, key(one), "a criterion on trial does not count, whatever its weight"))));
    }

    private static Stream<Remark> idle(Framework framework, Principle principle) {
        Outcomes outcomes = new Outcomes(framework, principle);
        if (outcomes.counted().size() == 1) {
            Criterion only = outcomes.counted().get(0);
            return isWeighed(only)
                    ? Stream.of(new Remark(
                            only, key(only), "the only criterion that counts here; its weight changes nothing"))
                    : Stream.of();
        }
        return outcomes.counted().stream()
                .filter(one -> one.gate().isEmpty() && !canMatter(one, outcomes))
                .map(one -> new Remark(
                        one,
                        isWeighed(one) ? key(one) : "id",
                        "'%s' weighs too little: met or not, it never changes the level".formatted(one.id())));
    }

    private static boolean canMatter(Criterion one, Outcomes outcomes) {
        Optional<Set<Long>> others = outcomes.sums(Optional.of(one), Optional.empty());
        long gain = outcomes.gain(one);
        return others.isEmpty()
                || others.get().stream().anyMatch(sum -> outcomes.earned(sum) != outcomes.earned(sum + gain));
    }

    private static boolean isWeighed(Criterion one) {
        return one.weight().isPresent() || one.rank().isPresent();
    }

    private static String key(Criterion one) {
        return one.rank().isPresent() ? "rank" : "weight";
    }
}
