package org.copro.ladder;

import java.util.List;
import java.util.Optional;
import org.copro.binding.Written;
import org.copro.evidence.Source;
import org.copro.known.Answer;
import org.copro.known.Ids;
import org.copro.power.PowerRange;

/**
 * A published ladder, spectrum or scale of participation, each rung read as a range of levels. The reading is ours and
 * loose where it says so; equal ranges are not equal meanings. Data, with its own version.
 *
 * @param id permanent
 * @param version of this file
 * @param name as published
 * @param by who published it
 * @param source where it was read
 * @param licence what may be done with the original
 * @param verified how it was read: {@code read} or {@code second-hand}; of a ladder of one's own, what fits
 * @param note cautions that must travel with it
 * @param rungs lowest first
 */
@Written
public record Ladder(
        String id,
        String version,
        String name,
        String by,
        List<Source> source,
        String licence,
        String verified,
        Optional<String> note,
        List<LadderRung> rungs) {

    /** Keeps the lists as given; refuses what is no id, a ladder without rungs, two of the same id or out of order. */
    public Ladder {
        source = List.copyOf(source);
        rungs = List.copyOf(rungs);
        Ids.require(id);
        if (version.isBlank() || name.isBlank() || licence.isBlank()) {
            throw new IllegalArgumentException("a ladder needs a version, a name and a licence");
        }
        if (rungs.isEmpty()) {
            throw new IllegalArgumentException("a ladder needs at least one rung");
        }
        for (int i = 0; i < rungs.size(); i++) {
            Ids.require(rungs.get(i).id());
            if (i > 0 && rungs.get(i).number() < rungs.get(i - 1).number()) {
                throw new IllegalArgumentException("rungs stand lowest first, but '%s' has number %s after %s"
                        .formatted(
                                rungs.get(i).id(),
                                rungs.get(i).number(),
                                rungs.get(i - 1).number()));
            }
        }
        List<String> ids = rungs.stream().map(LadderRung::id).distinct().toList();
        if (ids.size() < rungs.size()) {
            throw new IllegalArgumentException("each rung needs an id of its own but there are %s ids for %s rungs"
                    .formatted(ids.size(), rungs.size()));
        }
    }

    /** The rung with this id. */
    public Optional<LadderRung> rung(String rungId) {
        return rungs.stream().filter(rung -> rung.id().equals(rungId)).findFirst();
    }

    /** The ids of the rungs, lowest first. */
    public List<String> rungIds() {
        return rungs.stream().map(LadderRung::id).toList();
    }

    /**
     * One rung.
     *
     * @param id permanent within the ladder
     * @param number its place, from the bottom
     * @param name as published
     * @param says what it means, in our words
     * @param power the levels it can mean; absent if none fits
     * @param noCounterpart why none fits
     * @param loose the fit is loose
     */
    public record LadderRung(
            String id,
            int number,
            String name,
            String says,
            Optional<PowerRange> power,
            Optional<String> noCounterpart,
            Optional<Answer> loose) {

        /** Refuses a rung that neither has a level nor says why not. */
        public LadderRung {
            if (power.isPresent() == noCounterpart.isPresent()) {
                throw new IllegalArgumentException("the rung '%s' needs either power or no-counterpart".formatted(id));
            }
        }

        /** Whether its reading as levels is loose. */
        public boolean isLoose() {
            return loose.map(Answer::isYes).orElse(false);
        }

        /** The levels it can mean; any level if none fits. */
        public PowerRange range() {
            return power.orElse(PowerRange.ANY);
        }
    }
}
