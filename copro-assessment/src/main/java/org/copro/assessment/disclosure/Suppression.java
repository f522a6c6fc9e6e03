package org.copro.assessment.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.copro.assessment.disclosure.Target.SmallCount;

/**
 * Searches for the counts to hide beside those that must be. Hiding more never lets more be worked out, so what cannot
 * be spared from all candidates cannot be spared at all.
 */
final class Suppression {

    /** How many candidates are gone through in all combinations. */
    static final int MOST_EXACT = 16;

    private final FrequencyTable table;
    private final List<Target> targets;
    private final int threshold;
    private final Surroundings around;
    private final List<Position> forced;

    /** By which gaps a target was open when it was looked at last. */
    private final Map<Target, Set<Position>> ways = new LinkedHashMap<>();

    private Suppression(FrequencyTable table, List<Target> targets, int threshold, Surroundings around) {
        this.table = table;
        this.targets = new ArrayList<>(targets);
        this.threshold = threshold;
        this.around = around;
        forced = joined(Target.mustHide(targets), around.neverShown());
    }

    /**
     * All places to hide, in reading order; empty if no choice of places with people in them keeps the targets open.
     *
     * @param known places that cannot be hidden
     * @param around what else is known
     */
    static Optional<List<Position>> of(
            FrequencyTable table, List<Target> targets, int threshold, List<Position> known, Surroundings around) {
        Suppression suppression = new Suppression(table, targets, threshold, around);
        return suppression
                .among(position -> !position.isTotal() && !known.contains(position))
                .or(() -> suppression.among(position -> !known.contains(position)))
                .map(chosen -> joined(suppression.forced, chosen));
    }

    private Optional<List<Position>> among(Predicate<Position> isCandidate) {
        List<Position> candidates = table.positions().stream()
                .filter(isCandidate)
                .filter(position -> table.count(position) > 0 && !forced.contains(position))
                .toList();
        if (!isSafe(candidates)) {
            return Optional.empty();
        }
        return Optional.of(candidates.size() <= MOST_EXACT ? fewest(candidates) : spared(candidates));
    }

    /** Shows again what can be shown, totals and large counts first. */
    private List<Position> spared(List<Position> candidates) {
        List<Position> order = candidates.stream()
                .sorted(Comparator.comparing((Position position) -> !position.isTotal())
                        .thenComparing(position -> -table.count(position))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        List<Position> hidden = new ArrayList<>(candidates);
        for (Position position : order) {
            hidden.remove(position);
            if (!isSafe(hidden)) {
                hidden.add(position);
            }
        }
        return hidden;
    }

    /** The fewest, and of as many the ones with the fewest people. */
    private List<Position> fewest(List<Position> candidates) {
        List<Position> needed = candidates.stream()
                .filter(one -> !isSafe(
                        candidates.stream().filter(other -> !other.equals(one)).toList()))
                .toList();
        List<Position> open =
                candidates.stream().filter(one -> !needed.contains(one)).toList();
        for (int many = 0; many < open.size(); many++) {
            List<List<Position>> choices = new ArrayList<>();
            choose(open, many, 0, new ArrayList<>(), choices);
            // sorting keeps the order of choices with as many people
            choices.sort(Comparator.comparingLong(this::people));
            for (List<Position> choice : choices) {
                List<Position> hidden = joined(needed, choice);
                if (isSafe(hidden)) {
                    return hidden;
                }
            }
        }
        return candidates;
    }

    private static void choose(
            List<Position> open, int many, int start, List<Position> chosen, List<List<Position>> choices) {
        if (chosen.size() == many) {
            choices.add(List.copyOf(chosen));
            return;
        }
        for (int i = start; i <= open.size() - (many - chosen.size()); i++) {
            chosen.add(open.get(i));
            choose(open, many, i + 1, chosen, choices);
            chosen.remove(chosen.size() - 1);
        }
    }

    private long people(List<Position> positions) {
        return positions.stream().mapToLong(table::count).sum();
    }

    private boolean isSafe(List<Position> chosen) {
        List<Position> gaps = joined(forced, chosen);
        if (isAnyAlone(gaps)) {
            return false;
        }
        Set<Position> hidden = new LinkedHashSet<>(gaps);
        Intruder withNumbers = Intruder.withNumbers(table, gaps, around);
        Intruder withLabels = Intruder.withLabels(table, gaps, threshold, around);
        for (int i = 0; i < targets.size(); i++) {
            Target target = targets.get(i);
            if (ways.containsKey(target) && hidden.containsAll(ways.get(target))) {
                continue;
            }
            Optional<Set<Position>> way = target.way(table, withNumbers, withLabels, threshold);
            if (way.isEmpty()) {
                // what failed here is likely to fail again: look there first
                targets.add(0, targets.remove(i));
                return false;
            }
            ways.put(target, way.get());
        }
        return true;
    }

    /** Whether a small count is the only gap of a line, so that it follows from the others: seen at a glance. */
    private boolean isAnyAlone(List<Position> gaps) {
        int[] inLine = new int[Intruder.lines(table)];
        for (Position gap : gaps) {
            for (int line : Intruder.lines(table, gap)) {
                inLine[line]++;
            }
        }
        for (Target target : targets) {
            if (target instanceof SmallCount small) {
                for (int line : Intruder.lines(table, small.position())) {
                    if (inLine[line] < 2) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static List<Position> joined(List<Position> some, List<Position> others) {
        return Stream.concat(some.stream(), others.stream()).sorted().toList();
    }
}
