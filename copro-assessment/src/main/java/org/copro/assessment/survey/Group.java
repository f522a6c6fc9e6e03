package org.copro.assessment.survey;

import java.util.Optional;
import org.copro.people.Side;
import org.copro.survey.Audience;

/**
 * People who are counted together.
 *
 * @param audience who they are; absent for those who did not say
 * @param people how many of them are counted; 0 for nobody
 * @param isShown whether they are enough to be shown
 */
public record Group(Optional<Audience> audience, int people, boolean isShown) {

    /** The side they stand on. */
    public Optional<Side> side() {
        return audience.map(Audience::side);
    }
}
