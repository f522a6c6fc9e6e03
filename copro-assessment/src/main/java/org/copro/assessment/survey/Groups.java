package org.copro.assessment.survey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.copro.assessment.release.CountableResponse;
import org.copro.people.Side;
import org.copro.survey.Audience;
import org.copro.survey.Survey;

/**
 * The groups of a report. Those of one side stand apart if each of them has enough people or none; else the side is
 * counted as one, so that the small one cannot be worked out from the others and their sum. Those who did not say who
 * they are form a group too.
 */
final class Groups {

    private final List<Group> all = new ArrayList<>();
    private final Survey survey;

    Groups(Survey survey, List<CountableResponse> counted, int smallest) {
        this.survey = survey;
        for (Side side : Side.values()) {
            List<Audience> asked =
                    audiences().stream().filter(one -> one.side() == side).toList();
            boolean areAllLarge =
                    asked.stream().allMatch(one -> people(counted, one) == 0 || people(counted, one) >= smallest);
            List<Audience> apart = areAllLarge ? asked : List.of(Audience.of(side));
            apart.forEach(one -> add(Optional.of(one), people(counted, one), smallest));
        }
        int unsaid =
                (int) counted.stream().filter(one -> one.audience().isEmpty()).count();
        if (unsaid > 0) {
            add(Optional.empty(), unsaid, smallest);
        }
    }

    /** Whom the survey asks: where it asks anybody, the sides. */
    private List<Audience> audiences() {
        return survey.audiences().isEmpty()
                ? Arrays.stream(Side.values()).map(Audience::of).toList()
                : survey.audiences();
    }

    private void add(Optional<Audience> audience, int people, int smallest) {
        all.add(new Group(audience, people, people >= smallest));
    }

    private static int people(List<CountableResponse> counted, Audience audience) {
        return (int) counted.stream()
                .filter(one -> one.audience().filter(audience::includes).isPresent())
                .count();
    }

    /** All of them: shown, too small, and those of whom nobody answered. */
    List<Group> all() {
        return List.copyOf(all);
    }

    List<Group> shown() {
        return all.stream().filter(Group::isShown).toList();
    }

    static List<CountableResponse> members(Group group, List<CountableResponse> counted) {
        return counted.stream()
                .filter(one -> group.audience()
                        .map(audience ->
                                one.audience().filter(audience::includes).isPresent())
                        .orElse(one.audience().isEmpty()))
                .toList();
    }
}
