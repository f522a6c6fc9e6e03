package org.copro.assessment.score;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.copro.assessment.framework.Criterion;
import org.copro.assessment.indicator.Finding;
import org.copro.assessment.logic.Truth;
import org.copro.assessment.reason.Explanation;
import org.copro.assessment.reason.Fact;
import org.copro.assessment.reason.Missing;
import org.copro.assessment.reason.Phrase;
import org.copro.voice.RatingAnswer;
import org.jspecify.annotations.Nullable;

/**
 * What became of one criterion. What can be read of it is that of its findings, and like theirs told when asked for.
 */
public final class CriterionResult implements Explanation {

    private static final Phrase NOBODY_CAN_TELL =
            Phrase.of("Nothing in a project file tells this; ask the people who took part.");

    private final Criterion criterion;
    private final long weight;
    private final AnswerRange answers;
    private final boolean applies;
    private final @Nullable Finding finding;
    private final @Nullable Finding condition;

    /**
     * Of a criterion.
     *
     * @param criterion as the framework has it
     * @param weight how much it counts; 0 on trial
     * @param answers those it can turn out to have; any for one that does not apply
     * @param applies whether it applies to the record
     * @param finding of its indicator; null if it has none
     * @param condition the finding that keeps it from applying, or leaves open whether it does; null where none does
     */
    public CriterionResult(
            Criterion criterion,
            long weight,
            AnswerRange answers,
            boolean applies,
            @Nullable Finding finding,
            @Nullable Finding condition) {
        this.criterion = criterion;
        this.weight = weight;
        this.answers = answers;
        this.applies = applies;
        this.finding = finding;
        this.condition = condition;
    }

    /** As the framework has it. */
    public Criterion criterion() {
        return criterion;
    }

    /** How much it counts; 0 on trial. */
    public long weight() {
        return weight;
    }

    /** Those it can turn out to have; any for one that does not apply. */
    public AnswerRange answers() {
        return answers;
    }

    /** Whether it applies to the record. */
    public boolean applies() {
        return applies;
    }

    /** Why it does not apply; empty if it does. */
    public Optional<Phrase> leftOut() {
        return applies ? Optional.empty() : Optional.of(sentence());
    }

    /** The finding of its indicator; empty if it has none. */
    public Optional<Finding> finding() {
        return Optional.ofNullable(finding);
    }

    /** Whether it counts in the score of this record: it is not on trial, and it applies. */
    public boolean isCounted() {
        return weight > 0 && applies;
    }

    /** Whether the record answers it, and one answer is certain. */
    public boolean isAnswered() {
        return applies && answers.isOne();
    }

    /** Whether it applies, and every answer is still possible. */
    public boolean isOpen() {
        return applies() && answers.equals(AnswerRange.ANY);
    }

    /** Whether it is fully met. What does not apply is left open. */
    public Truth met() {
        return applies ? answers.reaches(RatingAnswer.MET) : Truth.UNKNOWN;
    }

    @Override
    public Phrase sentence() {
        if (condition != null) {
            return applies
                    ? Phrase.of("Whether this applies is not known. {}", condition.sentence())
                    : condition.sentence();
        }
        return finding == null ? NOBODY_CAN_TELL : finding.sentence();
    }

    @Override
    public List<Fact> facts() {
        return finding == null ? List.of() : finding.facts();
    }

    @Override
    public List<Missing> missing() {
        if (!applies) {
            return List.of();
        } else if (condition != null) {
            return condition.missing();
        }
        return finding == null ? List.of(new Missing(NOBODY_CAN_TELL, "")) : finding.missing();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof CriterionResult result
                        && criterion.equals(result.criterion)
                        && weight == result.weight
                        && answers.equals(result.answers)
                        && applies == result.applies
                        && Objects.equals(finding, result.finding)
                        && Objects.equals(condition, result.condition);
    }

    /** By the id: of one principle there is one result of each. */
    @Override
    public int hashCode() {
        return criterion.id().hashCode();
    }

    @Override
    public String toString() {
        return criterion.id() + (applies ? " " + answers : " left out");
    }
}
