package org.copro.assessment.release;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copro.people.Role;
import org.copro.people.Side;
import org.copro.survey.Audience;

/**
 * What may be said of who said something, so that they remain one of many. A role is shown only if every role on its
 * side has enough people: of three carers among twenty others, words without the others' role would be the carers'. A
 * side is shown only if every side has enough people. Those who did not say are a role and a side of their own.
 */
final class Crowd {

    private final Map<Optional<Side>, Integer> sides = new LinkedHashMap<>();
    private final Map<Side, Map<Optional<Role>, Integer>> roles = new EnumMap<>(Side.class);
    private final int smallest;

    Crowd(int smallest) {
        this.smallest = smallest;
    }

    static Crowd of(List<Optional<Audience>> people, int smallest) {
        Crowd crowd = new Crowd(smallest);
        people.forEach(one -> crowd.add(one.map(Audience::side), one.flatMap(Audience::role), 1));
        return crowd;
    }

    void add(Optional<Side> side, Optional<Role> role, int people) {
        sides.merge(side, people, Math::addExact);
        side.ifPresent(known ->
                roles.computeIfAbsent(known, first -> new LinkedHashMap<>()).merge(role, people, Math::addExact));
    }

    boolean showsSides() {
        return areAllLarge(sides);
    }

    boolean showsRoles(Side side) {
        return showsSides() && roles.containsKey(side) && areAllLarge(roles.get(side));
    }

    Optional<Audience> shown(Optional<Audience> audience) {
        return audience.filter(one -> showsSides()).map(one -> showsRoles(one.side()) ? one : Audience.of(one.side()));
    }

    private boolean areAllLarge(Map<?, Integer> people) {
        return new ArrayList<>(people.values()).stream().allMatch(count -> count >= smallest);
    }
}
