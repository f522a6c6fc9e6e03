package org.copro.binding;

import java.util.List;
import java.util.stream.Collectors;

/** A text, or a value built in code, cannot be used. Carries all that is wrong with it, in the order of the text. */
public final class InvalidDocumentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Problem[] problems;

    /**
     * Wraps the problems.
     *
     * @param problems at least one
     */
    public InvalidDocumentException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = problems.toArray(Problem[]::new);
    }

    /** All that is wrong, in the order of the text. */
    public List<Problem> problems() {
        return List.of(problems);
    }
}
