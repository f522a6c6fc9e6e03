package org.copro.assessment.score;

import java.util.List;
import java.util.Optional;
import org.copro.assessment.framework.Criterion;
import org.copro.assessment.indicator.Finding;
import org.copro.assessment.logic.Truth;
import org.copro.assessment.reason.Fact;
import org.copro.assessment.reason.Missing;
import org.copro.assessment.reason.Phrase;
import org.copro.voice.RatingAnswer;

/**
 * What became of one criterion.
 *
 * @param criterion as the framework has it
 * @param weight how much it counts; 0 on trial
 * @param answers those it can turn out to have; any for one that does not apply
 * @param leftOut why it does not apply; empty if it does
 * @param finding of its indicator; empty if it has none
 * @param said what was found, in words
 * @param missing what is not recorded and could change it
 */
public record CriterionResult(
        Criterion criterion,
        long weight,
        AnswerRange answers,
        Optional<Phrase> leftOut,
        Optional<Finding> finding,
        Phrase said,
        List<Missing> missing) {

    /** Keeps the list as given. */
    public CriterionResult {
        missing = List.copyOf(missing);
    }

    /** Whether it applies to the record. */
    public boolean applies() {
        return leftOut.isEmpty();
    }

    /** Whether it counts in the score of this record: it is not on trial, and it applies. */
    public boolean isCounted() {
        return weight > 0 && applies();
    }

    /** Whether the record answers it, and one answer is certain. */
    public boolean isAnswered() {
        return applies() && answers.isOne();
    }

    /** Whether it applies, and every answer is still possible. */
    public boolean isOpen() {
        return applies() && answers.equals(AnswerRange.ANY);
    }

    /** Whether it is fully met. What does not apply is left open. */
    public Truth met() {
        return applies() ? answers.reaches(RatingAnswer.MET) : Truth.UNKNOWN;
    }

    /** The facts it rests on. */
    public List<Fact> facts() {
        return finding.map(Finding::facts).orElse(List.of());
    }
}
