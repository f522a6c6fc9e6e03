package org.copro.assessment.flag;

import java.util.Optional;

/** When a flag is raised. Has no state. */
public interface FlagRule {

    /** Its catalogue entry. */
    FlagEntry entry();

    /** The flag, if the grounds raise it. What is not known raises no flag, {@code thin-record} apart. */
    Optional<Flag> raise(Grounds grounds);
}
