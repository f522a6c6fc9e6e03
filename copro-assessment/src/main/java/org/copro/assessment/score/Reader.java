package org.copro.assessment.score;

import java.util.Arrays;
import java.util.Optional;
import org.copro.assessment.framework.Counts;
import org.copro.assessment.framework.Criterion;
import org.copro.assessment.framework.Framework;
import org.copro.assessment.indicator.Extent;
import org.copro.assessment.indicator.Findings;
import org.copro.assessment.indicator.Indicators;
import org.copro.assessment.indicator.Outcome;
import org.copro.assessment.logic.Truth;
import org.copro.known.Share;

/** Reads one criterion off findings. Where they stand is looked up once, for all records. */
final class Reader {

    private static final int NONE = -1;

    // most findings are one of these
    private static final Extent[] USUAL =
            Arrays.stream(Truth.values()).map(Extent::of).toArray(Extent[]::new);

    private final Framework framework;
    private final Criterion criterion;
    private final long weight;
    private final int indicator;
    private final int condition;
    private final AnswerRange[] usual;

    Reader(Framework framework, Criterion criterion, long weight) {
        this.framework = framework;
        this.criterion = criterion;
        this.weight = weight;
        indicator = place(criterion.indicator());
        usual = Arrays.stream(USUAL).map(this::worked).toArray(AnswerRange[]::new);
        // what nothing can tell is not known, whether or not it applies
        condition = indicator == NONE ? NONE : place(criterion.appliesWhen());
    }

    private static int place(Optional<String> indicator) {
        return indicator.map(Indicators::place).orElse(NONE);
    }

    /** What became of the criterion in one record. */
    CriterionResult read(Findings findings) {
        boolean applies = applies(findings);
        return new CriterionResult(
                criterion,
                weight,
                answers(findings),
                applies,
                indicator == NONE ? null : findings.at(indicator),
                condition != NONE && (rulesOut(findings) || applies && isInDoubt(findings))
                        ? findings.at(condition)
                        : null);
    }

    /** What became of it, in one number from 0 to 16: 0 if it does not apply, else by its answers. */
    int number(Findings findings) {
        return applies(findings) ? 1 + answers(findings).number() : 0;
    }

    private boolean applies(Findings findings) {
        return indicator == NONE || !rulesOut(findings) && findings.outcome(indicator) != Outcome.NOT_APPLICABLE;
    }

    /** Any for one that does not apply or may come to drop out: then nothing is certain about it. */
    private AnswerRange answers(Findings findings) {
        return indicator == NONE || isInDoubt(findings) || !applies(findings)
                ? AnswerRange.ANY
                : answers(findings.extent(indicator));
    }

    /** Whether there is a condition, and it certainly does not hold. */
    boolean rulesOut(Findings findings) {
        if (condition == NONE) {
            return false;
        }
        return findings.outcome(condition) == Outcome.NOT_APPLICABLE || findings.holds(condition) == Truth.FALSE;
    }

    /** Whether there is a condition, and it is not known whether it holds. */
    private boolean isInDoubt(Findings findings) {
        return condition != NONE && findings.holds(condition) == Truth.UNKNOWN;
    }

    private AnswerRange answers(Extent so) {
        for (int i = 0; i < USUAL.length; i++) {
            if (so == USUAL[i]) {
                return usual[i];
            }
        }
        return worked(so);
    }

    private AnswerRange worked(Extent so) {
        Extent good = criterion.countsOrObserved() == Counts.OBSERVED ? so : so.opposite();
        Share full = criterion.fullyMetFrom();
        return AnswerRange.of(framework.answer(good.low(), full), framework.answer(good.high(), full));
    }
}
