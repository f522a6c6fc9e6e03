package org.copro.assessment.next;

import java.util.List;
import org.copro.binding.Shipped;

/**
 * All kinds of facts that a judgement can rest on.
 *
 * @param questions in the order of a project file
 */
public record FactQuestions(List<FactQuestion> questions) {

    /** Keeps the list as given. */
    public FactQuestions {
        questions = List.copyOf(questions);
    }

    /** Those that come with copro. */
    public static FactQuestions shipped() {
        return OnFirstUse.SHIPPED;
    }

    /**
     * The question for the facts at a place.
     *
     * @param at with {@code *} for the items of a list
     * @throws IllegalArgumentException if nothing is asked for there
     */
    public FactQuestion question(String at) {
        return questions.stream()
                .filter(one -> one.at().equals(at))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nothing is asked for at " + at));
    }

    // read when first needed
    private static final class OnFirstUse {
        static final FactQuestions SHIPPED =
                Shipped.all(FactQuestions.class, FactQuestions.class).get(0);
    }
}
