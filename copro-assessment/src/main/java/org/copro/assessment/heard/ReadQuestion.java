package org.copro.assessment.heard;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.copro.known.SomeWords;
import org.copro.power.PowerLevel;
import org.copro.stage.Phase;
import org.copro.voice.RatingAnswer;

/**
 * How the places on a scale are read as ratings of a project.
 *
 * @param question id of a question of the survey, a scale
 * @param stage id of the stage rated
 * @param phase the phase rated, all its stages
 * @param principle id of the principle rated
 * @param power for a stage or phase the level that each place means, the lowest place first
 * @param answers for a principle the answer that each place means, the lowest place first
 */
public record ReadQuestion(
        String question,
        Optional<@SomeWords String> stage,
        Optional<Phase> phase,
        Optional<@SomeWords String> principle,
        List<PowerLevel> power,
        List<RatingAnswer> answers) {

    /** Refuses what is not of exactly one thing, or is read in the wrong way. */
    public ReadQuestion {
        power = List.copyOf(power);
        answers = List.copyOf(answers);
        long targets =
                Stream.of(stage, phase, principle).filter(Optional::isPresent).count();
        if (targets != 1) {
            throw new IllegalArgumentException(
                    "a question is read as a rating of one thing: give exactly one of stage, phase, principle");
        }
        if (principle.isPresent() ? !power.isEmpty() || answers.isEmpty() : power.isEmpty() || !answers.isEmpty()) {
            throw new IllegalArgumentException(
                    "a stage or phase is rated with 'power', a principle with 'answers'; give that one and not the other");
        }
    }

    /** How many places it reads. */
    int places() {
        return principle.isPresent() ? answers.size() : power.size();
    }
}
