package org.copro.ladder;

import java.util.ArrayList;
import java.util.List;
import org.copro.ladder.Crosswalk.Fit;
import org.copro.ladder.Crosswalk.Match;
import org.copro.ladder.Ladder.LadderRung;
import org.copro.power.PowerRange;

/**
 * Where a say stands on a ladder: all rungs that can mean it, never a silent single one. Ours; equal levels are not
 * equal meanings.
 *
 * @param ladder it is read on
 * @param say people had
 * @param matches the rungs that can mean it, lowest first; none if the ladder has no word for it
 */
public record LadderPlace(Ladder ladder, PowerRange say, List<Match> matches) {

    /** Keeps the list as given. */
    public LadderPlace {
        matches = List.copyOf(matches);
    }

    /** Reads a say on a ladder. */
    public static LadderPlace of(PowerRange say, Ladder ladder) {
        List<Match> matches = new ArrayList<>();
        for (LadderRung rung : ladder.rungs()) {
            if (rung.power().filter(say::meets).isPresent()) {
                matches.add(new Match(rung, fit(say, rung)));
            }
        }
        return new LadderPlace(ladder, say, matches);
    }

    /** Whether the highest rung that can mean it is the highest of the ladder. */
    public boolean isAtTheTop() {
        List<LadderRung> rungs = ladder.rungs();
        return !matches.isEmpty() && matches.get(matches.size() - 1).rung().equals(rungs.get(rungs.size() - 1));
    }

    private static Fit fit(PowerRange say, LadderRung rung) {
        if (!rung.power().orElseThrow().equals(say)) {
            return Fit.PARTIAL;
        }
        return rung.isLoose() ? Fit.LOOSE : Fit.CLOSE;
    }
}
