package org.copro.theme;

import java.util.List;
import java.util.Optional;
import org.copro.binding.Texts;

/**
 * One theme.
 *
 * @param id permanent in the codebook
 * @param name for readers
 * @param means what it is about
 * @param useWhen when a coder gives it
 * @param notWhen when a coder does not, though one might think so
 * @param examples invented, so that nobody finds themselves there
 * @param principles ids of the principles it is about, if any
 */
public record Theme(
        String id,
        Texts name,
        Texts means,
        Optional<Texts> useWhen,
        Optional<Texts> notWhen,
        List<Texts> examples,
        List<String> principles) {

    /** Keeps the lists as given. */
    public Theme {
        examples = List.copyOf(examples);
        principles = List.copyOf(principles);
    }
}
