package org.copro.assessment.score;

import java.util.List;
import java.util.Optional;
import org.copro.assessment.framework.Counts;
import org.copro.assessment.framework.Criterion;
import org.copro.assessment.framework.Framework;
import org.copro.assessment.indicator.Extent;
import org.copro.assessment.indicator.Finding;
import org.copro.assessment.indicator.Findings;
import org.copro.assessment.indicator.Outcome;
import org.copro.assessment.logic.Truth;
import org.copro.assessment.reason.Missing;
import org.copro.assessment.reason.Phrase;
import org.copro.known.Share;

/** Reads criteria off findings. */
final class Reader {

    private static final Phrase NOBODY_CAN_TELL =
            Phrase.of("Nothing in a project file tells this; ask the people who took part.");

    private final Framework framework;
    private final Findings findings;

    Reader(Framework framework, Findings findings) {
        this.framework = framework;
        this.findings = findings;
    }

    CriterionResult read(Criterion criterion, long weight) {
        if (criterion.indicator().isEmpty()) {
            Missing missing = new Missing(NOBODY_CAN_TELL, "");
            return new CriterionResult(
                    criterion,
                    weight,
                    AnswerRange.ANY,
                    Optional.empty(),
                    Optional.empty(),
                    NOBODY_CAN_TELL,
                    List.of(missing));
        }
        Finding finding = findings.get(criterion.indicator().get());
        Optional<Finding> condition = criterion.appliesWhen().map(findings::get);
        boolean neverApplies = condition
                .filter(one -> one.holds() == Truth.FALSE || one.outcome() == Outcome.NOT_APPLICABLE)
                .isPresent();
        if (neverApplies || finding.outcome() == Outcome.NOT_APPLICABLE) {
            Phrase why = neverApplies ? condition.get().sentence() : finding.sentence();
            return result(criterion, weight, AnswerRange.ANY, Optional.of(why), finding, why, List.of());
        }
        if (condition.filter(one -> one.holds() == Truth.UNKNOWN).isPresent()) {
            // it may come to drop out, so nothing is certain about it
            Phrase said = Phrase.of(
                    "Whether this applies is not known. {}", condition.get().sentence());
            return result(
                    criterion,
                    weight,
                    AnswerRange.ANY,
                    Optional.empty(),
                    finding,
                    said,
                    condition.get().missing());
        }
        return result(
                criterion,
                weight,
                answers(criterion, finding),
                Optional.empty(),
                finding,
                finding.sentence(),
                finding.missing());
    }

    private static CriterionResult result(
            Criterion criterion,
            long weight,
            AnswerRange answers,
            Optional<Phrase> leftOut,
            Finding finding,
            Phrase said,
            List<Missing> missing) {
        return new CriterionResult(criterion, weight, answers, leftOut, Optional.of(finding), said, missing);
    }

    private AnswerRange answers(Criterion criterion, Finding finding) {
        Extent so = finding.extent();
        Extent good = criterion.countsOrObserved() == Counts.OBSERVED ? so : so.opposite();
        Share full = criterion.fullyMetFrom();
        return new AnswerRange(framework.answer(good.low(), full), framework.answer(good.high(), full));
    }
}
