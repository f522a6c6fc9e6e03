package org.copro.evidence;

import java.util.Optional;

/**
 * Where a rule, a ladder or a definition comes from.
 *
 * @param title of the page or paper
 * @param address of it
 */
public record Source(String title, Optional<String> address) {

    /** A page with its address. */
    public static Source at(String title, String address) {
        return new Source(title, Optional.of(address));
    }

    /** A paper or a law, cited by name. */
    public static Source cited(String title) {
        return new Source(title, Optional.empty());
    }
}
