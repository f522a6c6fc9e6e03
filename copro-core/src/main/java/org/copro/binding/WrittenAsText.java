package org.copro.binding;

import java.util.Optional;

/**
 * A value that is written as one word rather than as a mapping of its components. Its declared type has a public static
 * method {@code parse(String)} that reads the word back, or throws {@link NotUnderstoodException}.
 */
public interface WrittenAsText {

    /** The word; empty if this value needs the mapping of its components. */
    Optional<String> text();
}
