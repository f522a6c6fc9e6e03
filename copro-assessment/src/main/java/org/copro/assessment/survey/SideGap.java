package org.copro.assessment.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copro.assessment.statistics.CliffDelta;
import org.copro.assessment.statistics.LikertAnswers;
import org.copro.assessment.statistics.Limits;
import org.copro.assessment.statistics.PermutationTest;
import org.copro.assessment.statistics.Proportion;
import org.copro.assessment.statistics.TwoGroups;
import org.copro.people.Side;

/**
 * How far apart people who use services and the organisation are on a scale, as far as the counts shown tell. With
 * fewer than {@value #FEWEST} on a side nothing is computed: the counts stand for themselves.
 *
 * @param people in the upper part of the scale, of all of them, whether they are on it or not
 * @param organisation in the upper part of the scale, of all of them
 * @param delta how much more often somebody of the first side stands higher; absent where places are counted together
 * @param test whether that is more than chance; absent with it
 */
public record SideGap(
        Proportion people, Proportion organisation, Optional<CliffDelta> delta, Optional<PermutationTest> test) {

    /** The least number of people on a side for which a gap is computed. */
    public static final int FEWEST = 10;

    static Optional<SideGap> of(List<ScaleLine> lines, long seed) {
        Optional<Proportion> people = upper(lines, Side.PEOPLE);
        Optional<Proportion> organisation = upper(lines, Side.ORGANISATION);
        if (people.isEmpty() || organisation.isEmpty()) {
            return Optional.empty();
        }
        boolean isEnough = people.get().of() >= FEWEST && organisation.get().of() >= FEWEST;
        Optional<TwoGroups> places = isEnough
                ? values(lines, Side.PEOPLE)
                        .flatMap(one -> values(lines, Side.ORGANISATION).map(other -> new TwoGroups(one, other)))
                : Optional.empty();
        return Optional.of(new SideGap(
                people.get(),
                organisation.get(),
                places.map(CliffDelta::of),
                places.flatMap(one -> PermutationTest.of(one, seed).found())));
    }

    /** Whether there are enough people on both sides to speak of more than counts. */
    public boolean isEnough() {
        return people.of() >= FEWEST && organisation.of() >= FEWEST;
    }

    /** The share of people in the upper part less that of the organisation, and its limits. */
    public Optional<Limits> limits() {
        return isEnough()
                ? people.limitsOfDifference(organisation, Limits.USUAL_CONFIDENCE)
                        .found()
                : Optional.empty();
    }

    private static Optional<Proportion> upper(List<ScaleLine> lines, Side side) {
        int count = 0;
        int of = 0;
        for (ScaleLine line : lines) {
            if (line.group().side().equals(Optional.of(side))) {
                Optional<Proportion> upper = line.upperOfAll();
                if (upper.isEmpty()) {
                    return Optional.empty();
                }
                count += upper.get().count();
                of += upper.get().of();
            }
        }
        return of == 0 ? Optional.empty() : Optional.of(new Proportion(count, of));
    }

    private static Optional<List<Double>> values(List<ScaleLine> lines, Side side) {
        List<Double> values = new ArrayList<>();
        for (ScaleLine line : lines) {
            if (line.group().side().equals(Optional.of(side))) {
                Optional<LikertAnswers> answers = line.answers();
                if (answers.isEmpty()) {
                    return Optional.empty();
                }
                List<Integer> counts = answers.get().counts();
                for (int place = 1; place <= counts.size(); place++) {
                    for (int i = 0; i < counts.get(place - 1); i++) {
                        values.add((double) place);
                    }
                }
            }
        }
        return Optional.of(values);
    }
}
