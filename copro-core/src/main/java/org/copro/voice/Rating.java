package org.copro.voice;

import java.util.Optional;
import org.copro.binding.Written;
import org.copro.known.SomeWords;
import org.copro.people.Role;
import org.copro.people.Side;
import org.copro.power.Power;
import org.copro.stage.Phase;
import org.copro.time.PartialDate;
import org.immutables.value.Value;

/**
 * One rater's own answer: the say people had in a stage, or how far a principle was met. Raters of different sides are
 * never averaged together.
 *
 * @param by id of the participant who rates
 * @param role in what capacity; where absent, the role of the participant
 * @param side where they stand, if no role is known
 * @param stage id of the stage rated
 * @param phase the phase rated, all its stages
 * @param principle id of the principle rated
 * @param power the answer for a stage or phase
 * @param answer the answer for a principle
 * @param on when
 */
@Written
@Value.Builder
public record Rating(
        Optional<String> by,
        Optional<Role> role,
        Optional<Side> side,
        Optional<String> stage,
        Optional<Phase> phase,
        Optional<@SomeWords String> principle,
        Optional<Power> power,
        Optional<RatingAnswer> answer,
        Optional<PartialDate> on)
        implements WithRating {

    /** Where the rater stands, as far as the rating itself says. */
    public Optional<Side> sideStated() {
        return role.map(Role::side).or(() -> side);
    }

    /** A builder with nothing stated. */
    public static RatingBuilder builder() {
        return new RatingBuilder();
    }
}
