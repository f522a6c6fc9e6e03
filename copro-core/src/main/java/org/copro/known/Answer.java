package org.copro.known;

import java.util.List;
import java.util.Optional;
import org.copro.binding.NotUnderstoodException;
import org.copro.binding.WrittenAsText;

/**
 * The answer to a yes-or-no question. Where no answer is recorded at all the fact is an empty {@link Optional}: not
 * stated, which is never a no.
 */
public sealed interface Answer extends WrittenAsText {

    /** It was so. */
    Answer YES = YesNo.YES;

    /** It was not so. */
    Answer NO = YesNo.NO;

    /** The question does not apply, for a reason. */
    static Answer notApplicable(String reason) {
        return new NotApplicable(reason);
    }

    /** Reads {@code yes} or {@code no}; {@code true} and {@code false} are taken too. */
    static Answer parse(String word) {
        return switch (word) {
            case "yes", "true" -> YES;
            case "no", "false" -> NO;
            case "not-applicable" -> throw NotUnderstoodException.reasonMissing();
            default ->
                throw new NotUnderstoodException(
                        NotUnderstoodException.unknown("answer", word, List.of("yes", "no", "not-stated"))
                                        .getMessage()
                                + ", or { not-applicable: \"the reason\" }");
        };
    }

    /** Whether this is {@link #YES}. */
    boolean isYes();

    /** Whether this is {@link #NO}. */
    boolean isNo();

    /** The two plain answers. */
    enum YesNo implements Answer {
        /** It was so. */
        YES,
        /** It was not so. */
        NO;

        @Override
        public boolean isYes() {
            return this == YES;
        }

        @Override
        public boolean isNo() {
            return this == NO;
        }

        @Override
        public Optional<String> text() {
            return Optional.of(this == YES ? "yes" : "no");
        }
    }

    /**
     * The question does not apply.
     *
     * @param notApplicable why not; not blank
     */
    record NotApplicable(String notApplicable) implements Answer {
        /** Refuses a missing reason. */
        public NotApplicable {
            if (notApplicable.isBlank()) {
                throw new IllegalArgumentException("not-applicable needs a reason");
            }
        }

        @Override
        public boolean isYes() {
            return false;
        }

        @Override
        public boolean isNo() {
            return false;
        }

        @Override
        public Optional<String> text() {
            return Optional.empty();
        }
    }
}
