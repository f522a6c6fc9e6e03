package org.copro.assessment.flag;

import java.util.Optional;

/** When a flag is raised. Has no state. */
public interface FlagRule {

    /** Its catalogue entry. */
    FlagEntry entry();

    /** The id of the one indicator whose finding raises it; empty if it takes more than a finding. */
    default Optional<String> indicator() {
        return Optional.empty();
    }

    /** The flag, if the grounds raise it. What is not known raises no flag, {@code thin-record} apart. */
    Optional<Flag> raise(Grounds grounds);
}
