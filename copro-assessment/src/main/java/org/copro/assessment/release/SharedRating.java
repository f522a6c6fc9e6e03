package org.copro.assessment.release;

import java.util.Optional;
import org.copro.people.Side;
import org.copro.power.Power;
import org.copro.stage.Phase;
import org.copro.voice.RatingAnswer;

/**
 * A rating that may be shown without a name: without who gave it, in what role and when. Only {@link Release} makes it.
 *
 * @param side where the rater stands
 * @param stage number of the stage rated in its file, from 1
 * @param phase the phase rated, all its stages
 * @param principle id of the principle rated
 * @param power the answer for a stage or phase
 * @param answer the answer for a principle
 */
public record SharedRating(
        Side side,
        Optional<Integer> stage,
        Optional<Phase> phase,
        Optional<String> principle,
        Optional<Power> power,
        Optional<RatingAnswer> answer) {}
