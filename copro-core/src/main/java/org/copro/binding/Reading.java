package org.copro.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * What came of reading a document: the value, or all that is wrong with it.
 *
 * @param <T> type of the value
 */
public final class Reading<T> {

    private final Optional<T> made;
    private final Origins origins;
    private final List<Problem> problems;

    Reading(Optional<T> made, Origins origins, List<Problem> problems) {
        this.made = made;
        this.origins = origins;
        this.problems = List.copyOf(problems);
    }

    /** A document that could not be opened or is not a text of the kind expected. */
    public static <T> Reading<T> failed(Problem problem) {
        return new Reading<>(Optional.empty(), new Origins(), List.of(problem));
    }

    /** All that is wrong, in the order of the text. */
    public List<Problem> problems() {
        return problems;
    }

    /** The value; empty if there is any problem. */
    public Optional<T> value() {
        return problems.isEmpty() ? made : Optional.empty();
    }

    /**
     * The value.
     *
     * @throws InvalidDocumentException with all problems, if there is any
     */
    public T orThrow() {
        return value().orElseThrow(() -> new InvalidDocumentException(problems));
    }

    /**
     * Adds the findings of a further check. The check also sees a value that has problems already, with stand-ins for
     * what could not be read; a second problem about the same part of the document is left out.
     */
    public Reading<T> checkedBy(BiFunction<T, Origins, List<Problem>> check) {
        if (made.isEmpty()) {
            return this;
        }
        List<Problem> all = new ArrayList<>(problems);
        for (Problem problem : check.apply(made.get(), origins)) {
            if (all.stream().noneMatch(known -> known.pointer().equals(problem.pointer()))) {
                all.add(problem);
            }
        }
        all.sort(Problem.BY_PLACE);
        return new Reading<>(made, origins, all);
    }
}
