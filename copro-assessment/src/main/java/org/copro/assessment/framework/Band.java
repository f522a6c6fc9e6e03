package org.copro.assessment.framework;

import java.util.Optional;
import org.copro.known.Share;

/**
 * The scores that earn a level: from one share up to, and without, another.
 *
 * @param level that is earned
 * @param from the least score in it
 * @param below the least score above it; absent for the last band, which has {@code to}
 * @param to {@code 100 %}, for the last band only: the whole belongs to it
 */
public record Band(Level level, Share from, Optional<Share> below, Optional<Share> to) {

    /** Refuses a band without an end, with two, or with nothing in it. */
    public Band {
        if (below.isPresent() == to.isPresent()) {
            throw new IllegalArgumentException("give 'below', or for the last band 'to: 100 %'");
        }
        if (to.isPresent() && !to.get().equals(Share.ALL)) {
            throw new IllegalArgumentException("the last band must go 'to: 100 %%' but went to %s".formatted(to.get()));
        }
        if (below.isPresent() && below.get().compareTo(from) <= 0) {
            throw new IllegalArgumentException(
                    "'below' must be above 'from' but was %s and %s".formatted(below.get(), from));
        }
    }
}
