package org.copro.ladder;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copro.binding.Document;
import org.copro.binding.Reading;
import org.copro.binding.Shipped;
import org.copro.power.Power;
import org.copro.power.PowerRange;
import org.copro.power.Rung;

/** The ladders that can be referred to: those that come with copro, and the user's own. Immutable. */
public final class Ladders {

    private final List<Ladder> all;
    private final Map<String, Ladder> byId = new LinkedHashMap<>();

    private Ladders(List<Ladder> all) {
        this.all = List.copyOf(all);
        all.forEach(one -> byId.put(one.id(), one));
    }

    /** The ladders that come with copro. */
    public static Ladders shipped() {
        return OnFirstUse.SHIPPED;
    }

    /** Reads a user's own ladder from a file of the same form as those that come with copro. */
    public static Reading<Ladder> read(Path file) {
        return Document.read(file, Ladder.class);
    }

    /**
     * These and one more.
     *
     * @throws IllegalArgumentException if there is one with the same id: an id never changes its meaning
     */
    public Ladders with(Ladder own) {
        if (find(own.id()).isPresent()) {
            throw new IllegalArgumentException(
                    "there is a ladder '%s' already; give yours another id".formatted(own.id()));
        }
        List<Ladder> more = new ArrayList<>(all);
        more.add(own);
        return new Ladders(more);
    }

    /** All, in a fixed order. */
    public List<Ladder> all() {
        return all;
    }

    /** The ladder with this id. */
    public Optional<Ladder> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * What was written, as levels: a range as it is, rungs by their ladder, any level for what does not apply or has no
     * counterpart.
     *
     * @throws IllegalArgumentException if the ladder or a rung is not known, or a range of rungs runs downwards
     */
    public PowerRange range(Power power) {
        if (power instanceof PowerRange range) {
            return range;
        }
        return power instanceof Rung rung ? rangeOf(rung) : PowerRange.ANY;
    }

    private PowerRange rangeOf(Rung rung) {
        Ladder ladder = find(rung.ladder())
                .orElseThrow(() -> new IllegalArgumentException("there is no ladder '%s'".formatted(rung.ladder())));
        int low = indexOf(ladder, rung.low());
        int high = indexOf(ladder, rung.high());
        if (high < low) {
            throw new IllegalArgumentException(
                    "a range of rungs must run upwards but was from %s to %s".formatted(rung.low(), rung.high()));
        }
        PowerRange range = ladder.rungs().get(low).range();
        for (Ladder.LadderRung between : ladder.rungs().subList(low, high + 1)) {
            range = range.hull(between.range());
        }
        return range;
    }

    private static int indexOf(Ladder ladder, String rung) {
        List<Ladder.LadderRung> rungs = ladder.rungs();
        for (int i = 0; i < rungs.size(); i++) {
            if (rungs.get(i).id().equals(rung)) {
                return i;
            }
        }
        throw new IllegalArgumentException("the ladder '%s' has no rung '%s'".formatted(ladder.id(), rung));
    }

    // read when first needed: a project without rungs does not pay for it
    private static final class OnFirstUse {
        static final Ladders SHIPPED = new Ladders(Shipped.all(Ladders.class, Ladder.class));
    }
}
