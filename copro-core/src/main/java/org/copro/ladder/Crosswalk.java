package org.copro.ladder;

import java.util.ArrayList;
import java.util.List;
import org.copro.ladder.Ladder.LadderRung;
import org.copro.power.PowerRange;

/**
 * Rungs of one ladder read on another, through the levels that both can mean. Many to many, and often loose: the
 * published ladders do not agree, and equal levels are not equal meanings. Ours.
 *
 * @param from the rung that is read
 * @param to the ladder it is read on
 * @param matches the rungs that can mean the same, lowest first; none if there is no counterpart
 */
public record Crosswalk(LadderRung from, Ladder to, List<Match> matches) {

    /** Keeps the list as given. */
    public Crosswalk {
        matches = List.copyOf(matches);
    }

    /** Reads a rung on a ladder. */
    public static Crosswalk of(LadderRung from, Ladder to) {
        List<Match> matches = new ArrayList<>();
        if (from.power().isPresent()) {
            PowerRange range = from.power().get();
            for (LadderRung rung : to.rungs()) {
                if (rung.power().filter(range::meets).isPresent()) {
                    matches.add(new Match(rung, fit(from, rung)));
                }
            }
        }
        return new Crosswalk(from, to, matches);
    }

    private static Fit fit(LadderRung from, LadderRung to) {
        boolean isLoose = from.isLoose() || to.isLoose();
        if (from.power().equals(to.power())) {
            return isLoose ? Fit.LOOSE : Fit.CLOSE;
        }
        return Fit.PARTIAL;
    }

    /**
     * A rung that can mean the same.
     *
     * @param rung of the other ladder
     * @param fit how well
     */
    public record Match(LadderRung rung, Fit fit) {}

    /** How well two rungs fit, best first. */
    public enum Fit {
        /** They mean the same levels. */
        CLOSE,
        /** They mean the same levels, but one of them is read loosely itself. */
        LOOSE,
        /** Some of their levels are the same. */
        PARTIAL
    }
}
