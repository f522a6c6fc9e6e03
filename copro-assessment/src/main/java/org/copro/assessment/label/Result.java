package org.copro.assessment.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.copro.assessment.facts.Facts;
import org.copro.assessment.logic.Truth;

/**
 * What came of a condition, with what came of its parts.
 *
 * @param truth three-valued
 * @param byWord whether the record's own word would make it so; only of interest where it is not known
 * @param leaf the single question; empty for a condition of parts
 * @param needsAll whether all parts must hold; else one is enough. Of no interest for a single question
 * @param asked what is asked of each of several stages, where that is the condition; empty for any other
 * @param parts of it; empty for a single question
 */
public record Result(
        Truth truth,
        boolean byWord,
        Optional<Leaf> leaf,
        boolean needsAll,
        Optional<Condition.Say> asked,
        List<Result> parts) {

    /** Keeps the list as given. */
    public Result {
        parts = Facts.copyOf(parts);
    }

    static Result leaf(Leaf leaf, Truth truth, boolean byWord) {
        return new Result(truth, byWord, Optional.of(leaf), true, Optional.empty(), List.of());
    }

    /** Whether all parts hold; what is asked of several stages, if that is it. */
    static Result all(List<Result> parts, Optional<Condition.Say> asked) {
        Truth all = parts.isEmpty() ? Truth.UNKNOWN : Truth.TRUE;
        for (Result part : parts) {
            all = all.and(part.truth);
        }
        return new Result(all, false, Optional.empty(), true, asked, parts);
    }

    /** Whether a part holds; what is asked of several stages, if that is it. */
    static Result any(List<Result> parts, Optional<Condition.Say> asked) {
        Truth any = parts.isEmpty() ? Truth.UNKNOWN : Truth.FALSE;
        for (Result part : parts) {
            any = any.or(part.truth);
        }
        return new Result(any, false, Optional.empty(), false, asked, parts);
    }

    /**
     * Single questions whose answer decided, or would decide: those with the same truth as the whole, at every step.
     */
    Stream<Result> deciding() {
        return leaf.isPresent()
                ? Stream.of(this)
                : parts.stream().filter(part -> part.truth == truth).flatMap(Result::deciding);
    }

    /** Whether one of the parts with the same truth would have been enough for it. */
    boolean isOneEnough() {
        return needsAll ? truth == Truth.FALSE : truth == Truth.TRUE;
    }

    /** All single questions. */
    List<Result> leaves() {
        List<Result> leaves = new ArrayList<>();
        addLeaves(leaves);
        return leaves;
    }

    private void addLeaves(List<Result> leaves) {
        if (leaf.isPresent()) {
            leaves.add(this);
        }
        for (Result part : parts) {
            part.addLeaves(leaves);
        }
    }

    /** By what tells most of them apart at once; the parts may be many. */
    @Override
    public int hashCode() {
        return 31 * leaf.hashCode() + truth.ordinal();
    }
}
