package org.copro.assessment.score;

import org.copro.assessment.framework.Counts;
import org.copro.assessment.framework.Criterion;
import org.copro.assessment.framework.Framework;
import org.copro.assessment.indicator.Extent;
import org.copro.assessment.indicator.Finding;
import org.copro.assessment.indicator.Findings;
import org.copro.assessment.indicator.Outcome;
import org.copro.assessment.logic.Truth;
import org.copro.known.Share;

/** Reads criteria off findings. */
final class Reader {

    private final Framework framework;
    private final Findings findings;

    Reader(Framework framework, Findings findings) {
        this.framework = framework;
        this.findings = findings;
    }

    CriterionResult read(Criterion criterion, long weight) {
        if (criterion.indicator().isEmpty()) {
            return new CriterionResult(criterion, weight, AnswerRange.ANY, true, null, null);
        }
        Finding finding = findings.get(criterion.indicator().get());
        Finding condition = criterion.appliesWhen().isPresent()
                ? findings.get(criterion.appliesWhen().get())
                : null;
        if (condition != null && (condition.holds() == Truth.FALSE || isNotApplicable(condition))) {
            return new CriterionResult(criterion, weight, AnswerRange.ANY, false, finding, condition);
        } else if (isNotApplicable(finding)) {
            return new CriterionResult(criterion, weight, AnswerRange.ANY, false, finding, null);
        } else if (condition != null && condition.holds() == Truth.UNKNOWN) {
            // it may come to drop out, so nothing is certain about it
            return new CriterionResult(criterion, weight, AnswerRange.ANY, true, finding, condition);
        }
        return new CriterionResult(criterion, weight, answers(criterion, finding), true, finding, null);
    }

    private static boolean isNotApplicable(Finding finding) {
        return finding.outcome() == Outcome.NOT_APPLICABLE;
    }

    private AnswerRange answers(Criterion criterion, Finding finding) {
        Extent so = finding.extent();
        Extent good = criterion.countsOrObserved() == Counts.OBSERVED ? so : so.opposite();
        Share full = criterion.fullyMetFrom();
        return AnswerRange.of(framework.answer(good.low(), full), framework.answer(good.high(), full));
    }
}
