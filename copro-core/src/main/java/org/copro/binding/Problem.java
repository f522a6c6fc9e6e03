package org.copro.binding;

import java.io.Serializable;
import java.util.Comparator;

/**
 * One thing that is wrong with a text, placed so that its writer can mend it.
 *
 * @param place file, line and column
 * @param pointer where in the document, as a JSON Pointer (RFC 6901), such as {@code /stages/2/power}; empty for the
 *     whole document
 * @param rule the rule that was broken
 * @param message what is wrong, the value given, what was expected, and a suggestion where there is one
 */
public record Problem(Place place, String pointer, Rule rule, String message) implements Serializable {

    /** Problems in the order of the text. */
    public static final Comparator<Problem> BY_PLACE = Comparator.comparing(
                    (Problem problem) -> problem.place().source())
            .thenComparingInt(problem -> problem.place().line())
            .thenComparingInt(problem -> problem.place().column());

    /** As in {@code project.yaml:12:13 /stages/2/power: unknown value 'shraed' (did you mean 'shared'?)}. */
    @Override
    public String toString() {
        String where = (place + " " + pointer).strip();
        return where.isEmpty() ? message : where + ": " + message;
    }

    /** What a text can break. The names are permanent. */
    public enum Rule {
        /** The file is not there or cannot be opened. */
        UNREADABLE,
        /** The file is larger, deeper or has more parts than a file of its kind may have. */
        TOO_LARGE,
        /** Not a text in UTF-8, or not YAML or JSON. */
        SYNTAX,
        /** A key that the format does not have. */
        UNKNOWN_KEY,
        /** The same key twice in one mapping. */
        DUPLICATE_KEY,
        /** A key that must be there is missing, or has no value. */
        MISSING,
        /** A list where one value is expected, a mapping where text is expected, and so on. */
        WRONG_KIND,
        /** A value that the key does not take. */
        UNKNOWN_VALUE,
        /** A value of the right kind that breaks a constraint. */
        CONSTRAINT,
        /** A reference to something that is not in the file. */
        DANGLING_REFERENCE,
        /** The same id for two things. */
        DUPLICATE_ID,
        /** Dates that cannot both be true. */
        DATES_OUT_OF_ORDER,
        /** Two facts that cannot both be true. */
        CONTRADICTION,
        /** Allowed, and yet likely not meant. */
        UNWISE
    }
}
