package org.copro.power;

import java.util.Optional;

/**
 * The question of say does not apply, for example to a stage that was over before the project began.
 *
 * @param notApplicable why not; not blank
 */
public record PowerNotApplicable(String notApplicable) implements Power {

    /** Refuses a missing reason. */
    public PowerNotApplicable {
        if (notApplicable.isBlank()) {
            throw new IllegalArgumentException("not-applicable needs a reason");
        }
    }

    @Override
    public Optional<String> text() {
        return Optional.empty();
    }
}
