package org.copro.assessment.vision;

import java.util.List;
import java.util.Optional;
import org.copro.assessment.coding.Found;
import org.copro.coding.Theme;

/**
 * One theme through all steps.
 *
 * @param theme the theme
 * @param steps whether it was found in the words of each step, in the order of the steps
 * @param fate what became of it
 * @param lastSeen the number of the last step before the agreement in which it was found, from 0
 */
public record ThemePath(Theme theme, List<Found> steps, Fate fate, Optional<Integer> lastSeen) {

    /** Keeps the list as given. */
    public ThemePath {
        steps = List.copyOf(steps);
    }

    /**
     * What became of a theme.
     *
     * @param steps whether it was found in each step
     * @param agreement the number of the step in which the text was agreed; empty if nothing is agreed
     */
    static ThemePath of(Theme theme, List<Found> steps, Optional<Integer> agreement) {
        List<Found> before = steps.subList(0, agreement.orElse(steps.size()));
        int last = before.lastIndexOf(Found.YES);
        Fate fate = agreement.map(number -> fate(before, steps.get(number))).orElse(Fate.NOT_KNOWN);
        return new ThemePath(theme, steps, fate, last < 0 ? Optional.empty() : Optional.of(last));
    }

    private static Fate fate(List<Found> before, Found agreed) {
        boolean wasThere = before.contains(Found.YES);
        boolean isDisputed = before.contains(Found.READERS_DIFFER);
        boolean isAllRead = !before.isEmpty() && before.stream().allMatch(Found.NO::equals);
        return switch (agreed) {
            case NOT_KNOWN -> Fate.NOT_KNOWN;
            case READERS_DIFFER -> Fate.READERS_DIFFER;
            case YES ->
                wasThere
                        ? Fate.KEPT
                        : isDisputed ? Fate.READERS_DIFFER : isAllRead ? Fate.ADDED : Fate.OF_UNKNOWN_ORIGIN;
            case NO ->
                wasThere ? Fate.LOST : isDisputed ? Fate.READERS_DIFFER : isAllRead ? Fate.NOWHERE : Fate.NOT_KNOWN;
        };
    }
}
