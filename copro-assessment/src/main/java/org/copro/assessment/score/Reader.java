package org.copro.assessment.score;

import java.util.Optional;
import org.copro.assessment.framework.Counts;
import org.copro.assessment.framework.Criterion;
import org.copro.assessment.framework.Framework;
import org.copro.assessment.indicator.Extent;
import org.copro.assessment.indicator.Finding;
import org.copro.assessment.indicator.Findings;
import org.copro.assessment.indicator.Indicators;
import org.copro.assessment.indicator.Outcome;
import org.copro.assessment.logic.Truth;
import org.copro.known.Share;

/** Reads one criterion off findings. Where they stand is looked up once, for all records. */
final class Reader {

    private static final int NONE = -1;

    private final Framework framework;
    private final Criterion criterion;
    private final long weight;
    private final int indicator;
    private final int condition;

    Reader(Framework framework, Criterion criterion, long weight) {
        this.framework = framework;
        this.criterion = criterion;
        this.weight = weight;
        indicator = place(criterion.indicator());
        condition = place(criterion.appliesWhen());
    }

    private static int place(Optional<String> indicator) {
        return indicator.map(Indicators::place).orElse(NONE);
    }

    CriterionResult read(Findings findings) {
        if (indicator == NONE) {
            return new CriterionResult(criterion, weight, AnswerRange.ANY, true, null, null);
        }
        Finding finding = findings.at(indicator);
        Finding when = condition == NONE ? null : findings.at(condition);
        if (when != null && (when.holds() == Truth.FALSE || isNotApplicable(when))) {
            return new CriterionResult(criterion, weight, AnswerRange.ANY, false, finding, when);
        } else if (isNotApplicable(finding)) {
            return new CriterionResult(criterion, weight, AnswerRange.ANY, false, finding, null);
        } else if (when != null && when.holds() == Truth.UNKNOWN) {
            // it may come to drop out, so nothing is certain about it
            return new CriterionResult(criterion, weight, AnswerRange.ANY, true, finding, when);
        }
        return new CriterionResult(criterion, weight, answers(finding), true, finding, null);
    }

    private static boolean isNotApplicable(Finding finding) {
        return finding.outcome() == Outcome.NOT_APPLICABLE;
    }

    private AnswerRange answers(Finding finding) {
        Extent so = finding.extent();
        Extent good = criterion.countsOrObserved() == Counts.OBSERVED ? so : so.opposite();
        Share full = criterion.fullyMetFrom();
        return AnswerRange.of(framework.answer(good.low(), full), framework.answer(good.high(), full));
    }
}
