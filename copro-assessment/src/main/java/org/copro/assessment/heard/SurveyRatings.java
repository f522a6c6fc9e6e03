package org.copro.assessment.heard;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.copro.assessment.release.CountableResponse;
import org.copro.assessment.release.LeftOut;
import org.copro.assessment.release.Release;
import org.copro.assessment.release.Released;
import org.copro.people.Side;
import org.copro.power.PowerLevel;
import org.copro.power.PowerRange;
import org.copro.project.Project;
import org.copro.survey.Audience;
import org.copro.voice.Rating;

/**
 * Answers to a survey as ratings of a project, as far as people agreed that theirs are counted. Answers to a question
 * of which a side gave fewer than the smallest count shown are not used: what so few said could be read off the result.
 * Neither are answers of which it is not known where the person stands.
 *
 * @param ratings in the order of the questions, then of the sides, then from the lowest; whose is whose cannot be told
 * @param leftOut responses not counted for want of consent
 * @param tooFew how many answered questions of one side were not used since too few of it answered
 */
public record SurveyRatings(List<Rating> ratings, LeftOut leftOut, int tooFew) {

    /** Keeps the list. */
    public SurveyRatings {
        ratings = List.copyOf(ratings);
    }

    /**
     * Reads answers as ratings.
     *
     * @param released for counting
     * @param counting by which they were released
     */
    public static SurveyRatings of(SurveyReading reading, Released<CountableResponse> released, Release counting) {
        List<Rating> ratings = new ArrayList<>();
        int tooFew = 0;
        for (ReadQuestion question : reading.reads()) {
            for (Map.Entry<Side, List<Integer>> side :
                    places(question.question(), released.kept()).entrySet()) {
                if (side.getValue().size() < counting.smallest()) {
                    tooFew++;
                } else {
                    side.getValue().stream()
                            .sorted()
                            .map(place -> rating(question, side.getKey(), place))
                            .forEach(ratings::add);
                }
            }
        }
        return new SurveyRatings(ratings, released.leftOut(), tooFew);
    }

    /**
     * The project with these ratings after its own.
     *
     * @throws IllegalArgumentException if another project was rated
     */
    public Project joined(Project project, SurveyReading reading) {
        if (!project.id().equals(reading.project())) {
            throw new IllegalArgumentException("the answers are about the project '%s', not about '%s'"
                    .formatted(reading.project(), project.id()));
        }
        List<Rating> all = new ArrayList<>(project.ratings());
        all.addAll(ratings);
        return project.withRatings(all);
    }

    private static Map<Side, List<Integer>> places(String question, List<CountableResponse> responses) {
        Map<Side, List<Integer>> places = new EnumMap<>(Side.class);
        for (CountableResponse response : responses) {
            Optional<Side> side = response.audience().map(Audience::side);
            OptionalInt place = response.place(question);
            if (side.isPresent() && place.isPresent()) {
                places.computeIfAbsent(side.get(), first -> new ArrayList<>()).add(place.getAsInt());
            }
        }
        return places;
    }

    private static Rating rating(ReadQuestion question, Side side, int place) {
        boolean isOfPrinciple = question.principle().isPresent();
        return Rating.builder()
                .side(side)
                .stage(question.stage())
                .phase(question.phase())
                .principle(question.principle())
                .power(
                        isOfPrinciple
                                ? Optional.empty()
                                : Optional.of(level(question.power().get(place - 1))))
                .answer(isOfPrinciple ? Optional.of(question.answers().get(place - 1)) : Optional.empty())
                .build();
    }

    private static PowerRange level(PowerLevel level) {
        return new PowerRange(level, level);
    }
}
